package org.mohafez.bangla.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mohafez.bangla.BanglaDigits;

/**
 * A day in the calendar of Bangladesh, as papers print it beside the Gregorian day. The year begins on 14 April of the
 * Gregorian year + 593, under the rule of 1987 and the rule of 2019 alike; days before 1987 are counted by the rule of 1987.
 *
 * @param year Bangla year (বঙ্গাব্দ)
 * @param month 1 (বৈশাখ) to 12 (চৈত্র)
 * @param day from 1
 */
public record BanglaDate(int year, int month, int day) implements Comparable<BanglaDate> {
    /** @throws DateTimeException if there is no such day */
    public BanglaDate {
        if (month < 1 || month > 12) {
            throw new DateTimeException("No month " + month + " in the Bangla year");
        }
        if (day < 1 || day > BanglaMonth.of(month).days(year)) {
            throw new DateTimeException("No day " + day + " in month " + month + " of the Bangla year " + year);
        }
    }

    /** The Bangla day of a Gregorian day. */
    public static BanglaDate of(LocalDate gregorian) {
        int year = gregorian.getYear() - 593;
        if (gregorian.isBefore(newYear(year))) {
            year--;
        }
        int left = (int) ChronoUnit.DAYS.between(newYear(year), gregorian);
        int month = 1;
        for (; left >= BanglaMonth.of(month).days(year); month++) {
            left -= BanglaMonth.of(month).days(year);
        }
        return new BanglaDate(year, month, left + 1);
    }

    /** The Gregorian day of this Bangla day. */
    public LocalDate toGregorian() {
        int days = day - 1;
        for (int earlier = 1; earlier < month; earlier++) {
            days += BanglaMonth.of(earlier).days(year);
        }
        return newYear(year).plusDays(days);
    }

    private static LocalDate newYear(int year) {
        return LocalDate.of(year + 593, 4, 14);
    }

    @Override
    public int compareTo(BanglaDate other) {
        return toGregorian().compareTo(other.toGregorian());
    }

    /** As papers print it: ১ আষাঢ় ১৪৩২. */
    @Override
    public String toString() {
        return BanglaDigits.toBangla(day + " " + BanglaMonth.of(month).bangla() + " " + year);
    }
}
