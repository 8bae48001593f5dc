package org.mohafez.bangla;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which papers write a day, so that one can be found by another. Figures are Latin; joints may be any. */
public final class DateForms {
    private static final Pattern DAY =
            Pattern.compile("0?([1-9]|[12]\\d|3[01])(?:লা|রা|ঠা|ই|শে|তম|st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

    private DateForms() {}

    /** In figures, in words of both languages, and in the Bangla calendar; the commonest first. */
    public static List<String> of(LocalDate day) {
        int number = day.getDayOfMonth();
        int year = day.getYear();
        String english = english(day.getMonth());
        String bangla = MonthNames.bangla(day.getMonth());
        String figures = number + "/" + day.getMonthValue() + "/";
        return List.of(
                figures + year,
                number + " " + bangla + " " + year,
                bangla + " " + number + " " + year,
                figures + "%02d".formatted(year % 100),
                BanglaDigits.toLatin(BanglaDate.of(day).toString()),
                number + " " + english + " " + year,
                english + " " + number + " " + year,
                day.toString());
    }

    /** In words of both languages, and in figures; the commonest first. */
    public static List<String> of(YearMonth month) {
        int year = month.getYear();
        return List.of(
                MonthNames.bangla(month.getMonth()) + " " + year,
                english(month.getMonth()) + " " + year,
                month.getMonthValue() + "/" + year,
                "%02d/%d".formatted(month.getMonthValue(), year),
                month.toString());
    }

    /**
     * The forms of a day of a Gregorian month whose year is not said, without year: they are beginnings of those with one. Which day
     * it is in the other calendar is the year's matter.
     *
     * @return empty unless one of the two is a day and the other the name of a Gregorian month
     */
    public static List<String> ofDayAndMonth(String one, String other) {
        return MonthNames.gregorian(other)
                .map(month -> forms(one, month))
                .or(() -> MonthNames.gregorian(one).map(month -> forms(other, month)))
                .orElse(List.of());
    }

    private static List<String> forms(String written, Month month) {
        Matcher day = DAY.matcher(BanglaDigits.toLatin(written));
        if (!day.matches()) {
            return List.of();
        }
        String number = day.group(1);
        String english = english(month);
        String bangla = MonthNames.bangla(month);
        return List.of(
                number + " " + bangla,
                bangla + " " + number,
                number + " " + month.getValue(),
                number + " " + english,
                english + " " + number);
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
