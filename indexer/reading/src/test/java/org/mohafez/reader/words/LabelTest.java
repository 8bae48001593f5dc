package org.mohafez.reader.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    সভাপতি ঃ জনাব করিম       | CHAIR        | জনাব করিম
                    তারিখঃ ০৮/১০/২০১৫ ইং     | DATE         | ০৮/১০/২০১৫ ইং
                    আলোচ্যসূচী–১: কর আদায়    | TOPIC        | কর আদায়
                    আলোচ্য বিষয় t            | TOPIC        | ''
                    সিদ্বান্তঃ- অনুমোদিত হলো।  | DECISION     | অনুমোদিত হলো।
                    বাস্তবায়নে : সচিব         | IMPLEMENTER  | সচিব
                    বাস্তবায়ন: সহকারী কমিশনার (ভূমি) | IMPLEMENTER | সহকারী কমিশনার (ভূমি)
                    বাস্তবায়নঃ সহকারী প্রকৌশলী | IMPLEMENTER | সহকারী প্রকৌশলী
                    সদস্য-সচিব: ক            | SECRETARY    | ক
                    সভার তারিখ ও সময় – ৩ মে  | MEETING_DATE | ৩ মে
                    Chaired by: Mr. X        | CHAIR        | Mr. X
                    সভাপতি ০ঃ জনাব করিম      | CHAIR        | জনাব করিম
                    স্থান ওঃ সভাকক্ষ          | VENUE        | সভাকক্ষ
                    বিষয়-১: বাজেট অনুমোদন    | TOPIC        | বাজেট অনুমোদন
                    বিষয়- ৫ দিনের প্রশিক্ষণ    | SUBJECT      | ৫ দিনের প্রশিক্ষণ
                    বিষয়- ২৬-মার্চ উদযাপন     | SUBJECT      | ২৬-মার্চ উদযাপন
                    বিষয়-২৬ মার্চ উদযাপন      | SUBJECT      | ২৬ মার্চ উদযাপন
                    সিদ্ধান্ত ১ঃ রাস্তা মেরামত   | DECISION     | রাস্তা মেরামত
                    বিষয় নং ২ঃ বাজেট         | TOPIC        | বাজেট
                    সম্মেলনের তারিখ: ৩ মে     | MEETING_DATE | ৩ মে
                    শুনানির স্থান: কক্ষ ১     | VENUE        | কক্ষ ১
                    বিষয়-জেলার আইন শৃঙ্খলা    | SUBJECT      | জেলার আইন শৃঙ্খলা
                    """)
    void aLabelStandsBeforeItsValue(String line, Label label, String value) {
        String clean = BanglaText.clean(line);
        Label.Found found = Label.at(clean, EnumSet.allOf(Label.class)).orElseThrow();
        assertThat(found.label()).isEqualTo(label);
        assertThat(found.closed()).isTrue();
        assertThat(clean.substring(found.end())).isEqualTo(BanglaText.clean(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সভাপতি সকলকে স্বাগত জানান",
                "তারিখ নির্ধারণ করা হয়",
                "প্রতি মাসে সভা হবে",
                "তারিখ 28 ডিসেম্বর 2024",
                "সময় 10 ঘটিকা",
                "সময় 38 মিনিট",
                "মেয়াদ 38 দিন",
                "সিদ্ধান্ত 33 টি, বাস্তবায়িত 30 টি।",
                "বাস্তবায়ন 38 শতাংশ",
                "উপস্থিতি 33 জন",
                "সময় ০৪ ঘণ্টা",
                "স্থান ০৪ নং ওয়ার্ড",
                "করণীয় নির্ধারণ করা হয়",
                "স্থান 28 নং ওয়ার্ড",
                "নম্বর 38 তারিখের পত্র",
                "সিদ্ধান্ত বাস্তবায়ন করা হোক"
            })
    void aSentenceIsNoLabel(String line) {
        assertThat(Label.at(BanglaText.clean(line), EnumSet.allOf(Label.class)).filter(Label.Found::closed))
                .isEmpty();
    }
}
