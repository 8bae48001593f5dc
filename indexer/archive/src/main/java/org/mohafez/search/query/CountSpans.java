package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.search.synonym.Span;

/**
 * Up to ninety-nine days, persons or times with the other ways in which papers write them: ২ মাস and দুই মাস, 30 days and ৩০ দিন. A number
 * word alone is left as it stands, since নয় also denies and বার is also a day.
 */
final class CountSpans {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,2}");

    /** What is counted, in each word that papers have for it, by the spelling of each that is typed. */
    private static final Map<String, List<String>> UNITS = new HashMap<>();

    static {
        unit("মিনিট", "minute", "minutes");
        unit("ঘণ্টা", "ghonta", "hour", "hours");
        unit("দিন", "din", "day", "days");
        unit(List.of("কর্মদিবস", "কার্যদিবস"));
        unit("সপ্তাহ", "soptaho", "shoptaho", "week", "weeks");
        unit("মাস", "mas", "month", "months");
        unit("বছর", "bochor", "bosor", "year", "years");
        unit("জন", "jon");
        unit("বার", "times");
        unit("দফা");
        unit("কিস্তি", "kisti");
    }

    private CountSpans() {}

    static List<Span> in(List<QueryWord> row) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i++) {
            int at = i;
            Optional<BigDecimal> number = number(row.get(i));
            Optional<List<String>> unit = unit(row.get(i + 1));
            number.flatMap(value -> unit.map(counted -> new Span(at, at + 2, forms(value, counted))))
                    .ifPresent(spans::add);
        }
        return spans;
    }

    private static List<String> forms(BigDecimal value, List<String> units) {
        String figure = value.stripTrailingZeros().toPlainString();
        return Stream.concat(Stream.of(figure), NumberWords.written(value).stream())
                .flatMap(number -> units.stream().map(unit -> number + " " + unit))
                .toList();
    }

    private static Optional<BigDecimal> number(QueryWord word) {
        if (FIGURE.matcher(word.text()).matches()) {
            return Optional.of(WrittenSum.value(word.text()));
        }
        return word.isFigures() || !NumberWords.isPart(word.text())
                ? Optional.empty()
                : NumberWords.parse(word.text())
                        .filter(value -> NumberWords.written(value).isPresent());
    }

    private static Optional<List<String>> unit(QueryWord word) {
        return Stream.concat(Stream.of(word.text()), word.keys().stem().stream())
                .flatMap(one -> Optional.ofNullable(UNITS.get(WordKeys.spellingOf(one))).stream())
                .findFirst();
    }

    private static void unit(String bangla, String... others) {
        unit(List.of(bangla), others);
    }

    private static void unit(List<String> written, String... others) {
        Stream.concat(written.stream(), Stream.of(others))
                .forEach(word -> UNITS.put(WordKeys.spellingOf(word), written));
    }
}
