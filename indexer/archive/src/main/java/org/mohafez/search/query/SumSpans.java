package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mohafez.bangla.number.NumberForms;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.search.synonym.Span;

/**
 * Sums among words that stand beside each other: পঞ্চাশ হাজার টাকা, ২ লাখ, সাড়ে ৩ কোটি, ৫০,০০০/-, 50 thousand taka, 250000; and with the
 * words that compare, as {@link SumComparisons} reads them.
 */
final class SumSpans {
    private static final String DIGITS = "\\p{Nd}{1,15}(?:,\\p{Nd}{2,3}){0,6}(?:\\.\\p{Nd}{1,3})?";
    /** লক্ষ কোটি; more scales behind one another say nothing. */
    private static final int MOST_SCALES = 2;

    private static final Pattern FIGURE = Pattern.compile(DIGITS);
    private static final Pattern TWO = Pattern.compile("(" + DIGITS + ")[-–—](" + DIGITS + ")");
    private static final Pattern DASH_BEHIND = Pattern.compile("\\s?/\\s?[-=–—]");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** What is less is an ordinary figure without its word of money, and in words a manner of speaking: এক টাকা. */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.valueOf(100);

    private static final BigDecimal TELLING_ALONE = BigDecimal.valueOf(10_000);

    /** A figure without comma and word of money that is a sum if it is round: what is numbered mostly is not. */
    private static final Pattern BARE = Pattern.compile("[1-9১-৯]\\p{Nd}{4,8}");

    private static final BigDecimal ROUND = BigDecimal.valueOf(100);
    private static final Set<String> MONEY = Set.of("টাকা", "taka", "tk", "bdt");
    private static final String ONLY = "মাত্র";

    private final List<QueryWord> row;
    private final String text;

    private SumSpans(List<QueryWord> row, String text) {
        this.row = row;
        this.text = text;
    }

    /** @param text in which the words stand */
    static List<SenseSpan> in(List<QueryWord> row, String text) {
        SumSpans spans = new SumSpans(row, text);
        List<SenseSpan> sums = new ArrayList<>();
        for (int i = 0; i < row.size(); ) {
            int at = i;
            Optional<SenseSpan> sum = spans.twoInOneWord(i).or(() -> spans.beginningAt(at));
            sum.ifPresent(sums::add);
            i = sum.map(found -> found.span().to()).orElse(Math.max(i + 1, spans.numberEnd(i)));
        }
        return SumComparisons.in(row, text, sums);
    }

    /** ১০-২০ হাজার টাকা. */
    private Optional<SenseSpan> twoInOneWord(int from) {
        Matcher two = TWO.matcher(row.get(from).text());
        int to = from + 1;
        BigDecimal factor = BigDecimal.ONE;
        while (to < row.size() && to <= from + MOST_SCALES && scale(row.get(to)).isPresent()) {
            factor = factor.multiply(scale(row.get(to)).orElseThrow());
            to++;
        }
        boolean isMoney = to < row.size() && isMoney(row.get(to));
        if (!two.matches() || !isMoney && factor.compareTo(THOUSAND) < 0) {
            return Optional.empty();
        }
        BigDecimal least = WrittenSum.value(two.group(1)).multiply(factor);
        BigDecimal most = WrittenSum.value(two.group(2)).multiply(factor);
        if (least.compareTo(most) >= 0) {
            return Optional.empty();
        }
        Span span = new Span(from, isMoney ? to + 1 : to, List.of());
        return Optional.of(new SenseSpan(
                span,
                row.subList(span.from(), span.to()),
                new Sense.Sums(new Compared(Compared.Than.BETWEEN, least, most))));
    }

    private Optional<SenseSpan> beginningAt(int from) {
        int to = numberEnd(from);
        List<QueryWord> number = row.subList(from, to);
        if (to == from || number.stream().allMatch(word -> scale(word).isPresent())) {
            return Optional.empty();
        }
        boolean before = from > 0 && isMoney(row.get(from - 1));
        boolean behind = to < row.size() && isMoney(row.get(to));
        boolean inFigures = number.stream().anyMatch(QueryWord::isFigures);
        String said = number.stream().map(SumSpans::withoutEnding).collect(Collectors.joining(" "));
        return WrittenSum.parse(said)
                .filter(value -> before
                        || behind
                        || number.stream().anyMatch(SumSpans::isLarge)
                        || isMarked(from, to)
                        || isBare(number, value))
                .filter(value -> inFigures || value.compareTo(LEAST_IN_WORDS) >= 0)
                .map(value -> {
                    int end = behind ? to + 1 : to;
                    int last = end < row.size() && row.get(end).keys().exact().equals(ONLY) ? end + 1 : end;
                    Span span = new Span(before ? from - 1 : from, last, List.copyOf(NumberForms.of(value)));
                    boolean alone = value.compareTo(TELLING_ALONE) >= 0;
                    return new SenseSpan(span, alone ? number : row.subList(from, end), new Sense.Sum(value));
                });
    }

    /** Behind the words of a number; the word itself where none begins. */
    private int numberEnd(int from) {
        int to = from;
        while (to < row.size() && isOfNumber(row.get(to))) {
            to++;
        }
        return to;
    }

    private static boolean isOfNumber(QueryWord word) {
        return word.isFigures() ? isFigure(word) : NumberWords.isPart(withoutEnding(word));
    }

    static boolean isFigure(QueryWord word) {
        return FIGURE.matcher(word.text()).matches();
    }

    /** ৫ লক্ষের বেশি. */
    private static String withoutEnding(QueryWord word) {
        return scale(word).isEmpty()
                ? word.text()
                : NumberWords.scale(word.text()).isPresent()
                        ? word.text()
                        : word.keys().stem().getFirst();
    }

    private static boolean isBare(List<QueryWord> number, BigDecimal value) {
        return number.size() == 1
                && BARE.matcher(number.getFirst().text()).matches()
                && value.remainder(ROUND).signum() == 0;
    }

    static boolean isMoney(QueryWord word) {
        return MONEY.contains(word.keys().exact())
                || word.keys().stem().stream().anyMatch(MONEY::contains);
    }

    private static boolean isLarge(QueryWord word) {
        return scale(word).filter(factor -> factor.compareTo(THOUSAND) >= 0).isPresent()
                || !word.isFigures()
                        && NumberWords.parse(withoutEnding(word))
                                .filter(value -> value.compareTo(THOUSAND) >= 0)
                                .isPresent();
    }

    /** The factor of a word of scale, in its genitive too. */
    static Optional<BigDecimal> scale(QueryWord word) {
        return NumberWords.scale(word.text())
                .or(() -> word.isFigures()
                        ? Optional.empty()
                        : NumberWords.scale(word.keys().stem().getFirst()));
    }

    /** By the sign of money, by the dash that ends a sum, or by the commas within. */
    private boolean isMarked(int from, int to) {
        QueryWord first = row.get(from);
        QueryWord last = row.get(to - 1);
        return (first.start() > 0 && text.charAt(first.start() - 1) == '৳')
                || DASH_BEHIND.matcher(text).region(last.end(), text.length()).lookingAt()
                || last.text().indexOf(',') >= 0;
    }
}
