package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "committeeti, committee"
    })
    void anEndingIsTakenOff(String word, String base) {
        assertThat(RomanEndings.bases(word)).contains(base);
    }

    @Test
    void nothingIsTakenOffWhatIsTooShortOrNotLatin() {
        assertThat(RomanEndings.bases("er")).isEmpty();
        assertThat(RomanEndings.bases("ore")).isEmpty();
        assertThat(RomanEndings.bases("সারের")).isEmpty();
        assertThat(RomanEndings.bases("rasta")).doesNotContain("rast");
    }
}
