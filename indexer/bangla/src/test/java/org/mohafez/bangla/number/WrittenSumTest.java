package org.mohafez.bangla.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenSumTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000 | 100000",
                "১,০০,০০০ | 100000",
                "২,৫০,০০০/- টাকা | 250000",
                "৳ ৫০০০ | 5000",
                "Tk. 5,000.50 | 5000.50",
                "৫লক্ষ | 500000",
                "5 lakh taka | 500000",
                "1.5 Crore | 15000000.0",
                "৩ কোটি ২০ লক্ষ | 32000000",
                "৩ কোটি ২০ লাখ ৫০০ টাকা | 32000500",
                "পাঁচ হাজার টাকা | 5000",
                "0 | 0",
            })
    void aSumIsReadAsItIsWritten(String written, String taka) {
        assertThat(WrittenSum.parse(written))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo(taka));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "টাকা",
                "NaN",
                "1e9",
                "-5",
                "৩ ২০",
                "৫ টন",
                "৫০০ থেকে",
                "1.2.3",
                "0x10",
                "99999999999999999999",
                "১০০০ জন"
            })
    void whatIsNoSumIsNone(String written) {
        assertThat(WrittenSum.parse(written)).isEmpty();
    }

    @Property
    void nothingBreaksIt(@ForAll String written) {
        assertThatCode(() -> WrittenSum.parse(written)).doesNotThrowAnyException();
    }
}
