package org.mohafez.archive.blackout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.page.Pages;

/**
 * Which days, months and times of a record may still be told: a record writes them otherwise than its paper, so that black words of the
 * paper are not found in it. Told may be what the black pages still say; and what the paper never said in one piece, as long as no word that
 * could be part of it is black.
 *
 * @param before what the paper said
 * @param after what is left of it
 * @param blackPart whether a word is black of which days or months are made
 * @param blackNumbers the digits of black words, as far as these may be an hour
 */
record SaidDays(Set<String> before, Set<String> after, boolean blackPart, Set<String> blackNumbers) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int HALF_DAY = 12;
    private static final int LAST_DAY = 31;
    private static final int YEAR_DIGITS = 4;

    /** @param hidden words that are black */
    static SaidDays of(Pages whole, Pages black, List<String> hidden) {
        return new SaidDays(
                days(whole.text()),
                days(black.text()),
                hidden.stream().anyMatch(SaidDays::isOfADay),
                hidden.stream().map(SaidDays::digits).collect(Collectors.toSet()));
    }

    private static Set<String> days(String text) {
        return WrittenDate.findAll(text).stream()
                .map(WrittenDate::iso)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Whether a value of the record is a day, a month or a time that must not be told. */
    boolean hides(String value) {
        if (DAY.matcher(value).matches()) {
            return !after.contains(value) && (before.contains(value) || blackPart);
        }
        return TIME.matcher(value).matches() && isBlackHour(value);
    }

    /** Papers write the hour of either half of the day, with or without minutes. */
    private boolean isBlackHour(String time) {
        int hour = Integer.parseInt(time.substring(0, 2));
        String minutes = time.substring(3);
        return Stream.of(hour, Math.floorMod(hour - 1, HALF_DAY) + 1)
                .flatMap(number -> Stream.of(number.toString(), "0" + number))
                .anyMatch(number -> blackNumbers.contains(number) || blackNumbers.contains(number + minutes));
    }

    private static boolean isOfADay(String word) {
        if (!WrittenDate.findAll(word).isEmpty()) {
            return true;
        }
        String digits = digits(word);
        if (!digits.isEmpty()) {
            return digits.length() == YEAR_DIGITS || digits.length() <= 2 && Integer.parseInt(digits) <= LAST_DAY;
        }
        // The name of a month makes a day of a number and a year, in one calendar or the other.
        return Stream.of(LocalDate.EPOCH.getYear(), 1400)
                .anyMatch(year -> !WrittenDate.findAll("1 " + word + " " + year).isEmpty());
    }

    private static String digits(String word) {
        return BanglaDigits.toLatin(word).replaceAll("\\D", "");
    }
}
