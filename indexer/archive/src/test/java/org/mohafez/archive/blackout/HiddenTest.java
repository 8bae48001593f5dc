package org.mohafez.archive.blackout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ১২৩৪৫৬৭৮৯০     | পরিচয়পত্র নম্বর ১২৩৪৫৬৭৮৯০ দেখুন   | পরিচয়পত্র নম্বর ███ দেখুন
            ১২৩৪৫৬৭৮৯০     | NID:1234567890.                | ███
            ১২৩৪৫৬৭৮৯০     | ১২৩৪ ৫৬৭-৮৯০ তাঁর                | ███ ███ তাঁর
            ১২৩৪৫৬৭৮৯০     | ০০১২৩৪৫৬৭৮৯০১                  | ███
            মোঃ করিম        | জনাব মোঃ  করিমের বাড়ি             | জনাব ███  ███ বাড়ি
            আলী            | সোনালী ব্যাংক আলীর নামে            | সোনালী ব্যাংক ███ নামে
            ৫              | ৫ জন, ৫০ জন, ১৫ জন               | ███ জন, ৫০ জন, ১৫ জন
            Md. Karim      | MD KARIM, clerk                | ███ ███ clerk
            """)
    void wordsAreBlackHoweverTheyAreWritten(String hidden, String text, String black) {
        assertThat(Hidden.of(List.of(hidden)).black(text)).isEqualTo(black);
    }

    @Test
    void whatHasNoLettersHidesNothing() {
        assertThat(Hidden.of(List.of("—", " ", "...")).black("ক — খ ...")).isEqualTo("ক — খ ...");
    }

    @Test
    void aWordByItselfIsNoPartOfOthers() {
        assertThat(Hidden.of(List.of()).andWords(List.of("১২")).black("১২ ১২৩ (১২)"))
                .isEqualTo("███ ১২৩ ███");
    }
}
