package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.search.synonym.Span;

/**
 * Up to ninety-nine days, persons, pieces or times with the other ways in which papers write them: ২ মাস and দুই মাস, 30 days and ৩০ দিন, ২ জন and
 * দুইজন. A number word alone is left as it stands, since নয় also denies and বার is also a day.
 */
final class CountSpans {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,2}");

    private final List<QueryWord> row;

    private CountSpans(List<QueryWord> row) {
        this.row = row;
    }

    static List<Span> in(List<QueryWord> row) {
        CountSpans counts = new CountSpans(row);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            counts.beginningAt(i).ifPresent(spans::add);
        }
        return spans;
    }

    private Optional<Span> beginningAt(int at) {
        QueryWord word = row.get(at);
        Optional<BigDecimal> number = number(word.text());
        if (number.isEmpty()) {
            return Counted.endOf(word).flatMap(joined -> inWords(joined.number())
                    .flatMap(value -> span(at, at + 1, value, joined.counted())));
        }
        return behind(at, 2)
                .flatMap(Counted::named)
                .flatMap(counted -> span(at, at + 3, number.get(), counted))
                .or(() -> at + 1 < row.size()
                        ? Counted.named(row.get(at + 1)).flatMap(counted -> span(at, at + 2, number.get(), counted))
                        : Optional.empty());
    }

    /** So many words behind a place, as they are typed. */
    private Optional<String> behind(int at, int many) {
        return at + many < row.size()
                ? Optional.of(String.join(
                        " ",
                        row.subList(at + 1, at + 1 + many).stream()
                                .map(QueryWord::text)
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Span> span(int from, int to, BigDecimal value, Counted counted) {
        String figure = value.stripTrailingZeros().toPlainString();
        return NumberWords.written(value)
                .filter(word -> value.compareTo(BigDecimal.valueOf(counted.least())) >= 0)
                .map(word -> new Span(from, to, counted.forms(figure, word).toList()));
    }

    private static Optional<BigDecimal> number(String word) {
        return FIGURE.matcher(word).matches()
                ? Optional.of(WrittenSum.value(word))
                : inWords(word).or(() -> RomanisedNumbers.value(word));
    }

    private static Optional<BigDecimal> inWords(String word) {
        boolean hasFigures = word.codePoints().anyMatch(Character::isDigit);
        return hasFigures || !NumberWords.isPart(word)
                ? Optional.empty()
                : NumberWords.parse(word)
                        .filter(value -> NumberWords.written(value).isPresent());
    }
}
