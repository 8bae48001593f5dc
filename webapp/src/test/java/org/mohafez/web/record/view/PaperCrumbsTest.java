package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

class PaperCrumbsTest {
    private static final String OFFICE = """
            "office":{"name":"উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ","code":"uno-x","division":"রংপুর","district":"দিনাজপুর","upazila":"বোচাগঞ্জ"}""";

    @Test
    void theWayLeadsFromTheWidestPlaceToTheBodyOfThatOffice() {
        assertThat(PaperCrumbs.to(
                        paper(OFFICE + ",\"meeting\":{\"body\":\"উপজেলা নদী রক্ষা কমিটি\"}"), Words.in(Lang.BN)))
                .satisfiesExactly(
                        step("ব্রাউজ করুন", "/browse"),
                        step("রংপুর বিভাগ", "/browse/division/rangpur"),
                        step("দিনাজপুর", "/browse/district/"),
                        step("বোচাগঞ্জ", "/browse/upazila/"),
                        step("উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ", "/browse/office/uno-x"),
                        step("উপজেলা নদী রক্ষা কমিটি", "/browse/body/"))
                .last()
                .satisfies(body -> assertThat(body.href()).endsWith("?office=uno-x"));
    }

    /** It is called like the district it is governed from. */
    @Test
    void aDivisionIsSaidToBeOne() {
        String office = """
                "office":{"name":"জেলা প্রশাসকের কার্যালয়","code":"dc-x","division":"ময়মনসিংহ","district":"ময়মনসিংহ"}""";
        assertThat(PaperCrumbs.to(paper(office), Words.in(Lang.EN)))
                .extracting(Crumb::text)
                .containsSubsequence("Mymensingh Division", "Mymensingh");
        assertThat(PaperCrumbs.to(paper(office), Words.in(Lang.BN)))
                .extracting(Crumb::text)
                .containsSubsequence("ময়মনসিংহ বিভাগ", "ময়মনসিংহ");
    }

    @Test
    void whatIsNoMinutesIsFoundInItsFile() {
        String memo =
                OFFICE + ",\"memo\":{\"number\":\"০৫.৪৭.২৭২১.০০০.০৬.০০১.২৩-৪\",\"file\":\"05.47.2721.000.06.001.23\"}";
        assertThat(PaperCrumbs.to(paper(memo), Words.in(Lang.EN))).last().satisfies(file -> assertThat(file.href())
                .isEqualTo("/search?file=05-47-2721-000-06-001-23&lang=en"));
    }

    @Test
    void aPaperThatNamesNothingHasNoWay() {
        assertThat(PaperCrumbs.to(paper("\"title\":\"x\""), Words.in(Lang.BN))).isEmpty();
        assertThat(PaperCrumbs.to(paper("\"office\":{\"name\":\" \"}"), Words.in(Lang.BN)))
                .isEmpty();
    }

    private static java.util.function.Consumer<Crumb> step(String text, String begins) {
        return crumb -> {
            assertThat(crumb.text()).isEqualTo(text);
            assertThat(crumb.href()).startsWith(begins);
        };
    }

    private static PaperRecord paper(String fields) {
        return RecordJson.read(
                "{\"kind\":\"letter\",\"status\":\"signed\",\"access\":\"public\",\"decisions\":[]," + fields + "}",
                PaperRecord.class);
    }
}
