package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanEndingsTest {
    @ParameterizedTest
    @CsvSource({
        "sarer, sar",
        "Sarer, sar",
        "dokane, dokan",
        "upojelar, upojela",
        "upojelate, upojela",
        "sobhay, sobha",
        "kormokortader, kormokorta",
        "kormokortake, kormokorta",
        "rastagulor, rasta",
        "porishoder, porishod",
        "songsoder, songsod",
        "mosjider, mosjid",
        "shohider, shohid"
    })
    void anEndingIsTakenOff(String word, String base) {
        assertThat(RomanEndings.bases(word)).contains(base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "er",
                "ore",
                "সারের",
                "rasta",
                "khata",
                "bhata",
                "kormokorta",
                "somiti",
                "service",
                "police",
                "office",
                "college",
                "private",
                "climate",
                "website"
            })
    void nothingIsTakenOffWhatIsTooShortOrHasNoSuchEnding(String word) {
        assertThat(RomanEndings.bases(word)).isEmpty();
    }

    @Test
    void whatIsLeftOfTenderIsNotTen() {
        assertThat(RomanEndings.bases("tender")).doesNotContain("ten");
    }
}
