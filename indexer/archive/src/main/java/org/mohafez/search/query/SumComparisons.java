package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.search.query.Compared.Than;
import org.mohafez.search.synonym.Span;

/**
 * Sums with the words that compare with them: ৫০ হাজার টাকার বেশি, অনধিক ২ লাখ, over 50 thousand taka; and two with what is between
 * them: ৫ থেকে ১০ লক্ষ টাকা. Words are compared by their spelling.
 */
final class SumComparisons {
    private static final Map<Than, List<List<String>>> BEFORE = Map.of(
            Than.OVER, phrases("over", "above", "exceeding", "more than", "greater than", "higher than"),
            Than.FROM,
                    phrases(
                            "কমপক্ষে",
                            "ন্যূনতম",
                            "নূন্যতম",
                            "সর্বনিম্ন",
                            "অন্তত",
                            "at least",
                            "minimum",
                            "not less than"),
            Than.UNDER, phrases("under", "below", "less than", "lower than"),
            Than.UP_TO,
                    phrases(
                            "সর্বোচ্চ",
                            "অনধিক",
                            "অনূর্ধ্ব",
                            "at most",
                            "maximum",
                            "up to",
                            "upto",
                            "within",
                            "not more than",
                            "no more than",
                            "not exceeding"));

    private static final Map<Than, Set<String>> BEHIND = Map.of(
            Than.OVER,
                    spelled(
                            "বেশি",
                            "অধিক",
                            "উপরে",
                            "উপরের",
                            "ঊর্ধ্বে",
                            "ঊর্ধে",
                            "ঊর্ধ্ব",
                            "ঊর্ধ্বের",
                            "beshi",
                            "odhik",
                            "upore"),
            Than.FROM, spelled("তদূর্ধ্ব", "তদূর্ধ্বে", "ততোধিক"),
            Than.UNDER, spelled("কম", "কমে", "কমের", "নিচে", "নিচের", "নিম্নে", "kom", "niche"),
            Than.UP_TO, spelled("পর্যন্ত", "মধ্যে", "অনধিক", "অনূর্ধ্ব", "porjonto", "moddhe"));

    /** Behind "or" and "and": 5 lakh or more. */
    private static final Map<Than, Set<String>> AFTER_OR =
            Map.of(Than.OVER, spelled("more", "above", "over"), Than.UNDER, spelled("less", "below", "under"));

    /** What may stand between a sum and the word that compares. */
    private static final Set<String> LINKS = spelled(
            "এর", "থেকে", "হতে", "চেয়ে", "চাইতে", "অপেক্ষা", "তুলনায়", "পরিমাণ", "তার", "er", "theke", "hote",
            "cheye", "tar");

    private static final Set<String> OR = spelled("বা", "ও", "অথবা", "এবং", "কিংবা", "or", "and", "ba", "o");

    private static final int MOST_LINKS = 3;

    private static final Set<String> TO = spelled("থেকে", "হতে", "to", "theke", "hote");
    private static final Set<String> AND = spelled("ও", "এবং", "আর", "and", "o", "ar");
    /** What may stand between two sums that are each compared with. */
    private static final Set<String> JOINING =
            spelled("ও", "এবং", "আর", "কিন্তু", "তবে", "and", "but", "o", "ebong", "kintu", "ar");

    private static final Set<String> BETWEEN = spelled("between", "from");
    private static final Set<String> BOTH = spelled("এর", "er", "মধ্যে", "moddhe", "পর্যন্ত", "porjonto");
    private static final Set<String> WITHIN = spelled("মধ্যে", "moddhe");
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private final List<QueryWord> row;
    private final String text;
    /** Where sums begin. */
    private final Set<Integer> begins;

    private final List<SenseSpan> widened = new ArrayList<>();

    private SumComparisons(List<QueryWord> row, String text, List<SenseSpan> sums) {
        this.row = row;
        this.text = text;
        begins = sums.stream().map(sum -> sum.span().from()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param text in which the words stand
     * @param sums those of the row, in their order
     */
    static List<SenseSpan> in(List<QueryWord> row, String text, List<SenseSpan> sums) {
        SumComparisons comparisons = new SumComparisons(row, text, sums);
        sums.forEach(comparisons::take);
        return List.copyOf(comparisons.widened);
    }

    private void take(SenseSpan sum) {
        if (sum.sense() instanceof Sense.Sums two) {
            widened.add(between(sum.span().from(), sum.span().to(), two.taka()));
            return;
        }
        SenseSpan last = widened.isEmpty() ? null : widened.getLast();
        Optional<SenseSpan> two = between(last, sum);
        if (two.isPresent() && last != null && two.get().span().overlaps(last.span())) {
            widened.removeLast();
        }
        SenseSpan one = two.or(() -> compared(sum)).orElse(sum);
        Optional<SenseSpan> both = last == null ? Optional.empty() : both(last, one);
        if (both.isPresent()) {
            widened.removeLast();
        }
        widened.add(both.orElse(one));
    }

    /** More than one and less than another, in either order: one sum is meant, that is on both sides. */
    private Optional<SenseSpan> both(SenseSpan first, SenseSpan second) {
        int from = first.span().from();
        int to = second.span().to();
        return first.sense() instanceof Sense.Sums one
                        && second.sense() instanceof Sense.Sums other
                        && areJoined(first.span().to(), second.span().from())
                ? one.taka()
                        .and(other.taka())
                        .or(() -> other.taka().and(one.taka()))
                        .map(both -> new SenseSpan(
                                new Span(from, to, List.of()), row.subList(from, to), new Sense.Sums(both)))
                : Optional.empty();
    }

    private boolean areJoined(int behind, int before) {
        return behind == before || behind + 1 == before && JOINING.contains(spelled(behind));
    }

    private Optional<SenseSpan> compared(SenseSpan sum) {
        int from = sum.span().from();
        int to = sum.span().to();
        for (Map.Entry<Than, List<List<String>>> before : BEFORE.entrySet()) {
            for (List<String> phrase : before.getValue()) {
                int begin = from - phrase.size();
                if (begin >= 0 && spelled(begin, from).equals(phrase) && !isPartOfLonger(phrase, begin)) {
                    return Optional.of(compared(sum, before.getKey(), begin, to));
                }
            }
        }
        boolean isOr = false;
        for (int at = to; at < row.size() && at <= to + MOST_LINKS; at++) {
            String word = spelled(at);
            Than than = isBeforeNext(at) ? null : than(word, isOr);
            if (than != null) {
                return Optional.of(compared(sum, isOr ? than.inclusive() : than, from, at + 1));
            }
            if (!LINKS.contains(word) && !OR.contains(word)) {
                return Optional.empty();
            }
            isOr |= OR.contains(word);
        }
        return Optional.empty();
    }

    /** "Not less than" ends in "less than". */
    private boolean isPartOfLonger(List<String> phrase, int begin) {
        return BEFORE.values().stream()
                .flatMap(List::stream)
                .filter(longer -> longer.size() > phrase.size() && begin + phrase.size() >= longer.size())
                .anyMatch(longer -> spelled(begin + phrase.size() - longer.size(), begin + phrase.size())
                        .equals(longer));
    }

    /** A word that may stand on either side belongs to the sum behind it: ২ লক্ষ টাকা, অনধিক ৫ লক্ষ টাকা. */
    private boolean isBeforeNext(int at) {
        return begins.contains(at + 1)
                && BEFORE.values().stream().anyMatch(phrases -> phrases.contains(List.of(spelled(at))));
    }

    private static @Nullable Than than(String word, boolean isOr) {
        return Stream.concat(BEHIND.entrySet().stream(), isOr ? AFTER_OR.entrySet().stream() : Stream.empty())
                .filter(one -> one.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The sum's own forms answer only where it is itself among what is asked for. */
    private SenseSpan compared(SenseSpan sum, Than than, int from, int to) {
        List<String> forms = than.isInclusive() ? sum.span().alternatives() : List.of();
        return new SenseSpan(
                new Span(from, to, forms), row.subList(from, to), new Sense.Sums(Compared.to(value(sum), than)));
    }

    /** @param last the sum before it, if there is one */
    private Optional<SenseSpan> between(@Nullable SenseSpan last, SenseSpan sum) {
        int at = sum.span().from();
        if (last != null && last.sense() instanceof Sense.Sum) {
            int joined = joined(last.span().to(), at, sum);
            if (joined >= 0 && last.span().to() == joined) {
                return between(last.span().from(), value(last), sum);
            }
        }
        // A figure that has its scale behind the other: ৫ থেকে ১০ লক্ষ.
        for (int figure = at - 1; figure >= Math.max(0, at - 2); figure--) {
            if (SumSpans.isFigure(row.get(figure)) && joined(figure + 1, at, sum) == figure + 1) {
                return between(figure, scaled(row.get(figure), sum), sum);
            }
        }
        return Optional.empty();
    }

    private Optional<SenseSpan> between(int from, BigDecimal least, SenseSpan sum) {
        BigDecimal most = value(sum);
        return least.compareTo(most) < 0
                ? Optional.of(between(from, sum.span().to(), new Compared(Than.BETWEEN, least, most)))
                : Optional.empty();
    }

    /** With the words around that only say that it is between the two. */
    private SenseSpan between(int from, int to, Compared two) {
        int begin = from > 0 && BETWEEN.contains(spelled(from - 1)) ? from - 1 : from;
        int end = to;
        while (end < row.size() && BOTH.contains(spelled(end))) {
            end++;
        }
        return new SenseSpan(new Span(begin, end, List.of()), row.subList(begin, end), new Sense.Sums(two));
    }

    /** Where what joins two sums begins, if just that stands before the second; -1 if not. */
    private int joined(int begin, int at, SenseSpan sum) {
        if (begin == at) {
            String between = text.substring(row.get(at - 1).end(), row.get(at).start());
            return DASH.matcher(between).matches() ? begin : -1;
        }
        if (begin + 1 != at) {
            return -1;
        }
        String word = spelled(begin);
        int behind = sum.span().to();
        boolean isWithin = behind < row.size()
                && (WITHIN.contains(spelled(behind))
                        || behind + 1 < row.size() && WITHIN.contains(spelled(behind + 1)));
        return TO.contains(word) || AND.contains(word) && (isWithin || isBetweenBefore(begin)) ? begin : -1;
    }

    private boolean isBetweenBefore(int at) {
        return row.subList(Math.max(0, at - 4), at).stream().anyMatch(word -> BETWEEN.contains(spelled(word)));
    }

    private static BigDecimal scaled(QueryWord figure, SenseSpan sum) {
        BigDecimal value = WrittenSum.value(figure.text());
        Optional<BigDecimal> scale = sum.said().stream()
                .flatMap(word -> SumSpans.scale(word).stream())
                .reduce((one, other) -> other);
        return scale.map(value::multiply)
                .filter(scaled -> scaled.compareTo(value(sum)) < 0)
                .orElse(value);
    }

    private static BigDecimal value(SenseSpan sum) {
        if (sum.sense() instanceof Sense.Sum one) {
            return one.taka();
        }
        throw new IllegalArgumentException(sum + " is no sum");
    }

    private List<String> spelled(int from, int to) {
        return row.subList(from, to).stream().map(SumComparisons::spelled).toList();
    }

    private String spelled(int at) {
        return spelled(row.get(at));
    }

    private static String spelled(QueryWord word) {
        return WordKeys.spellingOf(word.text());
    }

    private static Set<String> spelled(String... words) {
        return Stream.of(words).map(WordKeys::spellingOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<List<String>> phrases(String... phrases) {
        return Stream.of(phrases)
                .map(phrase ->
                        Stream.of(phrase.split(" ")).map(WordKeys::spellingOf).toList())
                .toList();
    }
}
