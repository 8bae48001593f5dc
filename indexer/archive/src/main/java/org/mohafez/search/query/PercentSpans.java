package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.search.synonym.Span;

/**
 * Parts of a hundred with the other ways in which papers write them: ১০%, ১০ শতাংশ, দশ শতাংশ, শতকরা ১০ ভাগ, 10 percent, শতভাগ. Of land
 * শতাংশ is the hundredth of an acre, for which papers also write শতক: ৫ শতাংশ জমি, ৫ শতক খাস জমি, 5 decimals of land.
 */
final class PercentSpans {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?");
    private static final Set<String> BEHIND = spelled("শতাংশ", "পার্সেন্ট", "percent", "pc", "shotangsho");
    private static final Set<String> BEFORE = spelled("শতকরা", "shotokora");
    /** Behind what শতকরা stands before, and behind a hundred: ১০০ ভাগ. */
    private static final Set<String> PARTS = spelled("ভাগ", "bhag");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** All of a hundred, in one word. */
    private static final String ALL = "শতভাগ";

    private static final List<String> OF_AN_ACRE = List.of("শতাংশ", "শতক", "ডেসিমেল");
    private static final Set<String> LAND_BEHIND =
            spelled("শতাংশ", "শতক", "ডেসিমেল", "ডেসিমাল", "decimal", "decimals", "shotok");
    /** What is measured so. */
    private static final Set<String> LAND =
            spelled("জমি", "ভূমি", "জায়গা", "ভিটা", "পুকুর", "জলাশয়", "প্লট", "land", "plot", "jomi", "bhumi");

    /** Between the measure and the land: ৫ শতাংশ খাস জমি, 5 decimals of land. */
    private static final int MOST_BETWEEN = 1;

    private PercentSpans() {}

    static List<Span> in(List<QueryWord> row) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int at = i;
            value(row.get(i)).flatMap(value -> at(at, value, row)).ifPresent(spans::add);
        }
        return spans;
    }

    private static Optional<Span> at(int at, BigDecimal value, List<QueryWord> row) {
        if (isAll(row.get(at))) {
            return Optional.of(new Span(at, at + 1, forms(value, PercentSpans::parts)));
        }
        if (isOfLand(at, row)) {
            // It may be a part of the land all the same: ৯০ শতাংশ জমিতে সেচ.
            boolean mayBePart = isAmong(BEHIND, row.get(at + 1));
            return Optional.of(new Span(
                    at,
                    at + 2,
                    forms(value, number -> Stream.concat(ofLand(number), mayBePart ? parts(number) : Stream.of()))));
        }
        boolean isBefore = at > 0 && isAmong(BEFORE, row.get(at - 1));
        boolean isBehind = at + 1 < row.size()
                && (isAmong(isBefore ? PARTS : BEHIND, row.get(at + 1))
                        || value.compareTo(HUNDRED) == 0 && isAmong(PARTS, row.get(at + 1)));
        return isBefore || isBehind
                ? Optional.of(
                        new Span(isBefore ? at - 1 : at, isBehind ? at + 2 : at + 1, forms(value, PercentSpans::parts)))
                : Optional.empty();
    }

    private static boolean isOfLand(int at, List<QueryWord> row) {
        int behind = at + 2;
        return behind < row.size()
                && isAmong(LAND_BEHIND, row.get(at + 1))
                && row.subList(behind, Math.min(row.size(), behind + MOST_BETWEEN + 1)).stream()
                        .anyMatch(PercentSpans::isLand);
    }

    private static Stream<String> ofLand(String number) {
        return OF_AN_ACRE.stream().map(unit -> number + " " + unit);
    }

    /** By their spelling, so that ভাগ, which says no more, may follow or not. */
    private static Stream<String> parts(String number) {
        return Stream.of(number + " শতাংশ", "শতকরা " + number);
    }

    private static List<String> forms(BigDecimal value, Function<String, Stream<String>> ofNumber) {
        String figure = value.stripTrailingZeros().toPlainString();
        Stream<String> ofAll = value.compareTo(HUNDRED) == 0 ? Stream.of(ALL) : Stream.of();
        Stream<String> ofNumbers = Stream.concat(Stream.of(figure), NumberWords.written(value).stream())
                .flatMap(ofNumber);
        return Stream.concat(ofNumbers, ofAll).toList();
    }

    private static boolean isAll(QueryWord word) {
        return word.keys().stem().contains(ALL);
    }

    private static Optional<BigDecimal> value(QueryWord word) {
        if (isAll(word)) {
            return Optional.of(HUNDRED);
        }
        return FIGURE.matcher(word.text()).matches()
                ? Optional.of(WrittenSum.value(word.text()))
                : word.isFigures() || !NumberWords.isPart(word.text())
                        ? Optional.empty()
                        : NumberWords.parse(word.text());
    }

    /** খাস জমি is one word, of two. */
    private static boolean isLand(QueryWord word) {
        return isAmong(LAND, word)
                || QueryWord.in(word.text().substring(word.text().lastIndexOf(' ') + 1), 0).stream()
                        .anyMatch(last -> isAmong(LAND, last));
    }

    private static boolean isAmong(Set<String> spelled, QueryWord word) {
        return spelled.contains(WordKeys.spellingOf(word.text()))
                || word.keys().stem().stream().map(WordKeys::spellingOf).anyMatch(spelled::contains);
    }

    private static Set<String> spelled(String... words) {
        return Stream.of(words).map(WordKeys::spellingOf).collect(Collectors.toUnmodifiableSet());
    }
}
