package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;

class BanglaDateTest {
    /** Pairs as printed by papers and newspapers, or proclaimed as national days. */
    @ParameterizedTest
    @CsvSource({
        "1432, 3, 1, 2025-06-15, ১ আষাঢ় ১৪৩২",
        "1430, 5, 26, 2023-09-10, ২৬ ভাদ্র ১৪৩০",
        "1430, 9, 8, 2023-12-23, ৮ পৌষ ১৪৩০",
        "1429, 10, 25, 2023-02-08, ২৫ মাঘ ১৪২৯",
        "1426, 11, 8, 2020-02-21, ৮ ফাল্গুন ১৪২৬",
        "1426, 12, 12, 2020-03-26, ১২ চৈত্র ১৪২৬",
        "1427, 9, 1, 2020-12-16, ১ পৌষ ১৪২৭",
        "1427, 1, 25, 2020-05-08, ২৫ বৈশাখ ১৪২৭",
        "1426, 6, 31, 2019-10-16, ৩১ আশ্বিন ১৪২৬",
        "1426, 7, 1, 2019-10-17, ১ কার্তিক ১৪২৬",
        "1432, 8, 23, 2025-12-08, ২৩ অগ্রহায়ণ ১৪৩২",
        "1430, 4, 3, 2023-07-18, ৩ শ্রাবণ ১৪৩০",
        "1431, 12, 1, 2025-03-15, ১ চৈত্র ১৪৩১",
        "1425, 11, 9, 2019-02-21, ৯ ফাল্গুন ১৪২৫",
        "1423, 3, 29, 2016-07-13, ২৯ আষাঢ় ১৪২৩",
    })
    void agreesWithPrintedPairs(int year, int month, int day, LocalDate gregorian, String printed) {
        BanglaDate date = new BanglaDate(year, month, day);
        assertThat(date.toGregorian()).isEqualTo(gregorian);
        assertThat(BanglaDate.of(gregorian)).isEqualTo(date);
        assertThat(date).hasToString(BanglaText.clean(printed));
    }

    @Test
    void theYearBeginsOnThe14thOfAprilUnderBothRules() {
        for (int year = 1395; year < 1500; year++) {
            assertThat(new BanglaDate(year, 1, 1).toGregorian()).isEqualTo(LocalDate.of(year + 593, 4, 14));
        }
    }

    @Test
    void falgunHasItsExtraDayInLeapYears() {
        assertThat(BanglaMonth.FALGUN.days(1430)).as("holds February 2024").isEqualTo(30);
        assertThat(BanglaMonth.FALGUN.days(1431)).isEqualTo(29);
        assertThat(BanglaMonth.FALGUN.days(1422))
                .as("rule of 1987, holds February 2016")
                .isEqualTo(31);
        assertThat(BanglaMonth.ASHWIN.days(1425)).as("rule of 1987").isEqualTo(30);
    }

    @Test
    void thereAreNoDaysThatTheCalendarLacks() {
        assertThatThrownBy(() -> new BanglaDate(1431, 11, 30)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new BanglaDate(1432, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new BanglaDate(1432, 1, 0)).isInstanceOf(DateTimeException.class);
    }

    @Property(tries = 5000)
    void everyDayOfTwoHundredYearsComesBack(@ForAll("days") LocalDate day) {
        BanglaDate bangla = BanglaDate.of(day);
        assertThat(bangla.toGregorian()).isEqualTo(day);
        assertThat(BanglaDate.of(day.plusDays(1))).isGreaterThan(bangla);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        return Arbitraries.longs()
                .between(first, LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
