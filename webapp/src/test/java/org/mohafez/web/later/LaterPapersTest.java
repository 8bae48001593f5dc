package org.mohafez.web.later;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Where a later paper says that it undoes or changes one, every hit in that one says so. */
class LaterPapersTest {
    private static final String CIRCULAR = "/d/" + SampleArchive.id(SamplePapers.ENGLISH);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void aHitSaysWhatALaterPaperDoesToItsPaper() {
        String page = portal.get("/search?q=" + TestPortal.encoded("ইনোভেশন টিম") + "&kind=order")
                .body();
        assertThat(page)
                .contains("<p class=\"later\">পরবর্তী একটি কাগজ এটি সংশোধন করেছে: <a href=\"" + CIRCULAR
                        + "\" lang=\"en\">Circular on")
                .contains("</a>, ৩ নভেম্বর ২০২৪</p>")
                .doesNotContain("বহাল");
    }

    @Test
    void onlyTheDecisionThatIsNamedSaysThatItIsMeant() {
        String april =
                "q=" + TestPortal.encoded("বৃক্ষরোপণ") + "&office=uno-kanchanpur&from=2025-04-01&to=2025-04-30&lang=en";
        String page = portal.get("/search?" + april).body();
        assertThat(page)
                .contains("A later paper cancels (this decision): <a href=\"" + CIRCULAR + "?lang=en\">Circular on")
                .doesNotContain("A later paper cancels: ", "cancels (decision no.");
        String portals = april.replace(TestPortal.encoded("বৃক্ষরোপণ"), TestPortal.encoded("\"ওয়েব পোর্টাল\""));
        assertThat(portal.get("/search?" + portals).body())
                .as("another decision of the same minutes")
                .contains("A later paper cancels (decision no. 2): ")
                .doesNotContain("(this decision)");
        assertThat(portal.get("/search?" + april.replace("-04-", "-05-").replace("30", "31"))
                        .body())
                .doesNotContain("class=\"later\"");
    }

    @Test
    void whatIsTakenAwayAndFeedsSayItToo() throws Exception {
        String asked = "?q=" + TestPortal.encoded("ইনোভেশন টিম") + "&kind=order";
        assertThat(portal.get("/search.csv" + asked).body())
                .contains("laterActs")
                .containsPattern("amends [^,;]+ \\(2024-11-03\\)");
        JsonNode line = RecordJson.read(
                portal.get("/search.jsonl" + asked).body().lines().findFirst().orElseThrow(), JsonNode.class);
        assertThat(line.at("/laterActs/0/type").asText()).isEqualTo("amends");
        assertThat(line.at("/laterActs/0/url").asText()).isEqualTo(CIRCULAR);
        assertThat(portal.get("/search.atom" + asked).body())
                .contains(
                        "<summary>পরবর্তী একটি কাগজ এটি সংশোধন করেছে: Circular on",
                        "rel=\"related\" type=\"text/html\" href=\"https://minutes.example" + CIRCULAR + "\"");
    }

    @Test
    void pagesAndCitationsSayWhichDecisionIsMeant() {
        String april = "/d/" + SampleArchive.id(SamplePapers.minutes(4));
        assertThat(portal.get(april + "/2").body())
                .contains(
                        "<li>বাতিল করেছে (এই সিদ্ধান্ত): <a",
                        "<li>পরবর্তী একটি কাগজ এটি বাতিল করেছে (এই সিদ্ধান্ত): <a")
                .doesNotContain("বাতিল করেছে (সিদ্ধান্ত নং");
        for (String other : new String[] {"", "/1", "/page/1"}) {
            assertThat(portal.get(april + other).body())
                    .as(other)
                    .contains("<li>বাতিল করেছে (সিদ্ধান্ত নং ২): <a")
                    .doesNotContain("(এই সিদ্ধান্ত)");
        }
        String whole = "/d/" + SampleArchive.id(SamplePapers.minutes(5));
        assertThat(portal.get(whole + "/2").body()).doesNotContain("id=\"later-papers\"");
    }

    @Test
    void documentsAndDecisionsTellMachinesTheSame() {
        String april = "/d/" + SampleArchive.id(SamplePapers.minutes(4));
        assertThat(act(april + ".json")).isEqualTo(act(april + "/1.json"));
        assertThat(act(april + ".json").get("namesDecision").asBoolean()).isFalse();
        assertThat(act(april + ".json").at("/decisions/0").asText()).isEqualTo("2");
        assertThat(act(april + "/2.json").get("namesDecision").asBoolean()).isTrue();
        String may = "/d/" + SampleArchive.id(SamplePapers.minutes(5));
        assertThat(portal.get(may + ".json").body()).doesNotContain("laterActs");
        assertThat(portal.get(may + "/2.json").body()).doesNotContain("laterActs");
    }

    private JsonNode act(String twin) {
        return RecordJson.read(portal.get(twin).body(), JsonNode.class).at("/laterActs/0");
    }

    @Test
    void machinesAreToldTheSame() {
        String april = "/api/v1/decisions?office=uno-kanchanpur&from=2025-04-01&to=2025-04-30";
        JsonNode hits =
                RecordJson.read(portal.get(april).body(), JsonNode.class).get("hits");
        assertThat(hits).hasSize(4).allSatisfy(hit -> {
            JsonNode act = hit.at("/laterActs/0");
            assertThat(act.get("type").asText()).isEqualTo("cancels");
            assertThat(act.get("namesDecision").asBoolean())
                    .isEqualTo(hit.get("ordinal").asInt() == 2);
            assertThat(act.at("/decisions/0").asText()).isEqualTo("2");
            assertThat(act.get("url").asText()).isEqualTo(CIRCULAR);
        });
        assertThat(portal.get(april.replace("-04-", "-05-")).body()).doesNotContain("laterActs");
    }
}
