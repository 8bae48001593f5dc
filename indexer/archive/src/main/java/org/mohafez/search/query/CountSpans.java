package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.search.synonym.Span;

/**
 * Days, persons, pieces or measures with the other ways in which papers write them: ২ মাস and দুই মাস, 30 days and ৩০ দিন, ২ জন, দুইজন and দুজন,
 * ৩ দিন ব্যাপী and তিনদিনব্যাপী, ১০ কেজি and দশ কেজি. A number word alone is left as it stands, since নয় also denies and বার is also a day.
 */
final class CountSpans {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,9}|\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){1,3}");
    /** A figure that is mostly a year. */
    private static final Pattern YEAR = Pattern.compile("[1১][9৯]\\p{Nd}{2}|[2২][0০]\\p{Nd}{2}");
    /** Twelve thousand five hundred. */
    private static final int MOST_NUMBER_WORDS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final List<QueryWord> row;

    private CountSpans(List<QueryWord> row) {
        this.row = row;
    }

    static List<SenseSpan> in(List<QueryWord> row) {
        CountSpans counts = new CountSpans(row);
        List<SenseSpan> spans = new ArrayList<>();
        for (int i = 0; i < row.size(); ) {
            Optional<SenseSpan> span = counts.beginningAt(i);
            span.ifPresent(spans::add);
            i = span.map(found -> found.span().to()).orElse(i + 1);
        }
        return spans;
    }

    private Optional<SenseSpan> beginningAt(int at) {
        for (int to = Math.min(row.size(), at + MOST_NUMBER_WORDS); to > at; to--) {
            Optional<BigDecimal> number = number(at, to);
            if (number.isPresent()) {
                int end = to;
                return counted(to, to + 2, number.get(), at).or(() -> counted(end, end + 1, number.get(), at));
            }
        }
        QueryWord word = row.get(at);
        return Counted.endOf(word).flatMap(joined -> inWords(joined.number())
                .flatMap(value -> span(at, at + 1, value, joined.counted(), Stream.of(word))));
    }

    /** What is counted is named by the words from one place to the other. */
    private Optional<SenseSpan> counted(int from, int to, BigDecimal number, int at) {
        if (to > row.size()) {
            return Optional.empty();
        }
        List<QueryWord> named = row.subList(from, to);
        Optional<Counted> counted = named.size() == 1
                ? Counted.named(named.getFirst())
                : Counted.named(named.stream().map(QueryWord::text).collect(Collectors.joining(" ")));
        return counted.flatMap(one -> span(
                at,
                to,
                number,
                one,
                Stream.concat(
                        row.subList(at, from).stream().map(CountSpans::saidNumber),
                        named.stream().map(one::said))));
    }

    private Optional<SenseSpan> span(int from, int to, BigDecimal value, Counted counted, Stream<QueryWord> said) {
        if (value.compareTo(BigDecimal.valueOf(counted.least())) < 0) {
            return Optional.empty();
        }
        boolean hasTail = to < row.size() && Counted.isTail(row.get(to));
        Span span = new Span(
                from, hasTail ? to + 1 : to, counted.forms(value).distinct().toList());
        return Optional.of(new SenseSpan(span, said.toList(), new Sense.Count(value)));
    }

    /** So many in one number: not দুই তিন, which are two. */
    private Optional<BigDecimal> number(int from, int to) {
        List<QueryWord> words = row.subList(from, to);
        if (words.size() == 1) {
            return number(words.getFirst().text());
        }
        boolean areOne = true;
        for (int i = 0; i + 1 < words.size(); i++) {
            areOne = areOne && goOn(words.get(i).text(), words.get(i + 1).text());
        }
        return areOne
                ? NumberWords.parse(words.stream().map(QueryWord::text).collect(Collectors.joining(" ")))
                        .filter(CountSpans::isWhole)
                : Optional.empty();
    }

    private static boolean goOn(String word, String next) {
        Optional<BigDecimal> number = number(word);
        Optional<BigDecimal> behind = number(next);
        if (number.isEmpty() || behind.isEmpty()) {
            return false;
        }
        boolean isTwentyOne = number.get().remainder(TEN).signum() == 0
                && number.get().compareTo(TEN) > 0
                && behind.get().compareTo(TEN) < 0
                && NumberWords.english(number.get())
                        .filter(word::equalsIgnoreCase)
                        .isPresent();
        return NumberWords.scale(next).isPresent() || number.get().compareTo(HUNDRED) >= 0 || isTwentyOne;
    }

    private static Optional<BigDecimal> number(String word) {
        if (FIGURE.matcher(word).matches()) {
            return YEAR.matcher(word).matches()
                    ? Optional.empty()
                    : Optional.of(WrittenSum.value(word)).filter(value -> value.signum() > 0);
        }
        return inWords(word).or(() -> RomanisedNumbers.value(word));
    }

    private static Optional<BigDecimal> inWords(String word) {
        boolean hasFigures = word.codePoints().anyMatch(Character::isDigit);
        return hasFigures || !NumberWords.isPart(word)
                ? Optional.empty()
                : NumberWords.parse(word).filter(CountSpans::isWhole);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
    }

    /** What is typed in Latin letters is the number and nothing that sounds like it. */
    private static QueryWord saidNumber(QueryWord word) {
        return RomanisedNumbers.value(word.text())
                .flatMap(NumberWords::written)
                .map(word::saying)
                .orElse(word);
    }
}
