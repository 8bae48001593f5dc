package org.mohafez.reader.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.record.Implementer;

class ImplementersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    উপজেলা কৃষি অফিসার ও সংশ্লিষ্ট ইউপি চেয়ারম্যান > উপজেলা কৃষি অফিসার | সংশ্লিষ্ট ইউপি চেয়ারম্যান
                    তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর > তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর
                    উপ-পরিচালক, যুব উন্নয়ন অধিদপ্তর, ভোলা > উপ-পরিচালক, যুব উন্নয়ন অধিদপ্তর, ভোলা
                    প্রকৌশলী, বরগুনা/ সহকারী প্রকৌশলী(সকল) / স্ব স্ব দপ্তর প্রধান > প্রকৌশলী, বরগুনা | সহকারী প্রকৌশলী(সকল) | স্ব স্ব দপ্তর প্রধান
                    উপজেলা/জেলা শিক্ষা অফিসার > উপজেলা/জেলা শিক্ষা অফিসার
                    ইউ/পি সচিব ও চেয়ারম্যান > ইউ/পি সচিব | চেয়ারম্যান
                    কৃষি, মৎস্য ও প্রাণিসম্পদ কর্মকর্তা > কৃষি, মৎস্য ও প্রাণিসম্পদ কর্মকর্তা
                    অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), নাটোর > অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), নাটোর
                    ০১. সিভিল সার্জন ০২. পুলিশ সুপার > সিভিল সার্জন | পুলিশ সুপার
                    উপস্থিত সকল। > উপস্থিত সকল
                    অফিসার ইনচার্জ, সদর থানা/সহকারী পুলিশ সুপার > অফিসার ইনচার্জ, সদর থানা | সহকারী পুলিশ সুপার
                    উপ-নিয়ন্ত্রক (মাধ্যমিক) ও হিসাব ও নিরীক্ষা শাখা) > উপ-নিয়ন্ত্রক (মাধ্যমিক) | হিসাব ও নিরীক্ষা শাখা
                    মৎস্য কর্মকর্তা/প্রাণিসম্পদ কর্মকর্তা/ইউএনও > মৎস্য কর্মকর্তা | প্রাণিসম্পদ কর্মকর্তা | ইউএনও
                    বাস্তবায়নেঃ মেয়র; কাউন্সিলর (সকল) > মেয়র | কাউন্সিলর (সকল)
                    চেয়ারম্যান, সদস্যবর্গ ও ইউনিয়ন সমাজকর্মী > চেয়ারম্যান | সদস্যবর্গ | ইউনিয়ন সমাজকর্মী
                    - > ''
                    """)
    void oneForEachPostPersonOrOffice(String cell, String expected) {
        List<String> wanted = Arrays.stream(expected.split("\\|"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(BanglaText::clean)
                .toList();
        assertThat(Implementers.of(List.of(BanglaText.clean(cell))))
                .extracting(Implementer::text)
                .isEqualTo(wanted);
    }

    @Test
    void postPlaceAndAllAreToldApart() {
        assertThat(Implementers.of(List.of("সহকারী প্রোগ্রামার (সকল), ঝিনাইদহ")))
                .containsExactly(new Implementer(
                        "সহকারী প্রোগ্রামার (সকল), ঝিনাইদহ", "সহকারী প্রোগ্রামার", "ঝিনাইদহ", true, null, null));
        assertThat(Implementers.of(List.of("উপস্থিত সকল")))
                .containsExactly(new Implementer("উপস্থিত সকল", null, null, null, null, null));
    }

    @Test
    void aLineEndWithinAPostPartsNothing() {
        assertThat(Implementers.of(List.of("জেলা শিক্ষা অফিসার, সহকারী", "কমিশনার (ভূমি)")))
                .extracting(Implementer::text)
                .containsExactly("জেলা শিক্ষা অফিসার", "সহকারী কমিশনার (ভূমি)");
    }
}
