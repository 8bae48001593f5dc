package org.mohafez.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNamesTest {
    private static boolean meet(String typed, String name) {
        NearNames<String> names = new NearNames<>();
        names.add(Name.of(name), name);
        return !names.of(spellings(typed)).isEmpty();
    }

    private static List<Set<String>> spellings(String typed) {
        return Name.of(typed).words().stream().map(NearNames::spellings).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "বার্ষিক কর্মসম্পাদন চুক্তীর, বার্ষিক কর্মসম্পাদন চুক্তি",
        "ভুমি উন্নয়ণ কর, ভূমি উন্নয়ন কর",
        "জেলা প্রসাশকের কার্যালয়, জেলা প্রসাশক কার্যালয়",
        "উপজেলার নির্বাহি অফিসার, উপজেলা নির্বাহী অফিসার",
        "সাধারন ভবিষ্যত তহবিল, সাধারণ ভবিষ্যৎ তহবিল",
        "জাতিয় শুদ্ধাচারের কৌশল, জাতীয় শুদ্ধাচার কৌশল",
        "ভ্রাম্যমান আদালত, ভ্রাম্যমাণ আদালত",
        "প্রানি সম্পদ কর্মকর্ত্তা, প্রাণী সম্পদ কর্মকর্তা",
        "বাল্য-বিয়ের প্রতিরোধ, বাল্যবিয়ে প্রতিরোধ",
        "মৎস কর্মকর্তাগণ, মৎস্য কর্মকর্তা",
        "সরকারী ক্রয়ের বিধি, সরকারি ক্রয় বিধি",
        "পুলিশের সুপার, পুলিশ সুপার"
    })
    void aNameIsMetMisspeltAndInflected(String typed, String name) {
        assertThat(meet(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "জেলা প্রশাসক, উপজেলা প্রশাসক",
        "কৃষি অফিসার, কৃষক অফিসার",
        "জমা খারিজ, জমি খারিজ",
        "পরিচালক পর্ষদ, পরিচালনা পর্ষদ",
        "উপকারভোগী তালিকা, উপকার তালিকা",
        "স্বাস্থ্যকর্মী নিয়োগ, স্বাস্থ্য নিয়োগ",
        "শিক্ষার্থী বৃত্তি, শিক্ষা বৃত্তি",
        "দপ্তর আদেশ, অধিদপ্তর আদেশ",
        "ভোট কেন্দ্র, ভোটার কেন্দ্র",
        "আয় ব্যয়, আয়তন ব্যয়",
        "পাস বই, পাসপোর্ট বই",
        "সেবা গ্রহণ, সেবা প্রদান",
        "স্থায়ী কমিটি, স্থায়ী কমিটির সদস্য",
        "কর মেলা, কর্ম মেলা",
        "পানি সেচ, পান সেচ",
        "বিল পাস, বিলাস পাস",
        "হাট বাজার, হাটি বাজার",
        "চাল ক্রয়, চালান ক্রয়",
        "মাদকবিরোধী অভিযান, মাদক অভিযান",
        "স্বাক্ষর, সাক্ষর"
    })
    void anotherNameIsNot(String typed, String name) {
        assertThat(meet(typed, name)).isFalse();
    }

    @Test
    void noNameOfTheCountryIsTakenForAnother() {
        NearNames<Rule> names = new NearNames<>();
        CountryRules.all().forEach(rule -> rule.typed().forEach(typed -> names.add(Name.of(typed), rule)));
        for (Rule rule : CountryRules.all()) {
            for (String typed : rule.typed()) {
                Name name = Name.of(typed);
                assertThat(names.of(spellings(typed)).keySet())
                        .as(typed)
                        .allMatch(near -> rule.typed().contains(near.text())
                                || near.keys().stream().anyMatch(name.keys()::contains));
            }
        }
    }
}
