package org.mohafez.bangla.date;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;

/** A Gregorian month in figures of either script: ১২/২০২৪, 12-2024, 2024-12. */
public final class MonthInFigures {
    private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "[-/.]" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[-/.](?!\\d$)" + MONTH);

    private MonthInFigures() {}

    /** Empty if the text is anything else; ২০১১-১২ may be a month, and is one here. */
    public static Optional<YearMonth> parse(String text) {
        String latin = BanglaDigits.toLatin(text);
        return month(MONTH_FIRST.matcher(latin)).or(() -> month(YEAR_FIRST.matcher(latin)));
    }

    private static Optional<YearMonth> month(Matcher written) {
        return written.matches()
                ? Optional.of(YearMonth.of(
                                Integer.parseInt(written.group("year")), Integer.parseInt(written.group("month"))))
                        .filter(month -> WrittenDate.isGregorian(month.getYear()))
                : Optional.empty();
    }
}
