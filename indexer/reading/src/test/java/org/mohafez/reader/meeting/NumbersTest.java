package org.mohafez.reader.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ১০৫তম মাসিক সভার কার্যবিবরণী                                        | ১০৫তম
            Minutes of the 7th Project Implementation Committee (PIC) Meeting | 7th
            ৩য় উপজেলা পরিকল্পনা ও উন্নয়ন কমিটির (ইউপিডিসি) বিশেষ সভার কার্যবিবরণী  | ৩য়
            ব্যাংকের ৮৮১তম পরিচালনা পর্ষদের সভা                                  | ৮৮১তম
            """)
    void whichOfItsBodyItWas(String title, String number) {
        assertThat(Numbers.in(BanglaText.clean(title))).contains(BanglaText.clean(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "৪র্থ শিল্প বিপ্লব বিষয়ক সভা",
                "৪র্থ শিল্প বিপ্লবের চ্যালেঞ্জ মোকাবেলায় গঠিত কমিটির সভা",
                "১ম শ্রেণির কর্মকর্তাদের পদোন্নতি কমিটির সভা",
                "চতুর্থ প্রাথমিক শিক্ষা উন্নয়ন কর্মসূচির স্টিয়ারিং কমিটির সভা",
                "২য় পর্যায়ভুক্ত গ্রামীণ সড়ক প্রকল্পের স্টিয়ারিং কমিটির সভা",
                "Meeting on the 4th week of the Board"
            })
    void whatElseIsCountedIsNoMeeting(String title) {
        assertThat(Numbers.in(BanglaText.clean(title))).isEmpty();
    }
}
