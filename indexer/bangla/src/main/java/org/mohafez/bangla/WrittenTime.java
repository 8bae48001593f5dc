package org.mohafez.bangla;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A time of day as papers write it: বেলা ০৩:৩০ ঘটিকা, সকাল ১১টা ৩০ মিনিট, সাড়ে ১০টায়, 10:30 AM. */
public final class WrittenTime {
    private static final int EARLIEST_BY_ITSELF = 7;

    /** Hours in words, in minutes. */
    private static final Map<String, Integer> HOURS = hours();

    private static final Map<String, Integer> FRACTIONS =
            Map.of(BanglaText.clean("সাড়ে"), 30, BanglaText.clean("সোয়া"), 15, BanglaText.clean("পৌনে"), -15);

    private static final String PART =
            "(?<![\\p{L}\\p{M}])(?<part>" + PartOfDay.namesBeforeTheHour() + ")[\\p{M}\\p{L}]{0,3}[ ,:ঃ-]{0,3}";
    private static final String FRACTION = "(?<fraction>" + String.join("|", FRACTIONS.keySet()) + ") ?";
    private static final String WORD = "(?<word>" + String.join("|", HOURS.keySet()) + ")";
    private static final String FIGURES =
            "(?<!\\d)(?<!\\d[./-])(?<hour>\\d{1,2})(?: ?(?<separator>[.:ঃ;-]) ?(?<minute>\\d{2})(?!\\d)(?![./-]\\d))?";
    private static final String UNIT = "(?<unit>টা|ঘটিকা|ঘঃ|মিনিট|মিঃ)[\\p{M}\\p{L}]{0,2}(?: ?(?<later>\\d{1,2}) ?মি)?";
    private static final String HALF = "(?<half>[ap]\\.? ?m\\b|এ\\.? ?এম|পি\\.? ?এম)";

    private static final Pattern TIME = Pattern.compile(
            "(?:%s)?(?:%s)?(?:%s|%s)(?: ?(?:%s|%s))?".formatted(PART, FRACTION, WORD, FIGURES, UNIT, HALF),
            Pattern.CASE_INSENSITIVE);

    /** How plainly something is a time; the first is the surest. */
    private enum Sureness {
        PART_OF_DAY,
        HOUR_NAMED,
        COUNTED,
        FIGURES_ONLY
    }

    private record Found(Sureness sureness, LocalTime time) {}

    private WrittenTime() {}

    /**
     * The surest time in the text: one with its part of the day, before one with ঘটিকা, before one with টা (which also
     * counts things), before bare figures with a colon. Without a part of the day it is taken as it stands, on 24 hours; but an
     * hour before {@value #EARLIEST_BY_ITSELF} is then nothing: ৩টা may be in the afternoon, and we do not guess.
     */
    public static Optional<LocalTime> parse(String text) {
        return TIME.matcher(PlainForm.of(BanglaText.clean(text)).text())
                .results()
                .flatMap(match -> read(match).stream())
                .min(Comparator.comparing(Found::sureness))
                .map(Found::time);
    }

    private static Optional<Found> read(MatchResult match) {
        @Nullable String name = match.group(match.group("part") != null ? "part" : "half");
        Optional<PartOfDay> part = Optional.ofNullable(name).flatMap(PartOfDay::named);
        return sureness(match).flatMap(sureness -> said(match)
                .map(minutes -> part.map(half -> half.sinceMidnight(minutes)).orElse(minutes))
                .filter(minutes -> part.isPresent() || minutes >= EARLIEST_BY_ITSELF * 60)
                .map(minutes -> new Found(sureness, LocalTime.ofSecondOfDay(minutes * 60L))));
    }

    /** Empty if nothing but figures, or a bare number of minutes, makes it a time. */
    private static Optional<Sureness> sureness(MatchResult match) {
        boolean isWord = match.group("word") != null;
        String unit = match.group("unit");
        boolean hasMinute = match.group("minute") != null;
        boolean isDuration = unit != null && unit.startsWith("মি") && !hasMinute;
        if (match.group("half") != null || (match.group("part") != null && (isWord || hasMinute || unit != null))) {
            return Optional.of(Sureness.PART_OF_DAY);
        }
        if (unit != null && unit.startsWith("ঘ")) {
            return Optional.of(Sureness.HOUR_NAMED);
        }
        if (isWord || (unit != null && !isDuration)) {
            return Optional.of(Sureness.COUNTED);
        }
        boolean hasColon = hasMinute && ":ঃ".contains(match.group("separator"));
        return hasColon && match.group("part") == null ? Optional.of(Sureness.FIGURES_ONLY) : Optional.empty();
    }

    /** Minutes as said, from midnight or noon; empty if no clock shows them. */
    private static Optional<Integer> said(MatchResult match) {
        String word = match.group("word");
        String minute = match.group("minute") != null ? match.group("minute") : match.group("later");
        int past = minute == null ? 0 : Integer.parseInt(minute);
        int hour = word == null ? Integer.parseInt(match.group("hour")) * 60 : HOURS.getOrDefault(word, 0);
        String fraction = match.group("fraction");
        int minutes = hour + past + (fraction == null ? 0 : FRACTIONS.getOrDefault(fraction, 0));
        return past < 60 && 0 <= minutes && minutes < 24 * 60 ? Optional.of(minutes) : Optional.empty();
    }

    private static Map<String, Integer> hours() {
        List<String> names = List.of(
                "একটা", "দুইটা", "তিনটা", "চারটা", "পাঁচটা", "ছয়টা", "সাতটা", "আটটা", "নয়টা", "দশটা", "এগারোটা",
                "বারোটা");
        Stream<Map.Entry<String, Integer>> whole =
                IntStream.range(0, names.size()).mapToObj(i -> Map.entry(names.get(i), (i + 1) * 60));
        Stream<Map.Entry<String, Integer>> half = Stream.of(Map.entry("দেড়টা", 90), Map.entry("আড়াইটা", 150));
        return Stream.concat(whole, half)
                .collect(Collectors.toUnmodifiableMap(hour -> BanglaText.clean(hour.getKey()), Map.Entry::getValue));
    }
}
