package org.mohafez.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    private static final Synonyms SOME = new Synonyms(SynonymFile.parse("""
            এপিএ, বার্ষিক কর্মসম্পাদন চুক্তি
            বাল্যবিবাহ, বাল্যবিয়ে, child marriage
            ই-নথি => ডি-নথি
            জেলা প্রশাসক, deputy commissioner
            ডিসি => জেলা প্রশাসক
            জেলা প্রশাসকের কার্যালয়, ডিসি অফিস
            ইউএনও, উপজেলা নির্বাহী অফিসার
            এসি ল্যান্ড, সহকারী কমিশনার (ভূমি)
            উপপরিচালক, deputy director
            পরিচালক, director
            """).rules());

    /** Each span's alternatives, and the positions of its words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "এপিএ | 0-1 বার্ষিক কর্মসম্পাদন চুক্তি",
                "APA | 0-1 বার্ষিক কর্মসম্পাদন চুক্তি",
                "apa'র | 0-1 বার্ষিক কর্মসম্পাদন চুক্তি",
                "এপিএর অগ্রগতি | 0-1 বার্ষিক কর্মসম্পাদন চুক্তি",
                "বার্ষিক কর্মসম্পাদন চুক্তির সভা | 0-3 এপিএ",
                "বার্ষিক কর্মসম্পাদন | ''",
                "বাল্য বিবাহ | 0-1 বাল্যবিয়ে, child marriage",
                "বাল্য-বিবাহের | 0-1 বাল্যবিয়ে, child marriage",
                "Child Marriage | 0-2 বাল্যবিবাহ, বাল্যবিয়ে",
                "ভুমির সহকারি কমিশনার | ''",
                "জেলার প্রষাশক | 0-2 deputy commissioner",
                "বার্ষিক কর্মসম্পাদণ চুক্তীর | 0-3 এপিএ",
                "ই নথি | 0-1 ডি-নথি",
                "ইনথিতে | 0-1 ডি-নথি",
                "ডি-নথি | ''",
                "ডিসির | 0-1 জেলা প্রশাসক",
                "জেলা প্রশাসককে | 0-2 deputy commissioner",
                "জেলা প্রশাসকের কার্যালয়ে | 0-3 ডিসি অফিস",
                "ডিসি অফিসের | 0-2 জেলা প্রশাসকের কার্যালয়",
                "ইউএনও'র | 0-1 উপজেলা নির্বাহী অফিসার",
                "ইউ এন ও | 0-3 ইউএনও, উপজেলা নির্বাহী অফিসার",
                "UNO | 0-1 উপজেলা নির্বাহী অফিসার",
                "এসিল্যান্ডের | 0-1 এসি ল্যান্ড, সহকারী কমিশনার (ভূমি)",
                "সহকারী কমিশনার ভূমি | 0-3 এসি ল্যান্ড",
                "উপপরিচালকের | 0-1 deputy director",
                "পরিচালক | 0-1 director",
                "মহাপরিচালক | ''",
                "এপিএ ডিসি | 0-1 বার্ষিক কর্মসম্পাদন চুক্তি; 1-2 জেলা প্রশাসক",
            })
    void theLongestNamesAreFound(String typed, String spans) {
        assertThat(SOME.in(Name.of(typed).words()).stream()
                        .map(span -> span.from() + "-" + span.to() + " " + String.join(", ", span.alternatives()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(spans);
    }

    @Test
    void whatTheTypedWordsFindAnywayIsNoAlternative() {
        Synonyms synonyms = new Synonyms(SynonymFile.parse("""
                সিসিটিভি, CCTV, সিসিটিভি ক্যামেরা, সিসি ক্যামেরা
                সিসিটিভি, সিসি ক্যামেরা
                """).rules());
        assertThat(synonyms.in(Name.of("cctv").words())).containsExactly(new Span(0, 1, List.of("সিসি ক্যামেরা")));
    }

    @Test
    void aNameHasSoManyAlternativesAndTheFirstLinesCount() {
        String line = IntStream.range(0, 30).mapToObj(i -> "ক" + "খ".repeat(i)).collect(Collectors.joining(", "));
        Synonyms synonyms = new Synonyms(SynonymFile.parse("ক, প্রথম\n" + line).rules());
        assertThat(synonyms.in(Name.of("ক").words())).singleElement().satisfies(span -> assertThat(span.alternatives())
                .hasSize(Synonyms.MOST)
                .startsWith("প্রথম"));
    }

    @Property(tries = 500)
    void spansLieInOrderWithinTheWords(@ForAll("texts") String text) {
        Name name = Name.of(text);
        int at = 0;
        for (Span span : SOME.in(name.words())) {
            assertThat(span.from()).isGreaterThanOrEqualTo(at);
            assertThat(span.to())
                    .isGreaterThan(span.from())
                    .isLessThanOrEqualTo(name.words().size());
            at = span.to();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.of("ডিসি", "জেলা", "প্রশাসকের", "কার্যালয়", "ই", "নথি", "ই-নথি", "apa", "১২");
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
    }
}
