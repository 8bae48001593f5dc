package org.mohafez.bangla.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {
    @ParameterizedTest
    @CsvSource({
        "BIJOY, nHf, সভা",
        "BIJOY, jAm, কর্ম",
        "BIJOY, jmA, কর্ম",
        "BIJOY, dnlgLfbgk, সিদ্ধান্ত",
        "BIJOY, ndlgLfbgk, সিদ্ধান্ত",
        "BIJOY, gsrcuVf, উপজেলা",
        "BIJOY, rzjVgr, প্রকল্প",
        "NATIONAL, rgvjVgr, প্রকল্প",
        "NATIONAL, kxm, তোম",
    })
    void theKeysOfAnEnglishKeyboardTypeBangla(Keyboard layout, String latin, String bangla) {
        assertThat(layout.bangla(latin)).contains(bangla);
    }

    @ParameterizedTest
    @CsvSource({"BIJOY, পগৃি, road", "NATIONAL, পগৃি, road", "BIJOY, মককটিং, mjjtdQ", "BIJOY, এো, gccf"})
    void banglaTypedByMistakeIsTheKeysItWasTypedBy(Keyboard layout, String bangla, String latin) {
        assertThat(layout.latin(bangla)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({"BIJOY, road", "BIJOY, budget", "NATIONAL, road", "BIJOY, café"})
    void whatIsNoBanglaIsNotRead(Keyboard layout, String latin) {
        assertThat(layout.bangla(latin)).isEmpty();
    }

    @Test
    void figuresAndSpacesStay() {
        assertThat(Keyboard.BIJOY.bangla("nHf 12")).contains("সভা 12");
    }

    @Property
    void nothingBreaksIt(@ForAll String typed) {
        assertThatCode(() -> {
                    for (Keyboard layout : Keyboard.values()) {
                        layout.bangla(typed);
                        layout.latin(typed);
                    }
                })
                .doesNotThrowAnyException();
    }
}
