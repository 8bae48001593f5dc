package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025-05-28, 2025-05-28, 2025-05-28",
        "২৮ মে ২০২৫, 2025-05-28, 2025-05-28",
        "১৬-০৮-২০২৩, 2023-08-16, 2023-08-16",
        "২৬ ভাদ্র ১৪৩০, 2023-09-10, 2023-09-10",
        "2025-02, 2025-02-01, 2025-02-28",
        "মে ২০২৫, 2025-05-01, 2025-05-31",
        "৫/২০২৫, 2025-05-01, 2025-05-31",
        "05-2025, 2025-05-01, 2025-05-31",
        "২০২৫, 2025-01-01, 2025-12-31",
        "1432, 2025-04-14, 2026-04-13",
        "১৪৩২ বঙ্গাব্দ, 2025-04-14, 2026-04-13",
        "২০২৪-২৫, 2024-07-01, 2025-06-30"
    })
    void readsWhatPeopleWrite(String typed, LocalDate first, LocalDate last) {
        assertThat(WrittenPeriod.read(typed)).contains(new WrittenPeriod(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "31-02-2024", "2025-02-30", "৩২ মে ২০২৫", "25", "", "+999999999-12-31", "+99999-01"})
    void whatIsNoDateIsNone(String typed) {
        assertThat(WrittenPeriod.read(typed)).isEmpty();
    }

    @Test
    void everyYearOfFourFiguresIsReadWithoutFailing() {
        for (int year = 0; year <= 9999; year++) {
            assertThat(WrittenPeriod.read("%04d".formatted(year))).isNotNull();
        }
    }
}
