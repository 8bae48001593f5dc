package org.mohafez.bangla;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What says, beside an hour of twelve, in which half of the day it is: বেলা ৩টা is 15:00, রাত ২টা is 02:00. */
enum PartOfDay {
    MORNING(24, 24, false, "ভোর", "সকাল", "পূর্বাহ্ন"),
    /** Begins in the morning: বেলা ১১টা. */
    DAY(0, 7, false, "বেলা"),
    NOON(0, 9, false, "দুপুর", "মধ্যাহ্ন"),
    AFTERNOON(0, 11, false, "অপরাহ্ন", "বিকাল", "বিকেল", "সন্ধ্যা", "সন্ধা"),
    /** Ends after midnight: রাত ৯টা, রাত ১২টা, রাত ২টা. */
    NIGHT(6, 11, true, "রাত্রি", "রাত"),
    AM(24, 24, true, "am", "এএম"),
    PM(0, 11, false, "pm", "পিএম");

    private static final int NOON_IN_MINUTES = 12 * 60;

    private final int firstPastNoon;
    private final int lastPastNoon;
    private final boolean isTwelveMidnight;
    private final List<String> names;

    /**
     * @param firstPastNoon the first hour, of 0 to 11, that lies past noon when it is said with this
     * @param lastPastNoon the last such hour
     */
    PartOfDay(int firstPastNoon, int lastPastNoon, boolean isTwelveMidnight, String... names) {
        this.firstPastNoon = firstPastNoon;
        this.lastPastNoon = lastPastNoon;
        this.isTwelveMidnight = isTwelveMidnight;
        this.names = Stream.of(names).map(BanglaText::clean).toList();
    }

    /** The part of the day that a name begins; stops and spaces in it do not count: p. m. */
    static Optional<PartOfDay> named(String name) {
        String bare = name.replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(part -> part.names.stream().anyMatch(bare::startsWith))
                .findFirst();
    }

    /** A regular expression for the names that stand before the hour. */
    static String namesBeforeTheHour() {
        return Stream.of(MORNING, DAY, NOON, AFTERNOON, NIGHT)
                .flatMap(part -> part.names.stream())
                .collect(Collectors.joining("|"));
    }

    /** @param minutes as said, from midnight or from noon; hours past 12 are taken as they are */
    int sinceMidnight(int minutes) {
        int hour = minutes / 60;
        if (hour == 12 && isTwelveMidnight) {
            return minutes - NOON_IN_MINUTES;
        }
        return firstPastNoon <= hour && hour <= lastPastNoon ? minutes + NOON_IN_MINUTES : minutes;
    }
}
