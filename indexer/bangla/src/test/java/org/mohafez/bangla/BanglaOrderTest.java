package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BanglaOrderTest {
    /** The order of the Bangla Academy's dictionaries, which ICU follows: ং ঃ ঁ after the vowel, ড় beside ড, ৎ beside ত. */
    private static final List<String> IN_ORDER =
            List.of("অংশ", "অক", "আইন", "কলেজ", "কাজ", "ক্ষমতা", "খামার", "ঢাকা", "তথ্য", "থানা", "ফরিদপুর", "হাট");

    @Test
    void followsTheDictionary() {
        assertThat(IN_ORDER.reversed().stream().sorted(BanglaOrder.WORDS)).containsExactlyElementsOf(IN_ORDER);
        assertThat(BanglaOrder.WORDS.compare("ঢাকা", "ঢ়াকা")).isNegative();
        assertThat(BanglaOrder.WORDS.compare("কৎ", "কথ")).isNegative();
        assertThat(BanglaOrder.WORDS.compare("কৎ", "কণ")).isPositive();
    }

    @Test
    void keysCompareAsTheWordsDo() {
        for (int i = 1; i < IN_ORDER.size(); i++) {
            assertThat(Arrays.compareUnsigned(BanglaOrder.key(IN_ORDER.get(i - 1)), BanglaOrder.key(IN_ORDER.get(i))))
                    .isNegative();
        }
    }
}
