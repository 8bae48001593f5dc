package org.mohafez.bangla.bijoy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontEncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SutonnyMJ",
                "ABCDEF+SutonnyMJ",
                "BAAAAA+SutonnyMJ-Bold",
                "SutonnyMJ,BoldItalic",
                "SutonnyMJBold",
                "Sutonny MJ",
                "SUTONNYMJ",
                "sutonnymj",
                "SulekhaTMJ",
                "KarnaphuliMJ",
                "'SutonnyMJ'",
                "SutonnyMJ Bold Italic",
                "SutonnyMJ-Regular",
                "SutonnyMJ-Bd",
            })
    void bijoy(String name) {
        assertThat(FontEncoding.of(name)).isEqualTo(FontEncoding.BIJOY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SutonnyOMJ",
                "ABCDEF+SutonnyOMJ-Bold",
                "SutonnyOMJ-Bd",
                "SUTONNYOMJ",
                "sutonnyomj",
                "Nikosh",
                "NikoshBAN",
                "Kalpurush",
                "SolaimanLipi",
                "Vrinda",
                "Shonar Bangla",
                "Siyam Rupali",
                "Times New Roman",
                "TimesNewRomanPS-BoldMT",
                "Calibri",
                "",
                "MJ Serif",
            })
    void plain(String name) {
        assertThat(FontEncoding.of(name)).isEqualTo(FontEncoding.PLAIN);
        assertThat(FontEncoding.of(null)).isEqualTo(FontEncoding.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Boishakhi", "ABCDEF+Boishakhi-Bold", "Lekhoni", "ProshikaShabda", "Munier", "Adarsha Lipi"})
    void unsupported(String name) {
        assertThat(FontEncoding.of(name)).isEqualTo(FontEncoding.UNSUPPORTED);
    }
}
