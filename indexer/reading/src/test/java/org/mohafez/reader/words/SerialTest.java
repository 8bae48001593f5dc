package org.mohafez.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ০১। প্রথম       | ০১  | 1 | প্রথম
                    (৩) তৃতীয়      | ৩   | 3 | তৃতীয়
                    ২.১ অংশ        | ২.১ | 1 | অংশ
                    খ) দ্বিতীয়      | খ   | 2 | দ্বিতীয়
                    (গ) তৃতীয়      | গ   | 3 | তৃতীয়
                    ii) second      | ii  | 2 | second
                    a) first        | a   | 1 | first
                    ১নং প্রস্তাব     | ১   | 1 | প্রস্তাব
                    - ৪। চতুর্থ     | ৪   | 4 | চতুর্থ
                    ২.১. টাকা জমা   | ২.১ | 1 | টাকা জমা
                    ২.১ টনক নড়া    | ২.১ | 1 | টনক নড়া
                    ১.০০ শুরু       | ১.০০ | 0 | শুরু
                    ৬), নাটোর       | ৬   | 6 | নাটোর
                    ৩১২.০২ নীতিমালা | ৩১২.০২ | 2 | নীতিমালা
                    """)
    void aMarkCounts(String text, String number, int ordinal, String rest) {
        Serial serial = Serial.at(text).orElseThrow();
        assertThat(serial.number()).isEqualTo(number);
        assertThat(serial.ordinal()).isEqualTo(ordinal);
        assertThat(text.substring(serial.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "১৫-০৬-২০২৫",
                "১৫.০৬.২০২৫ তারিখ",
                "২৩ জন সদস্য",
                "৩১২.৫০ লক্ষ টাকা",
                "৩১২.৫০, ৪১০.২৫",
                "৪৫০.৭৫ বর্গফুট জায়গা",
                "২৫০.০০ মেঃ টন চাল",
                "১৫০.০০ কিঃমিঃ সড়ক",
                "৫৬.০৪.২৭২১.০০০",
                "কমিটি গঠন",
                "এ. কে. এম. ফজল",
                "২০২৫ সালের",
                "৫.০০ কোটি টাকা",
                "১২.৫০ একর জমি",
                "১১.০০ ঘটিকায় সভা",
                "2.5 million",
                ""
            })
    void datesNumbersAndWordsAreNoMarks(String text) {
        assertThat(Serial.at(text)).isEmpty();
    }
}
