package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "সহকারী প্রোগ্রামার (সকল), ঝিনাইদহ | সহকারী প্রোগ্রামার(সকল) ঝিনাইদহ।",
                "ই-নথি | ই নথি",
                "উপজেলা কার্যালয় | উপজেলা কার্যাল\u09DF",
                "ICT Division | ict division",
                "সভা ২০২৫ | সভা 2025",
                "র\u200D্যাব | র\u200C্যাব",
            })
    void labelsThatDifferInNothingThatCountsHaveOneCode(String one, String other) {
        assertThat(FacetCode.of(one)).isEqualTo(FacetCode.of(other));
    }

    @ParameterizedTest
    @CsvSource({"দিনাজপুর, রংপুর", "উপজেলা নির্বাহী অফিসার, উপজেলা নির্বাহী অফিস", "সভা ১, সভা ২"})
    void otherLabelsHaveOtherCodes(String one, String other) {
        assertThat(FacetCode.of(one)).isNotEqualTo(FacetCode.of(other));
    }

    /** Codes stand in addresses that people have written down: the digest may never change. */
    @Test
    void codesStayAsTheyAre() {
        assertThat(FacetCode.of("দিনাজপুর")).startsWith("dinaj").endsWith("-phraxt");
        assertThat(FacetCode.of("উপজেলা নির্বাহী অফিসার")).startsWith("upa").endsWith("-ftajkb");
        assertThat(FacetCode.of("।")).isEqualTo("werc8g");
    }

    @Property
    void anyLabelHasACodeThatFitsAnAddress(@ForAll String label) {
        assertThat(FacetCode.of(label)).matches("[a-z0-9-]+").hasSizeLessThanOrEqualTo(39);
    }
}
