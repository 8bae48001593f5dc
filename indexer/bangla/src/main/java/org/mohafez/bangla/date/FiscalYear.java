package org.mohafez.bangla.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;

/**
 * The government's year, 1 July to 30 June.
 *
 * @param startYear the Gregorian year of its July
 */
public record FiscalYear(int startYear) implements Comparable<FiscalYear> {
    /** Two years one after the other: 2024-25, 2024-2025, 2024/25, in digits of either script. */
    static final String YEARS = "(\\d{4})\\s?[-\u2010-\u2015\u2212/]\\s?(\\d{4}|\\d{2})";

    private static final Pattern WHOLE = Pattern.compile("[^\\d]*" + YEARS + "[^\\d]*");

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonth().compareTo(Month.JULY) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /** The fiscal year written in a text that holds no other figures, such as ২০২৪-২৫ or ২০২৪-২০২৫ অর্থবছর. */
    public static Optional<FiscalYear> parse(String text) {
        Matcher matcher = WHOLE.matcher(BanglaDigits.toLatin(text));
        return matcher.matches() ? of(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    /** Empty unless the second year, of two or four digits, follows the first. */
    static Optional<FiscalYear> of(String first, String second) {
        int start = Integer.parseInt(first);
        boolean follows = (start + 1) % (second.length() == 2 ? 100 : 10_000) == Integer.parseInt(second);
        return follows && WrittenDate.isGregorian(start) ? Optional.of(new FiscalYear(start)) : Optional.empty();
    }

    /** 1 July. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.JULY, 1);
    }

    /** 30 June. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.JUNE, 30);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** {@code 2024-25}. */
    @Override
    public String toString() {
        return "%04d-%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
