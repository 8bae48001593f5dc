package org.mohafez.bangla.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.mohafez.bangla.BanglaDigits;

/** The forms in which papers write a day, so that one can be found by another. Figures are Latin; joints may be any. */
public final class DateForms {
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

    static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
