package org.mohafez.bangla.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoCodeTest {
    @Test
    void eighteenDigits() {
        assertThat(MemoCode.of(MemoNumber.key("০৫.৫৫.২৭০০.০২৫.১৩.০০২.১৮-৮৯/১(৭)")))
                .contains(new MemoCode("05", "55", "2700", null, "025", "13", "002", "18", "89"));
    }

    @Test
    void twentyTwoDigits() {
        assertThat(MemoCode.of(MemoNumber.key("৫৬.০৪.২৭২১.০০০.০০০.০৬.০০০১.২৩.৬")))
                .contains(new MemoCode("56", "04", "2721", "000", "000", "06", "0001", "23", "6"));
    }

    @Test
    void aFileAloneHasNoLetter() {
        assertThat(MemoCode.of(MemoNumber.key("12.01.7639.001.06.001.24"))
                        .orElseThrow()
                        .letter())
                .isNull();
    }

    @Test
    void separatorsOfAKnownFormMayBeMissing() {
        List<String> prints = List.of(
                "০৫.৫৫.২৭০০.০২৫.১৩.০০২.১৮.৮৯",
                "০৫৫৫২৭০০.০২৫.১৩.০০২.১৮.৮৯",
                "055527000251300218/89",
                "05 55 2700 025 13 002 18-89");
        assertThat(prints).extracting(MemoNumber::key).containsOnly("05.55.2700.025.13.002.18.89");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ভূঃমঃ/শাঃ-২/১৯৮৮-৬৪৭/১(৭৫)",
                "০৭.১০২.০২০.০০.০০.০০১.২০২২-৫৪",
                "05.55.270.025.13.002.18.89",
                "0555.27.00.025.13.002.18",
                "123456789012345678901",
                "",
            })
    void ofOtherFormsNothingIsTold(String printed) {
        assertThat(MemoCode.of(MemoNumber.key(printed))).isEmpty();
    }
}
