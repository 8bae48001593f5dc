package org.mohafez.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.record.view.Doings;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

/** Addresses that are cited: what they show never changes. */
class VersionsTest {
    private static final String LONG = "/d/" + SampleArchive.id(SamplePapers.LONG);
    private static final String ENGLISH = "/d/" + SampleArchive.id(SamplePapers.ENGLISH);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void filesOfSeveralPapersAndThoseThatWereNotReadHaveVersionsToo() {
        String bundle = "/d/" + SampleArchive.id(SamplePapers.BUNDLE);
        HttpResponse<String> page = portal.get(bundle + "/v/1?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("This file holds 2 papers", "aria-current=\"page\">Version 1");
        JsonNode file = RecordJson.read(portal.get(bundle + "/v/1.json").body(), JsonNode.class);
        assertThat(file.at("/papers/1/url").asText()).endsWith(bundle + "-2/v/1");
        assertThat(file.at("/version/number").asInt()).isEqualTo(1);
        assertThat(portal.get(bundle).body()).contains("href=\"" + bundle + "/v/1\"");

        String unread = "/d/" + SampleArchive.id("বন্ধ ফাইল.docx");
        assertThat(portal.page(unread + "/v/1"))
                .contains(">পড়া যায়নি: পাসওয়ার্ড দেওয়া<")
                .doesNotContain("could not be read");
        assertThat(RecordJson.read(portal.get(unread + "/v/1.json").body(), JsonNode.class)
                        .at("/unreadable/reason")
                        .asText())
                .isEqualTo("ENCRYPTED");
        String internal = "/d/" + SampleArchive.id(SamplePapers.INTERNAL_UNREAD);
        for (String none : new String[] {
            bundle + "/v/2",
            bundle + "/v/1/1",
            bundle + "/v/1/1.json",
            unread + "/v/1/1",
            internal + "/v/1",
            internal + "/v/1.json"
        }) {
            assertThat(portal.get(none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void anOlderVersionShowsWhatWasReadThenAndLeadsToTheNewest() {
        String page = portal.page(LONG + "/v/1");
        assertThat(page)
                .contains("খসরা অনুমদন", "পুরোনো সংস্করণ", "<a href=\"" + LONG + "\">", "noindex")
                .contains("href=\"" + LONG + "/v/1/4\"");
        assertThat(portal.page(LONG + "/v/1/4")).contains("খসরা অনুমদন", "পুরোনো সংস্করণ", "href=\"" + LONG + "/v/1\"");
        assertThat(portal.page(LONG + "/v/1?lang=en")).contains("An older version", "lang=en");
    }

    @Test
    void theNewestIsTheSameUnderBothAddresses() {
        assertThat(portal.page(LONG)).contains("খসড়া অনুমোদন").doesNotContain("পুরোনো সংস্করণ");
        assertThat(portal.page(LONG + "/v/2")).contains("খসড়া অনুমোদন").doesNotContain("পুরোনো সংস্করণ");
    }

    @Test
    void aCitationGivesTheAddressOfTheVersion() {
        assertThat(portal.page(LONG)).contains("https://minutes.example" + LONG + "/v/2</a>");
        assertThat(portal.page(LONG + "/4")).contains("https://minutes.example" + LONG + "/v/2/4</a>");
        assertThat(portal.page(LONG + "/v/1/4")).contains("https://minutes.example" + LONG + "/v/1/4</a>");
    }

    @Test
    void whatWasDoneIsSaidInTheReadersWordsAndANoteAsWritten() {
        Words words = Words.in(Lang.BN);
        assertThat(Doings.say("corrected: স্ক্যান অস্পষ্ট", words)).isEqualTo("পাঠ সংশোধন: স্ক্যান অস্পষ্ট");
        assertThat(Doings.say("places blacked out: 3: names", words)).isEqualTo("৩টি জায়গা ঢেকে উন্মুক্ত: names");
        assertThat(Doings.say("brought over from an older archive", words))
                .isEqualTo("brought over from an older archive");
    }

    @Test
    void aDocumentListsItsVersions() {
        assertThat(portal.page(LONG))
                .contains(
                        "href=\"" + LONG + "/v/1\"", "href=\"" + LONG + "/v/2\" aria-current", "মহাফেজ (যন্ত্রে পঠিত)");
        assertThat(portal.page(LONG)).contains(SampleArchive.id(SamplePapers.LONG));
    }

    @Test
    void whatWasInternalOnceStaysSo() {
        assertThat(portal.get(ENGLISH + "/v/1").statusCode()).isEqualTo(404);
        assertThat(portal.get(ENGLISH + "/v/1.json").statusCode()).isEqualTo(404);
        assertThat(portal.page(ENGLISH)).contains(ENGLISH + "/v/2").doesNotContain(ENGLISH + "/v/1");
        String internal = "/d/" + SampleArchive.id(SamplePapers.INTERNAL);
        assertThat(portal.get(internal + "/v/1").statusCode()).isEqualTo(404);
    }

    @Test
    void aVersionThatIsNotThereIsSaidSo() {
        for (String path : List.of("/v/3", "/v/0", "/v/x", "/v/-1", "/v/3/4", "/v/1/99", "/v/3.json", "/v/1/99.json")) {
            assertThat(portal.get(LONG + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(portal.get(LONG + "/v/3").body()).contains("এই সংস্করণ সংগ্রহে নেই");
        assertThat(portal.get("/d/0000000000000000/v/1").statusCode()).isEqualTo(404);
    }

    @Test
    void papersOfAFileHaveVersionsToo() {
        String second = "/d/" + SampleArchive.id(SamplePapers.BUNDLE) + "-2";
        assertThat(portal.page(second + "/v/1")).contains("মৎস্য চাষি সমন্বয় সভার কার্যবিবরণী");
        assertThat(portal.page(second + "/v/1/1")).contains("পোনা অবমুক্ত");
    }

    @Test
    void machinesReadVersions() {
        JsonNode first = json(LONG + "/v/1.json");
        assertThat(first.at("/decisions/0/text").asText()).contains("খসরা অনুমদন");
        assertThat(first.at("/version/number").asInt()).isEqualTo(1);
        assertThat(first.at("/version/newest").asBoolean()).isFalse();
        assertThat(first.at("/version/url").asText()).isEqualTo("https://minutes.example" + LONG + "/v/1");
        JsonNode decision = json(LONG + "/v/2/4.json");
        assertThat(decision.get("url").asText()).isEqualTo("https://minutes.example" + LONG + "/v/2/4");
        assertThat(decision.at("/version/newest").asBoolean()).isTrue();
        assertThat(decision.at("/decision/text").asText()).contains("খসড়া অনুমোদন");
    }

    private JsonNode json(String path) {
        return RecordJson.read(portal.page(path), JsonNode.class);
    }
}
