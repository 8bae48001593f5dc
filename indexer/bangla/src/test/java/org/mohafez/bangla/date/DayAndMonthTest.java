package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayAndMonthTest {
    @ParameterizedTest
    @CsvSource({
        "১০, ডিসেম্বর, 10 12",
        "December, 10, 10 ডিসেম্বর",
        "০১লা, জুলাই, 1 7",
        "২৬শে, ভাদ্র, 26 ভাদ্র",
        "26, bhadro, 26 ভাদ্র",
        "৩০, জুনের, 30 জুন",
        "১৫, জুলাইয়ের, 15 7",
        "৩১, মের, 31 মে",
    })
    void aDayWithoutYearIsWrittenSo(String one, String other, String form) {
        assertThat(DayAndMonth.read(one, other).orElseThrow().forms()).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"১০, নলকূপ", "৩২, জুলাই", "৩০, ফেব্রুয়ারি", "জুলাই, ডিসেম্বর", "২০২৪, জুলাই", "মে, দিবস"})
    void otherPairsAreNone(String one, String other) {
        assertThat(DayAndMonth.read(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "৬, আগস্ট, 24, 2024-08-06",
        "feb, 28, 71, 1971-02-28",
        "২৮, ফাল্গুন, 30, 2024-03-12",
        "১, বৈশাখ, 78, 1971-04-14"
    })
    void aYearOfTwoFiguresIsOneOfItsOwnCalendar(String one, String other, int year, LocalDate day) {
        assertThat(DayAndMonth.read(one, other).orElseThrow().inYear(year)).contains(day);
    }

    @Test
    void whatAYearDoesNotHaveIsNoDayOfIt() {
        assertThat(DayAndMonth.read("29", "feb").orElseThrow().inYear(23)).isEmpty();
    }

    @Test
    void itIsADayOfEachYearThatHasIt() {
        assertThat(DayAndMonth.read("29", "feb").orElseThrow().days(2023, 2028))
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
        assertThat(DayAndMonth.read("১", "পৌষ").orElseThrow().days(2017, 2019))
                .as("the year's months have other lengths since 1426")
                .containsExactly(LocalDate.of(2017, 12, 15), LocalDate.of(2018, 12, 15), LocalDate.of(2019, 12, 16));
        assertThat(DayAndMonth.read("৩১", "চৈত্র").orElseThrow().days(2000, 2030))
                .isEmpty();
    }
}
