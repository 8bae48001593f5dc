package org.mohafez.bangla.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class PutOffTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভাটি অনিবার্য কারণে স্থগিত করা হলো",
                "সভাটি মূলতবী করা হইল",
                "১২ মে তারিখের সভা অনুষ্ঠিত হবে না",
                "The meeting will not be held on Monday."
            })
    void isPutOff(String sentence) {
        assertThat(PutOff.in(BanglaText.clean(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "১২ মে তারিখে সভা অনুষ্ঠিত হবে",
                "সভায় উপস্থিত থাকার অনুরোধ করা হলো",
                "The meeting will be held on Monday."
            })
    void isNot(String sentence) {
        assertThat(PutOff.in(BanglaText.clean(sentence))).isFalse();
    }
}
