package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFileTest {
    @ParameterizedTest
    @CsvSource({
        "05.44.5500.012.18.004.24, dc-magura, 05-44-5500-012-18-004-24, ০৫.৪৪.৫৫০০.০১২.১৮.০০৪.২৪",
        "12.7, dc-magura, dc-magura-12-7, ১২.৭",
        "12.7, '', 12-7, ১২.৭",
        "BADC.12, badc, badc-badc-12, BADC.১২",
    })
    void aShortNumberIsCountedByItsOfficeOnly(String file, String office, String code, String label) {
        assertThat(OfficeFile.coded(file, office)).isEqualTo(new Coded(code, label));
    }

    @ParameterizedTest
    @CsvSource({"জেপ্রম.১২", "---"})
    void aCodeIsOfLettersThatGoIntoAnAddress(String file) {
        assertThat(OfficeFile.coded(file, "dc-magura").code()).matches("[a-z0-9-]+");
    }
}
