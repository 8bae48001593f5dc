package org.mohafez.bangla.bijoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class BijoyLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes of the monthly coordination meeting held on 12 May 2025 at 11.00 am",
                "The Deputy Commissioner requested all Upazila Nirbahi Officers to send their reports every week.",
                "WiFi, WhatsApp, eGP, iBAS++, BDRen and LaTeX are written as their makers write them (v2.1, 50 %).",
                "Procès-verbal de la réunion du comité: élèves, forêt, où, naïveté, cœur, çà et là, Noël, œuvre",
                "Die Sitzung wurde um 10 Uhr eröffnet; über die Beschlüsse wurde später abgestimmt. Größe: 5 × 7 m²",
                "Señor alcalde: ¿cuándo será la próxima reunión? Mañana, según el acuerdo n.º 7",
                "ሀv†ለK ꀀw‡ሐvK ሠ†ረv ሰ‡ሸK",
                "উপজেলা পরিষদের সভা (Zoom Meeting) ১২ মে",
                "৫৬.০৪.২৭২১.০০০",
                "2025-05-12",
                "www.dinajpur.gov.bd",
                "uno.bochaganj@mopa.gov.bd",
                "",
                "    ",
                "---- ● ■",
            })
    void othersStay(String line) {
        assertThat(BijoyLines.of(List.of(line)).lines()).containsExactly(line);
    }

    @Test
    void aTextIsToldLineByLine() {
        BijoyLines read = BijoyLines.of(List.of(
                "Office of the Deputy Commissioner, Dinajpur",
                "MYcÖRvZš¿x evsjv‡`k miKvi",
                "mfvi Kvh©weeiYx",
                "mfv",
                "ZvwiL: 12/05/2025",
                "e-mail: dc@dinajpur.gov.bd",
                "ICT Division Gi cÖwZwbwa mfv‡K Zoom-G AewnZ K‡ib|"));

        assertThat(read.lines())
                .containsExactlyElementsOf(List.of(
                        "Office of the Deputy Commissioner, Dinajpur",
                        BanglaText.clean("গণপ্রজাতন্ত্রী বাংলাদেশ সরকার"),
                        BanglaText.clean("সভার কার্যবিবরণী"),
                        BanglaText.clean("সভা"),
                        BanglaText.clean("তারিখ: ১২/০৫/২০২৫"),
                        "e-mail: dc@dinajpur.gov.bd",
                        BanglaText.clean("ICT Division এর প্রতিনিধি সভাকে Zoom-এ অবহিত করেন।")));
        assertThat(read.hasBijoy()).isTrue();
        assertThat(read.bangla()).isZero();
    }

    @Test
    void oneShortLineAloneProvesNothing() {
        assertThat(BijoyLines.of(List.of("mfv")).hasBijoy()).isFalse();
    }

    @Test
    void wordsOfEnglishStayInBijoy() {
        assertThat(Bijoy.toUnicodeAmongLatin(
                        "wWwRUvj Bangladesh Ges Covid-19 cwiw¯’wZ; Ministry of Land; e-service; 5wU"))
                .isEqualTo(BanglaText.clean(
                        "ডিজিটাল Bangladesh এবং Covid-19 পরিস্থিতি; Ministry of Land; e-service; ৫টি"));
        assertThat(Bijoy.toUnicodeAmongLatin("GK GB DcwewaI Avi bs Ges mfv Ans"))
                .doesNotContainPattern("[A-Za-z]");
    }
}
