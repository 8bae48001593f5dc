package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            যোগাযোগ ০১৭১২৩৪৫৬৭৮ নম্বরে | ০১৭১২
            মোবাইল: 01712-345678, ই-মেইল: uno.bochaganj@example.gov.bd | 345678
            মোবাইল: 01712-345678, ই-মেইল: uno.bochaganj@example.gov.bd | @
            ফোন নং ০৫৩১-৬৫৪৩২ | ৬৫৪৩২
            Tel: 02-9514422, 9514423 | 9514423
            হেল্পলাইন +৮৮০১৮১২ ৩৪৫৬৭৮ | ৩৪৫৬৭৮
            """)
    void areTakenOut(String text, String gone) {
        assertThat(Contacts.without(text)).doesNotContain(gone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "স্মারক নং ০৫.৪১.২৭০০.০২৫.০১.০০৬.১৮-৯",
                "01.41.2700.025.01.3456.18.90",
                "মোট ১,৭১,২৩,৪৫৬ টাকা",
                "তারিখ ০১-০৩-২০২৪ ১০:৩০",
                "জাতীয় পরিচয়পত্র ১৯৮৮২৭১৩৪৫",
                "মোবাইল কোর্ট আইন ২০০৯",
                "ফোনে ২৫ জনকে জানানো হয়"
            })
    void otherNumbersStay(String text) {
        assertThat(Contacts.without(text)).isEqualTo(text);
    }

    @Test
    void theWordBeforeTheNumberStays() {
        assertThat(Contacts.without("ফোন: ০৫৩১-৬৫৪৩২ কৃষি অফিস").strip())
                .startsWith("ফোন")
                .endsWith("কৃষি অফিস");
    }
}
