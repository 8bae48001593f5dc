package org.mohafez.bangla.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;

/**
 * The days that somebody means who types a date, month, year or fiscal year, in either calendar and either digits.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record WrittenPeriod(LocalDate first, LocalDate last) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(?:সাল|সন|খ্রিস্টাব্দ|বঙ্গাব্দ)?");
    /** Figures, signs, and what is written behind a day or a year. */
    private static final Pattern NO_WORD_MORE =
            Pattern.compile("[^\\p{L}]*(?:(?:তারিখ|সাল|সন|খ্রিস্টাব্দ|বঙ্গাব্দ|অর্থ\\s?বছর)[^\\p{L}\\p{Nd}]*)?");

    /** Four figures before this are a year of the Bangla calendar, in which papers never go back so far. */
    private static final int GREGORIAN_FROM = 1700;

    public static Optional<WrittenPeriod> read(String typed) {
        String latin = BanglaDigits.toLatin(typed);
        return isoDay(latin)
                .or(() -> MonthInFigures.parse(latin).map(WrittenPeriod::of))
                .or(() -> year(latin))
                .or(() -> WrittenDate.parse(typed).map(WrittenPeriod::of));
    }

    /** Empty too where more is written than the days. */
    public static Optional<WrittenPeriod> whole(String typed) {
        String bare = typed.strip();
        return read(bare).filter(period -> {
            List<WrittenDate> dates = WrittenDate.findAll(bare);
            return dates.isEmpty()
                    ? NO_WORD_MORE.matcher(bare).matches()
                    : dates.getFirst().start() == 0
                            && NO_WORD_MORE
                                    .matcher(bare.substring(dates.getFirst().end()))
                                    .matches();
        });
    }

    private static Optional<WrittenPeriod> isoDay(String latin) {
        if (latin.length() != "2025-05-28".length()) {
            // ISO 8601 also has years of nine figures.
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(latin);
            return Optional.of(new WrittenPeriod(day, day));
        } catch (DateTimeParseException notIso) {
            return Optional.empty();
        }
    }

    private static WrittenPeriod of(YearMonth month) {
        return new WrittenPeriod(month.atDay(1), month.atEndOfMonth());
    }

    private static WrittenPeriod of(WrittenDate written) {
        LocalDate day = written.date();
        if (day != null) {
            return new WrittenPeriod(day, day);
        }
        YearMonth month = written.month();
        if (month != null) {
            return of(month);
        }
        FiscalYear year = Objects.requireNonNull(written.fiscalYear());
        return new WrittenPeriod(year.firstDay(), year.lastDay());
    }

    private static Optional<WrittenPeriod> year(String latin) {
        Matcher matcher = YEAR.matcher(latin);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year >= GREGORIAN_FROM) {
            return Optional.of(new WrittenPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        BanglaMonth last = BanglaMonth.CHOITRO;
        return Optional.of(new WrittenPeriod(
                new BanglaDate(year, 1, 1).toGregorian(),
                new BanglaDate(year, last.number(), last.days(year)).toGregorian()));
    }
}
