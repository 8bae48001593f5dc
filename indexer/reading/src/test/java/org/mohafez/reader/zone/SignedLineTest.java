package org.mohafez.reader.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.TextPages;
import org.mohafez.reader.paper.Paper;

class SignedLineTest {
    private static final String BESIDE = "রওশন আরা বেগম জেলা শিক্ষা অফিসার শেরপুর";

    @Test
    void aNameAndAPostOnOneLineBesideAnotherSign() {
        List<ZoneLine> lines = lines("মোঃ শাহীন আলম উপজেলা নির্বাহী অফিসার, নকলা, শেরপুর", BESIDE);
        assertThat(SignedLine.at(lines, 0, "2024-05-20", true)).hasValueSatisfying(signed -> {
            assertThat(signed.name()).isEqualTo("মোঃ শাহীন আলম");
            assertThat(signed.designation()).isEqualTo(BanglaText.clean("উপজেলা নির্বাহী অফিসার"));
            assertThat(signed.date()).isEqualTo("2024-05-20");
            assertThat(signed.after()).isEqualTo(1);
        });
        assertThat(SignedLine.at(lines, 1, null, false))
                .hasValueSatisfying(signed -> assertThat(signed.name()).isEqualTo("রওশন আরা বেগম"));
    }

    @Test
    void theFirstOfSeveralPostsIsTaken() {
        List<ZoneLine> lines = lines("মোঃ শাহীন আলম উপজেলা নির্বাহী অফিসার ও সভাপতি, উপজেলা আইসিটি কমিটি", BESIDE);
        assertThat(SignedLine.at(lines, 0, null, false)).hasValueSatisfying(signed -> assertThat(signed.designation())
                .isEqualTo(BanglaText.clean("উপজেলা নির্বাহী অফিসার")));
    }

    @Test
    void aLineAloneIsNotBelieved() {
        assertThat(SignedLine.at(lines("মোঃ শাহীন আলম উপজেলা নির্বাহী অফিসার"), 0, null, false))
                .isEmpty();
        assertThat(SignedLine.at(lines("মোঃ শাহীন আলম উপজেলা নির্বাহী অফিসার", "নকলা, শেরপুর"), 0, null, false))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপজেলা নির্বাহী অফিসার, নকলা, শেরপুর",
                "মোঃ শাহীন আলম, উপজেলা নির্বাহী অফিসার",
                "সভাপতি উপস্থিত সকলকে ধন্যবাদ জানিয়ে উপজেলা নির্বাহী অফিসার সভার কাজ শেষ করেন।"
            })
    void aPostAloneAListedPersonAndASentenceSignNothing(String line) {
        assertThat(SignedLine.at(lines(line, BESIDE), 0, null, false)).isEmpty();
    }

    /** Lines of one cell or paragraph. */
    private static List<ZoneLine> lines(String... text) {
        Paper paper = Paper.of(TextPages.of(String.join("\n", text)));
        List<ZoneLine> lines = ZoneLine.of(paper.elements(), 0, paper.elements().size());
        return lines.stream()
                .map(line ->
                        new ZoneLine(line.text(), line.spot(), lines.getFirst().element()))
                .toList();
    }
}
