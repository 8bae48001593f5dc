package org.mohafez.reader.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.record.Person;

class PersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            মোঃ আব্দুল করিম, উপজেলা নির্বাহী অফিসার                  | মোঃ আব্দুল করিম            | উপজেলা নির্বাহী অফিসার
            উপজেলা নির্বাহী অফিসার মোঃ আব্দুল করিম                   | মোঃ আব্দুল করিম            | উপজেলা নির্বাহী অফিসার
            অধ্যাপক ড. মোঃ নুরুল আমিন, উপাচার্য                        | অধ্যাপক ড. মোঃ নুরুল আমিন   | উপাচার্য
            জেলা প্রশাসক জনাব সালমা খাতুন                            | সালমা খাতুন                | জেলা প্রশাসক
            নির্বাহী প্রকৌশলী মোঃ হাফিজ উদ্দিন                        | মোঃ হাফিজ উদ্দিন           | নির্বাহী প্রকৌশলী
            ৫ নং ধলাপাড়া ইউনিয়নের সম্মানিত চেয়ারম্যান এডভোকেট ফজলুল হক মিয়া | এডভোকেট ফজলুল হক মিয়া | ৫ নং ধলাপাড়া ইউনিয়নের সম্মানিত চেয়ারম্যান
            বগুড়া জেলা কমিটির সম্মানিত আহ্বায়ক শ্রী বিমল চন্দ্র দাস     | বিমল চন্দ্র দাস            | বগুড়া জেলা কমিটির সম্মানিত আহ্বায়ক
            যশোর জেলার জেলা প্রশাসক হাসান মাহমুদ                      | হাসান মাহমুদ               | যশোর জেলার জেলা প্রশাসক
            কর্পোরেশনের সদস্য (অর্থ) ড. মোঃ নুরুল আমিন                  | ড. মোঃ নুরুল আমিন          | কর্পোরেশনের সদস্য (অর্থ)
            কর্তৃপক্ষের চেয়ারম্যান কমডোর নুরুল আমিন                     | কমডোর নুরুল আমিন           | কর্তৃপক্ষের চেয়ারম্যান
            কমডোর নুরুল আমিন, (সি), পিএসসি, বিএন, চেয়ারম্যান          | কমডোর নুরুল আমিন, (সি), পিএসসি, বিএন | চেয়ারম্যান
            মোঃ নুরুল আমিন, এনডিসি, মহাপরিচালক                      | মোঃ নুরুল আমিন, এনডিসি     | মহাপরিচালক
            """)
    void aPostMayStandBeforeTheNameAndItsPlaceBeforeThePost(String said, String name, String designation) {
        assertThat(of(said)).isEqualTo(person(name, designation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            জেলা প্রশাসক মহোদয়                     | জেলা প্রশাসক
            মাননীয় জেলা প্রশাসক মহোদয়             | জেলা প্রশাসক
            যশোর জেলার মাননীয় জেলা প্রশাসক মহোদয়  | যশোর জেলার মাননীয় জেলা প্রশাসক
            খুলনা বিভাগীয় কমিশনার                   | খুলনা বিভাগীয় কমিশনার
            """)
    void aPlaceIsNobodysName(String said, String designation) {
        assertThat(of(said)).isEqualTo(person(null, designation));
    }

    @Test
    void othersWhoAreNamedWithThePersonAreNotThePerson() {
        assertThat(of("৫ নং ধলাপাড়া ইউনিয়নের চেয়ারম্যান এডভোকেট ফজলুল হক মিয়া ও অত্র পরিষদের সদস্যবৃন্দ"))
                .isEqualTo(person("এডভোকেট ফজলুল হক মিয়া", "৫ নং ধলাপাড়া ইউনিয়নের চেয়ারম্যান"));
    }

    @Test
    void anAndWithinAPostStays() {
        assertThat(of("জনাব ক খ গ, অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি)").designation())
                .isEqualTo(text("অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "মোঃ আব্দুল করিম (পরিচিতি নং ৬৭৮৯), উপসচিব",
                "জনাব মোঃ আব্দুল করিম (৬৭৮৯) উপসচিব",
                "মোঃ আব্দুল করিম, ৬৭৮৯, উপসচিব"
            })
    void theNumberOfACivilServantTakesNobodysNameAway(String said) {
        assertThat(of(said).name()).startsWith(text("মোঃ আব্দুল করিম"));
        assertThat(of(said).designation()).endsWith(text("উপসচিব"));
    }

    @Test
    void namesThatEndLikeGenitivesAreNames() {
        assertThat(of("মোঃ আবু তাহের চেয়ারম্যান")).isEqualTo(person("মোঃ আবু তাহের", "চেয়ারম্যান"));
        assertThat(of("আনোয়ার সরকার, উপজেলা চেয়ারম্যান")).isEqualTo(person("আনোয়ার সরকার", "উপজেলা চেয়ারম্যান"));
    }

    private static Person of(String said) {
        return Persons.of(text(said)).orElseThrow();
    }

    private static Person person(@Nullable String name, String designation) {
        return new Person(name == null ? null : text(name), text(designation), null);
    }

    /** As pages have it. */
    private static String text(String typed) {
        return BanglaText.clean(typed);
    }
}
