package org.mohafez.bangla.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseLettersTest {
    @ParameterizedTest
    @CsvSource({
        "গৃহীত, গৃহিত",
        "গ্রহণ, গ্রহন",
        "কার্যবিবরণী, কার্যবিবরনি",
        "সংশোধন, শংসোধন",
        "অনুষ্ঠিত, অনুষ্টিত",
        "উপস্থিত, উপস্তিত",
        "প্রস্তাব, প্রস্থাব",
        "রুপান্তর, রূপান্তর",
        "ইদ, ঈদ",
    })
    void whatClerksMixUpIsOne(String meant, String written) {
        assertThat(Words.pattern(meant).matcher(written).matches()).isTrue();
        assertThat(Words.pattern(written).matcher(meant).matches()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"সিদ্ধান্ত, সিন্ধান্ত", "সিদ্ধান্ত, সিদ্বান্ত", "নিম্নোক্ত, নিন্মোক্ত", "নিম্নোক্ত, নিম্মোক্ত"})
    void conjunctsThatAreMixedUpInTheCommonestWordsAreOne(String meant, String written) {
        assertThat(Words.pattern(meant).matcher(written).matches()).isTrue();
        assertThat(Words.pattern(Pattern.quote(meant)).matcher(written).matches())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"সভা, সবা", "তারিখ, তারিক", "পথ, পত", "টাকা, ঠাকা", "করা, কড়া", "যে, জে"})
    void otherLettersAreOthers(String meant, String written) {
        assertThat(Words.pattern(meant).matcher(written).matches()).isFalse();
    }

    @Test
    void whatStandsInAClassIsMeantAsItIs() {
        assertThat(LooseLetters.in("[সন]\\p{L}([^[ি]ী]ি")).isEqualTo("[সন]\\p{L}([^[ি]ী][িী]");
        assertThat(Words.pattern("(?:" + Pattern.quote("বাস্তবায়নে (গ.ণ)") + ")?:")
                        .matcher("বাষ্থবায়ণে (গ.ন):")
                        .matches())
                .isTrue();
        assertThat(Words.pattern(Pattern.quote("গ.ণ")).matcher("গকণ").matches()).isFalse();
        assertThat(LooseLetters.in("[দ্ধ]দ্ধ?")).isEqualTo("[দ্ধ]দ্ধ?");
        assertThat(LooseLetters.in("a\\[ন")).isEqualTo("a\\[[নণ]");
    }
}
