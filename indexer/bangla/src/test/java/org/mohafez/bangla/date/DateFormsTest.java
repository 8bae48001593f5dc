package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;

class DateFormsTest {
    @ParameterizedTest
    @CsvSource({
        "2024-12-10, 10/12/2024",
        "2024-12-10, 10 ডিসেম্বর 2024",
        "2024-12-10, 25 অগ্রহায়ণ 1431",
        "2024-07-01, 1/7/24",
        "2024-07-01, July 1 2024",
    })
    void aDayIsWrittenSo(LocalDate day, String form) {
        assertThat(DateForms.of(day)).map(BanglaText::clean).contains(BanglaText.clean(form));
    }

    @Property
    void everyFormIsReadAsTheDay(@ForAll @LongRange(min = -20_000, max = 40_000) long sinceEpoch) {
        LocalDate day = LocalDate.ofEpochDay(sinceEpoch);
        for (String form : DateForms.of(day)) {
            boolean yearIsShort = form.matches("\\d+/\\d+/\\d\\d");
            assertThat(WrittenDate.parse(form).map(WrittenDate::date)).as(form).satisfies(read -> assertThat(
                            yearIsShort || read.filter(day::equals).isPresent())
                    .isTrue());
        }
    }
}
