package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Figures BANGLA = new Figures(Words.in(Lang.BN));
    private static final Figures ENGLISH = new Figures(Words.in(Lang.EN));

    @Test
    void numbersHaveTheGroupsAndDigitsOfTheLanguage() {
        assertThat(BANGLA.number(1234567)).isEqualTo("১২,৩৪,৫৬৭");
        assertThat(ENGLISH.number(1234567)).isEqualTo("1,234,567");
        assertThat(BANGLA.percent(0.987)).isEqualTo("৯৯%");
    }

    @Test
    void daysAndMonthsAreWrittenOut() {
        assertThat(BANGLA.date("2025-05-28")).isEqualTo("২৮ মে ২০২৫");
        assertThat(ENGLISH.date("2025-01")).isEqualTo("January 2025");
        assertThat(BANGLA.bothCalendars("2025-06-15")).isEqualTo("১৫ জুন ২০২৫ · ১ আষাঢ় ১৪৩২");
        assertThat(ENGLISH.bothCalendars("2025-06-15")).isEqualTo("15 June 2025 · 1 Asharh 1432");
    }

    @Test
    void whatIsNoDateComesBackAsItIs() {
        assertThat(BANGLA.date("not-a-date")).isEqualTo("not-a-date");
        assertThat(BANGLA.bothCalendars("2024-13-45")).isEqualTo("2024-13-45");
        assertThat(BANGLA.date("2024-13")).isEqualTo("2024-13");
    }

    @Test
    void timesAreThoseOfBangladesh() {
        assertThat(BANGLA.moment(Instant.parse("2026-11-20T23:05:00Z"))).isEqualTo("২১ নভেম্বর ২০২৬, ০৫:০৫");
    }

    @Test
    void sizesAreRoundedUpAndNotBrokenBeforeTheirUnit() {
        assertThat(BANGLA.size(317_000)).isEqualTo("৩১০\u00a0কেবি");
        assertThat(ENGLISH.size(1)).isEqualTo("1 byte");
        assertThat(ENGLISH.size(3 * 1024 * 1024 + 200_000)).isEqualTo("3.2\u00a0MB");
    }
}
