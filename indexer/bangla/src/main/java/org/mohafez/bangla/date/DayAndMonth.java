package org.mohafez.bangla.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.bangla.BanglaDigits;

/** A day and the name of its month, without the year: ১০ সেপ্টেম্বর, ২৬শে ভাদ্র, ৩০ জুনের. Each is one of two calendars. */
public sealed interface DayAndMonth {
    /**
     * The forms in which papers write it, the commonest first: they are beginnings of those with a year. Figures are Latin;
     * joints may be any. Which day it is in the other calendar is the year's matter.
     */
    List<String> forms();

    /** The Gregorian days of that name, one in each Gregorian year that has it. */
    List<LocalDate> days(int firstYear, int lastYear);

    /** The Gregorian day in a year of its own calendar that is written in two figures; empty if there is none. */
    Optional<LocalDate> inYear(int twoFigures);

    /** Empty unless one of the two is a day and the other the name of a month. */
    static Optional<DayAndMonth> read(String one, String other) {
        return named(one, other).or(() -> named(other, one));
    }

    private static Optional<DayAndMonth> named(String day, String word) {
        String month = MonthNames.nominative(word);
        Matcher figures = Written.DAY.matcher(BanglaDigits.toLatin(day));
        if (!figures.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(figures.group(1));
        return MonthNames.gregorian(month)
                .filter(name -> number <= name.maxLength())
                .<DayAndMonth>map(name -> new Gregorian(MonthDay.of(name, number)))
                .or(() -> MonthNames.bangla(month).map(name -> new Bangla(name, number)));
    }

    /** How a day is typed. */
    final class Written {
        private static final Pattern DAY =
                Pattern.compile("0?([1-9]|[12]\\d|3[01])(?:লা|রা|ঠা|ই|শে|তম|st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

        private Written() {}
    }

    /** Of the Gregorian calendar. */
    record Gregorian(MonthDay day) implements DayAndMonth {
        @Override
        public List<String> forms() {
            Month month = day.getMonth();
            int number = day.getDayOfMonth();
            String bangla = MonthNames.bangla(month);
            String english = DateForms.english(month);
            return List.of(
                    number + " " + bangla,
                    bangla + " " + number,
                    number + " " + month.getValue(),
                    number + " " + english,
                    english + " " + number);
        }

        @Override
        public List<LocalDate> days(int firstYear, int lastYear) {
            return IntStream.rangeClosed(firstYear, lastYear)
                    .filter(day::isValidYear)
                    .mapToObj(day::atYear)
                    .toList();
        }

        @Override
        public Optional<LocalDate> inYear(int twoFigures) {
            int year = Era.century(twoFigures);
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    /** Of the Bangla calendar. */
    record Bangla(BanglaMonth month, int day) implements DayAndMonth {
        @Override
        public List<String> forms() {
            return List.of(day + " " + month.bangla());
        }

        @Override
        public List<LocalDate> days(int firstYear, int lastYear) {
            // A Gregorian year has parts of two Bangla years.
            int first = BanglaDate.of(LocalDate.of(firstYear, 1, 1)).year();
            int last = BanglaDate.of(LocalDate.of(lastYear, 12, 31)).year();
            return IntStream.rangeClosed(first, last)
                    .filter(year -> day <= month.days(year))
                    .mapToObj(year -> new BanglaDate(year, month.number(), day).toGregorian())
                    .filter(date -> firstYear <= date.getYear() && date.getYear() <= lastYear)
                    .toList();
        }

        @Override
        public Optional<LocalDate> inYear(int twoFigures) {
            int year = Era.banglaCentury(twoFigures);
            return day <= month.days(year)
                    ? Optional.of(new BanglaDate(year, month.number(), day).toGregorian())
                    : Optional.empty();
        }
    }
}
