package org.mohafez.corpus.bijoy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BijoyTypingTest {
    @ParameterizedTest
    @CsvSource({
        "সভার কার্যবিবরণী, mfvi Kvh©weeiYx",
        "শিক্ষা, wkÿv",
        "সিদ্ধান্ত, wm×všÍ",
        "প্রস্তাব, cÖ¯Íve",
        "উল্লেখ, D†jøL",
        "গুরুত্ব, ¸iæZ¡",
        "কর্তৃপক্ষ, KZ©…cÿ",
        "অ্যাপ, A¨vc",
        "র\u200D্যাব, i¨ve",
        "পৌঁছানো, †cŠuQv†bv",
        "১২।, 12|",
    })
    void typesAsTheNewerFontsHaveIt(String unicode, String bijoy) {
        assertThat(BijoyTyping.of(unicode)).isEqualTo(bijoy);
    }

    @Test
    void latinWordsStay() {
        assertThat(BijoyTyping.plain("সভা ICT Division, a@b.gov.bd ১২")).isEqualTo("mfv ICT Division, a@b.gov.bd 12");
    }

    @Test
    void onPagesTheyHaveAFontOfTheirOwn() {
        assertThat(BijoySheet.of("<html><body><p>সভা <b>ICT</b>&nbsp;</p></body></html>", "SutonnyMJ"))
                .isEqualTo(
                        "<html><body><p><font face=\"SutonnyMJ\">mfv </font><b><font face=\"Liberation Serif\">ICT</font></b>"
                                + "<font face=\"Liberation Serif\">&nbsp;</font></p></body></html>");
    }
}
