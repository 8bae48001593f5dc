package org.mohafez.bangla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class BanglaDigitsTest {
    @Test
    void changesDigitsAndNothingElse() {
        assertThat(BanglaDigits.toLatin("স্মারক ০৫.41.৯৮৭৬-২৩")).isEqualTo("স্মারক 05.41.9876-23");
        assertThat(BanglaDigits.toBangla("a2i ১ of 30")).isEqualTo("a২i ১ of ৩০");
    }

    @Test
    void groupsByLakhAndCrore() {
        assertThat(BanglaDigits.grouped(123456789)).isEqualTo("১২,৩৪,৫৬,৭৮৯");
        assertThat(BanglaDigits.grouped(new BigDecimal("1234567.5"))).isEqualTo("১২,৩৪,৫৬৭.৫");
    }

    @Test
    void knowsDigitsOfBothScriptsOnly() {
        assertThat("০৯09".codePoints()).allMatch(BanglaDigits::isDigit);
        assertThat("কa०٣৴".codePoints()).noneMatch(BanglaDigits::isDigit);
    }

    @Property
    @Domain(AnyText.class)
    void offsetsStay(@ForAll String text) {
        assertThat(BanglaDigits.toLatin(text)).hasSameSizeAs(text);
        assertThat(BanglaDigits.toLatin(BanglaDigits.toBangla(text))).isEqualTo(BanglaDigits.toLatin(text));
    }
}
