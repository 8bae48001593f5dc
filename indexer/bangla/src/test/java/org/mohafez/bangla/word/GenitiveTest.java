package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenitiveTest {
    @ParameterizedTest
    @CsvSource({
        "জেলা প্রশাসকের কার্যালয়, জেলা প্রশাসকের কার্যালয়ের",
        "সাধারণ শাখা, সাধারণ শাখার",
        "উন্নয়ন কমিটি, উন্নয়ন কমিটির",
        "বই, বইয়ের",
        "ঢাকা, ঢাকার",
        "পরিষদ, পরিষদের",
        "এনজিও, এনজিওর",
        "পরিবহন পুল (২), পরিবহন পুল (২)-এর",
        "LGED, LGED-এর",
        "বিদ্যুৎ, বিদ্যুৎ-এর"
    })
    void isSaidAsGrammarsSay(String name, String genitive) {
        assertThat(Genitive.of(name)).isEqualTo(genitive);
    }

    @Test
    void isToldByItsEnding() {
        assertThat(Genitive.ends("সাধারণ শাখার")).isTrue();
        assertThat(Genitive.ends("জেলা প্রশাসকের")).isTrue();
        assertThat(Genitive.ends("সাধারণ শাখা")).isFalse();
        assertThat(Genitive.ends("কর")).as("a word's own letter").isFalse();
    }

    @Test
    void isTakenBack() {
        assertThat(Genitive.withoutEnding("জেলা প্রশাসকের")).isEqualTo("জেলা প্রশাসক");
        assertThat(Genitive.withoutEnding("LGED-এর")).isEqualTo("LGED-এর");
        assertThat(Genitive.nominative("LGED-এর")).isEqualTo("LGED");
        assertThat(Genitive.nominative("সাধারণ শাখার")).isEqualTo("সাধারণ শাখা");
    }
}
