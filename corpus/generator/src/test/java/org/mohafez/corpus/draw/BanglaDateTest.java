package org.mohafez.corpus.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanglaDateTest {
    /** National days by the rule of their time, and days on either side of the months' ends. */
    @ParameterizedTest
    @CsvSource({
        "2019-10-17, ১ কার্তিক ১৪২৬",
        "2020-02-21, ৮ ফাল্গুন ১৪২৬",
        "2020-03-26, ১২ চৈত্র ১৪২৬",
        "2019-12-16, ১ পৌষ ১৪২৬",
        "2020-05-08, ২৫ বৈশাখ ১৪২৭",
        "2025-12-08, ২৩ অগ্রহায়ণ ১৪৩২",
        "2024-03-14, ৩০ ফাল্গুন ১৪৩০",
        "2025-03-14, ২৯ ফাল্গুন ১৪৩১",
        "2025-03-15, ১ চৈত্র ১৪৩১",
        "2025-04-13, ৩০ চৈত্র ১৪৩১",
        "2025-04-14, ১ বৈশাখ ১৪৩২",
        "2024-01-01, ১৭ পৌষ ১৪৩০",
        "2014-02-21, ৯ ফাল্গুন ১৪২০",
        "2014-12-16, ২ পৌষ ১৪২১",
        "2012-03-14, ৩১ ফাল্গুন ১৪১৮",
        "2012-03-26, ১২ চৈত্র ১৪১৮",
        "2019-10-16, ৩১ আশ্বিন ১৪২৬"
    })
    void agreesWithTheCalendarInForce(LocalDate date, String bangla) {
        assertThat(java.text.Normalizer.normalize(BanglaDate.of(date).printed(), java.text.Normalizer.Form.NFC))
                .isEqualTo(java.text.Normalizer.normalize(bangla, java.text.Normalizer.Form.NFC));
    }

    @Property
    void theDayAfterIsTheNextDayOrTheFirstOfAMonth(@ForAll @IntRange(min = 0, max = 30_000) int days) {
        LocalDate date = LocalDate.of(2019, 10, 17).plusDays(days);
        BanglaDate today = BanglaDate.of(date);
        BanglaDate tomorrow = BanglaDate.of(date.plusDays(1));
        if (tomorrow.day() == 1) {
            assertThat(today.day()).isBetween(29, 31);
            assertThat(tomorrow.month()).isEqualTo(today.month() % 12 + 1);
            assertThat(tomorrow.year()).isEqualTo(today.year() + today.month() / 12);
        } else {
            assertThat(tomorrow).isEqualTo(new BanglaDate(today.year(), today.month(), today.day() + 1));
        }
    }
}
