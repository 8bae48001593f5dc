package org.mohafez.corpus.draw;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A day of the official Bangla calendar of Bangladesh.
 *
 * <p>The rule in force since 1 Kartik 1426 (17 October 2019): the first six months have 31 days, the rest 30, Falgun 29, or 30 when
 * the Gregorian year it falls in is a leap year; 1 Boishakh is 14 April. Source: the 2019 revision by the Bangla Academy, as
 * reported by bdnews24 on 17 October 2019. Before that, as the Academy had it from 1966: the first five months have 31 days, the
 * rest 30, and Falgun 31 in a leap year.
 *
 * @param month from 1, Boishakh
 */
public record BanglaDate(int year, int month, int day) {
    private static final List<String> MONTHS = List.of(
            "বৈশাখ",
            "জ্যৈষ্ঠ",
            "আষাঢ়",
            "শ্রাবণ",
            "ভাদ্র",
            "আশ্বিন",
            "কার্তিক",
            "অগ্রহায়ণ",
            "পৌষ",
            "মাঘ",
            "ফাল্গুন",
            "চৈত্র");
    private static final int YEARS_BEHIND = 593;
    /** The first year whose sixth month has 31 days. */
    private static final int REVISED = 1426;

    public static BanglaDate of(LocalDate date) {
        LocalDate newYear = LocalDate.of(date.getYear(), 4, 14);
        if (date.isBefore(newYear)) {
            newYear = newYear.minusYears(1);
        }
        int year = newYear.getYear() - YEARS_BEHIND;
        int left = (int) ChronoUnit.DAYS.between(newYear, date);
        int month = 1;
        while (left >= length(year, month)) {
            left -= length(year, month);
            month++;
        }
        return new BanglaDate(year, month, left + 1);
    }

    private static int length(int year, int month) {
        if (month <= (year < REVISED ? 5 : 6)) {
            return 31;
        }
        if (month != 11) {
            return 30;
        }
        // Falgun lies in February and March of the Gregorian year after the one Boishakh began in.
        int common = year < REVISED ? 30 : 29;
        return Year.isLeap(year + YEARS_BEHIND + 1) ? common + 1 : common;
    }

    /** Such as ১ আষাঢ় ১৪৩২. */
    public String printed() {
        return Numerals.bangla(day) + " " + MONTHS.get(month - 1) + " " + Numerals.bangla(year);
    }
}
