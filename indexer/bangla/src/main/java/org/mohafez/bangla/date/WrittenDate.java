package org.mohafez.bangla.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody wrote it, in either calendar, script and language. Exactly one of {@code date}, {@code month} and
 * {@code fiscalYear} is there.
 *
 * @param start where it begins in the text given, in UTF-16 units
 * @param end where it ends; the era (খ্রিঃ, বঙ্গাব্দ) belongs to it
 * @param date the Gregorian day
 * @param month the Gregorian month, where no day was written
 * @param bangla the day in the Bangla calendar if it was written so; {@code date} is then its Gregorian day
 * @param fiscalYear the fiscal year, where only that was written
 */
public record WrittenDate(
        int start,
        int end,
        @Nullable LocalDate date,
        @Nullable YearMonth month,
        @Nullable BanglaDate bangla,
        @Nullable FiscalYear fiscalYear) {

    /**
     * Every date in the text, in order, none overlapping. A day that does not exist is no date; memo numbers, phone numbers
     * and a lone pair of years (২০২৪-২৫ without the word অর্থবছর) are none either.
     */
    public static List<WrittenDate> findAll(String text) {
        PlainForm plain = PlainForm.of(text);
        if (plain.text().chars().noneMatch(Character::isDigit)) {
            // Every date has a number, and most lines have none.
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.addAll(NamedMonthDates.in(plain));
        candidates.addAll(NumericDates.in(plain));
        candidates.addAll(FiscalYears.in(plain));
        candidates.sort(
                Comparator.comparingInt(Candidate::start).thenComparing(Candidate::end, Comparator.reverseOrder()));
        List<WrittenDate> dates = new ArrayList<>();
        int free = 0;
        for (Candidate candidate : candidates) {
            if (candidate.start() >= free) {
                free = candidate.end();
                candidate.date().ifPresent(dates::add);
            }
        }
        return List.copyOf(dates);
    }

    /** The first date in the text; a text that is nothing but two years, ২০২৪-২৫, is a fiscal year. */
    public static Optional<WrittenDate> parse(String text) {
        List<WrittenDate> dates = findAll(text);
        if (!dates.isEmpty()) {
            return Optional.of(dates.getFirst());
        }
        String bare = text.strip();
        int start = text.indexOf(bare);
        return FiscalYear.parse(bare).map(year -> ofFiscalYear(start, start + bare.length(), year));
    }

    /** {@code YYYY-MM-DD}, or {@code YYYY-MM} where no day was written; empty for a fiscal year. */
    public Optional<String> iso() {
        return Optional.ofNullable(date)
                .<Object>map(day -> day)
                .or(() -> Optional.ofNullable(month))
                .map(Object::toString);
    }

    static WrittenDate ofFiscalYear(int start, int end, FiscalYear year) {
        return new WrittenDate(start, end, null, null, null, year);
    }

    /** Years that a paper of our archives can speak of. */
    static boolean isGregorian(int year) {
        return 1700 <= year && year < 2200;
    }

    /** The same years in the Bangla calendar; no four-digit year is both. */
    static boolean isBangla(int year) {
        return 1107 <= year && year < 1607;
    }

    /**
     * A stretch of text that has the shape of a date. Where it is not one after all, such as 31 February, the stretch is
     * still taken, so that no part of it is read as another date.
     */
    record Candidate(int start, int end, Optional<WrittenDate> date) {
        static Candidate gregorian(int start, int end, int year, Month month, int day) {
            return new Candidate(
                    start,
                    end,
                    existing(() -> LocalDate.of(year, month, day))
                            .filter(date -> isGregorian(year))
                            .map(date -> new WrittenDate(start, end, date, null, null, null)));
        }

        static Candidate bangla(int start, int end, int year, BanglaMonth month, int day) {
            return new Candidate(
                    start,
                    end,
                    existing(() -> new BanglaDate(year, month.number(), day))
                            .filter(date -> isBangla(year))
                            .map(date -> new WrittenDate(start, end, date.toGregorian(), null, date, null)));
        }

        static Candidate month(int start, int end, int year, Month month) {
            return new Candidate(
                    start,
                    end,
                    Optional.of(YearMonth.of(year, month))
                            .filter(date -> isGregorian(year))
                            .map(date -> new WrittenDate(start, end, null, date, null, null)));
        }

        private static <D> Optional<D> existing(Supplier<D> date) {
            try {
                return Optional.of(date.get());
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }
}
