package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanglaTextTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "'\u0985\u09BE\u09AE', '\u0986\u09AE', aa written as a and its sign",
        "'\u0995\u09C7\u09BE', '\u0995\u09CB', o written as its halves",
        "'\u0995\u09BE\u09C7', '\u0995\u09CB', o written as its halves the wrong way round",
        "'\u0995\u09C7\u09D7', '\u0995\u09CC', au written as its halves",
        "'\u09B9\u09A0\u09BE\u09A4\u09CD\u200D', '\u09B9\u09A0\u09BE\u09CE', khanda ta of old",
        "'\u09AF\u09BC', '\u09AF\u09BC', nukta stays apart",
        "'\u09DF', '\u09AF\u09BC', nukta letter in one",
        "'\u09B0\u200C\u09CD\u09AF\u09BE\u09AC', '\u09B0\u200D\u09CD\u09AF\u09BE\u09AC', ra and ya-phala by the other joiner",
        "'\u09B0\u09CD\u200D\u09AF\u09BE\u09AC', '\u09B0\u200D\u09CD\u09AF\u09BE\u09AC', ra and ya-phala with the joiner misplaced",
        "'\u0989\u09A6\u09CD\u200C\u09AF\u09BE\u09AA\u09A8', '\u0989\u09A6\u09CD\u200C\u09AF\u09BE\u09AA\u09A8', a joiner that shows stays",
        "'\u09AA\u09B0\u09BF\u200C\u0995\u09B2\u09CD\u09AA\u09A8\u09BE', '\u09AA\u09B0\u09BF\u0995\u09B2\u09CD\u09AA\u09A8\u09BE', a joiner that does not show goes",
        "'\u099A\u0981\u09BE\u09A6', '\u099A\u09BE\u0981\u09A6', chandrabindu before the vowel sign",
        "'\u0997\u09C3\u09C3\u09B9\u09C0\u09A4', '\u0997\u09C3\u09B9\u09C0\u09A4', a mark typed twice",
        "'\u09B9\u09AF\u09BC\u09F7', '\u09B9\u09AF\u09BC\u0964', the numerator mark for the full stop",
        "'\u09B8\u09AD\u09BE\u00AD\u09B0\u200B \uFEFF\u09A8\u0982', '\u09B8\u09AD\u09BE\u09B0 \u09A8\u0982', soft hyphen, zero-width space, byte order mark",
        "'\u09E8\u09EE\u00A0\u09AE\u09C7', '\u09E8\u09EE \u09AE\u09C7', no-break space",
    })
    void printsAlikeIsAlike(String typed, String clean, String what) {
        assertThat(BanglaText.clean(typed)).as(what).isEqualTo(clean);
    }

    @Test
    void keepsLinesAndCells() {
        assertThat(BanglaText.clean("ক্রম\tবিষয়\r\n০১\tভাতা\u2028শেষ\u0007"))
                .isEqualTo(nfc("ক্রম\tবিষয়\n০১\tভাতা\nশেষ"));
    }

    @Test
    void keepsLettersThatReadersTellApart() {
        String letters = "ইঈউঊ কিকীকুকূ ণন শষস ঙং জয তৎ ক্ষ জ্ঞ র্য র্ক ঃ ঁ ৳ ১2";
        assertThat(BanglaText.clean(letters)).isEqualTo(letters);
    }

    @Test
    void oneLineHasSingleSpaces() {
        assertThat(BanglaText.oneLine("  জেলা\u00A0 প্রশাসকের\n\tকার্যালয়  "))
                .isEqualTo(nfc("জেলা প্রশাসকের কার্যালয়"));
    }

    @Property
    @Domain(AnyText.class)
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String clean = BanglaText.clean(text);
        assertThat(BanglaText.clean(clean)).isEqualTo(clean);
        assertThat(Normalizer2.getNFCInstance().isNormalized(clean)).isTrue();
    }

    @Property
    @Domain(AnyText.class)
    void howItWasComposedDoesNotMatter(@ForAll String text) {
        String decomposed = Normalizer2.getNFDInstance().normalize(text);
        assertThat(BanglaText.clean(decomposed)).isEqualTo(BanglaText.clean(text));
    }

    @Property
    @Domain(AnyText.class)
    void nothingUnseenIsLeft(@ForAll String text) {
        assertThat(BanglaText.clean(text)).doesNotContainPattern("[\\p{Cc}&&[^\n\t]]|[\u00AD\u200B\u2060\uFEFF\u00A0]");
        assertThat(BanglaText.oneLine(text)).doesNotContainPattern("[\n\t]|  |^ | $");
    }

    private static String nfc(String text) {
        return Normalizer2.getNFCInstance().normalize(text);
    }
}
