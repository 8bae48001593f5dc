package org.mohafez.bangla.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200000 | 200000, 2 লক্ষ, 2 লাখ, দুই লক্ষ, দুই লাখ",
                "50000 | 50000, 50 হাজার, পঞ্চাশ হাজার",
                "15000000 | 15000000, 1.5 কোটি",
                "3000 | 3 হাজার, তিন হাজার",
                "123456 | 123456",
            })
    void aNumberHasTheFormsThatPapersWrite(BigDecimal number, String forms) {
        assertThat(NumberForms.of(number)).contains(forms.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 2, দুই, দু",
                "25 | 25, পঁচিশ",
                "300 | 300, তিনশত, তিন শত, তিনশ",
                "250 | 250, দুইশত পঞ্চাশ, দুই শত পঞ্চাশ, দুইশ পঞ্চাশ",
                "2000 | 2000, 2 হাজার, দুই হাজার",
            })
    void soManyThingsAreWrittenSo(BigDecimal number, String forms) {
        assertThat(NumberForms.ofMany(number)).containsExactly(forms.split(", "));
    }

    @Test
    void aSmallNumberInFiguresMayBeAnything() {
        assertThat(NumberForms.of(BigDecimal.valueOf(2024))).isEqualTo(java.util.Set.of());
    }

    @Test
    void eachFormIsThatNumber() {
        for (long number : List.of(200_000L, 50_000L, 15_000_000L, 7_250_000L, 990_000_000L)) {
            assertThat(NumberForms.of(BigDecimal.valueOf(number))).allSatisfy(form -> assertThat(WrittenSum.parse(form))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(number))));
        }
    }
}
