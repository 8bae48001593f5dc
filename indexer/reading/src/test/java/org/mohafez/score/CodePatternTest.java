package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePatternTest {
    @ParameterizedTest
    @CsvSource({
        "dc-bogura, dc-bogura, true",
        "dc-bogura, dc-bogura-sherpur, false",
        "dc-bogura, uno-bogura, false",
        "up-cumilla-barura-*, up-cumilla-barura-bhauksar-4kd9f2, true",
        "up-cumilla-barura-*, up-cumilla-barura, false",
        "up-cumilla-barura-*, up-cumilla-bhauksar-4kd9f2, false",
        "*-jashore, iunibharsiti-0tzq3m-jashore, true",
        "*-jashore, dc-jashore, false",
        "*-jashore, iunibharsiti-0tzq3m, false"
    })
    void aStarIsWhatNoTableHolds(String wanted, String found, boolean fits) {
        assertThat(new CodePattern(wanted).fits(found)).isEqualTo(fits);
    }
}
