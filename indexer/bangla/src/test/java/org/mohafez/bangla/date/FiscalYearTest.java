package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {
    @Test
    void runsFromJulyToJune() {
        FiscalYear year = new FiscalYear(2024);
        assertThat(FiscalYear.of(LocalDate.of(2024, 6, 30))).isEqualTo(new FiscalYear(2023));
        assertThat(FiscalYear.of(LocalDate.of(2024, 7, 1))).isEqualTo(year);
        assertThat(FiscalYear.of(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.of(year.lastDay())).isEqualTo(year);
        assertThat(year).hasToString("2024-25");
        assertThat(new FiscalYear(1999)).hasToString("1999-00");
    }

    @Test
    void readsBothScriptsAndLengths() {
        assertThat(FiscalYear.parse("২০২৪-২৫")).contains(new FiscalYear(2024));
        assertThat(FiscalYear.parse("2024–2025")).contains(new FiscalYear(2024));
        assertThat(FiscalYear.parse("২০২৪/২৫ অর্থবছরের")).contains(new FiscalYear(2024));
        assertThat(FiscalYear.parse("১৯৯৯-০০")).contains(new FiscalYear(1999));
    }

    @Test
    void yearsThatDoNotFollowAreNone() {
        assertThat(FiscalYear.parse("২০২৪-২৬")).isEmpty();
        assertThat(FiscalYear.parse("২০২৪")).isEmpty();
        assertThat(FiscalYear.parse("০১২৩-২৪")).isEmpty();
        assertThat(FiscalYear.parse("২০২৪-২৫-২৬")).isEmpty();
        assertThat(FiscalYear.parse("")).isEmpty();
    }
}
