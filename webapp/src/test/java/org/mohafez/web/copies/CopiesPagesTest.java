package org.mohafez.web.copies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** Minutes that are held as a PDF and as the DOCX it was made from, wherever they are listed. */
class CopiesPagesTest {
    private static final String MINUTES = """
            {"kind":"minutes","status":"signed","language":"bn","title":"খাল রক্ষা কমিটির সভার কার্যবিবরণী","access":"%s",
             "office":{"name":"উপজেলা নির্বাহী অফিসারের কার্যালয়, বিলগাঁও","code":"uno-bilgaon"},
             "memo":{"number":"০৫.৪৭.২৭২১.০০০.০৬.০০১.২৩-৪","issued":"2024-03-20"},
             "meeting":{"date":"2024-03-12","body":"খাল রক্ষা কমিটি"},
             "decisions":[{"ordinal":1,"number":"০১","topic":"খাল খনন","text":"%s","implementers":[{"text":"উপজেলা প্রকৌশলী","code":"engineer"}],"page":1}],
             "pages":[{"number":1,"source":"text"}]}""";

    private static final String AMENDING = """
            {"kind":"order","status":"signed","title":"সংশোধনী আদেশ","access":"public","decisions":[],
             "memo":{"number":"০৫.৪৭.২৭২১.০০০.০৬.০০১.২৩-৯","issued":"2024-05-02"},
             "relations":[{"type":"amends","memo":"০৫.৪৭.২৭২১.০০০.০৬.০০১.২৩-৪","text":"স্মারকটি সংশোধন করা হলো।"}]}""";

    @TempDir
    static Path folder;

    private static TestPortal portal;

    @BeforeAll
    static void hold() {
        ArchiveFolder archive = new ArchiveFolder(folder);
        SampleArchive.write(
                archive,
                Map.of(
                        "খাল.pdf", MINUTES.formatted("public", "খালের দুই পাড়ে গাছ লাগাতে হবে।"),
                        "খাল.docx", MINUTES.formatted("public", "খালের দুই পাড়ে  গাছ লাগাতে হবে"),
                        "সংশোধনী.pdf", AMENDING,
                        "সংশোধনী.docx", AMENDING,
                        "খাল-২.pdf", MINUTES.formatted("internal", "খালের দুই পাড়ে গাছ লাগাতে হবে।")));
        portal = TestPortal.over(archive);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aPageOfHitsShowsThemOnceAndSaysSo() {
        String page = page("/search?topic=" + topic() + "&lang=en");
        assertThat(times(page, "<article class=\"group\">")).isEqualTo(1);
        assertThat(page)
                .contains("Also held as:", "2 results in 2 documents, 1 of them from another copy")
                .doesNotContain("খাল-২.pdf");
    }

    /** However many hits a page has. */
    @Test
    void aPaperIsShownOnceOnAllPagesTogether() {
        String search = "/search?topic=" + topic() + "&size=1&lang=en";
        for (int leaf = 1; leaf <= 2; leaf++) {
            assertThat(page(search + "&page=" + leaf))
                    .contains("2 results in 2 documents, 1 of them from another copy");
        }
        assertThat(page(search)).contains("Also held as:").doesNotContain("on the pages before");
        assertThat(times(page(search + "&page=2"), "<article class=\"group\">")).isZero();
        assertThat(page(search + "&page=2")).contains("shown on the pages before");
        assertThat(RecordJson.read(page("/search.json?size=1&page=2&topic=" + topic()), JsonNode.class)
                        .get("hits"))
                .hasSize(1);
    }

    @Test
    void aLaterPaperThatIsHeldTwiceSpeaksOnce() {
        assertThat(times(page("/search?topic=" + topic()), "পরবর্তী একটি কাগজ এটি সংশোধন করেছে"))
                .isEqualTo(1);
    }

    @Test
    void machinesAreGivenEach() {
        JsonNode answer = RecordJson.read(page("/search.json?topic=" + topic()), JsonNode.class);
        assertThat(answer.get("total").asInt()).isEqualTo(2);
        assertThat(answer.get("hits")).hasSize(2);
        assertThat(answer.get("notes")).isEmpty();
    }

    /** Whoever adds up rows adds up nothing twice. */
    @Test
    void tablesHaveEachAndSayWhichIsACopy() {
        List<JsonNode> lines = page("/search.jsonl?topic=" + topic())
                .lines()
                .map(line -> RecordJson.read(line, JsonNode.class))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().has("copyOf")).isFalse();
        assertThat(lines.getLast().get("copyOf")).isEqualTo(lines.getFirst().get("id"));
        assertThat(page("/search.csv?topic=" + topic()).lines().toList())
                .hasSize(3)
                .satisfies(rows -> assertThat(rows.getFirst()).contains(",copyOf,"))
                .satisfies(rows -> assertThat(rows.getLast())
                        .contains("," + lines.getFirst().get("id").asText() + ","));
    }

    /** Of two that are one thing an auditor need look at one alone, also where the other was not drawn. */
    @Test
    void aSampleNamesTheCopiesOfWhatWasDrawn() {
        String search = "topic=" + topic() + "&seed=july";
        JsonNode one = RecordJson.read(page("/audit/sample.jsonl?n=1&" + search), JsonNode.class);
        List<String> both = page("/search.jsonl?topic=" + topic())
                .lines()
                .map(line -> RecordJson.read(line, JsonNode.class).get("id").asText())
                .toList();
        assertThat(one.at("/alsoIn/0").asText())
                .isIn(both)
                .isNotEqualTo(one.get("id").asText());
        String drawn = one.at("/source/fileName").asText();
        String other = drawn.equals("খাল.pdf") ? "খাল.docx" : "খাল.pdf";
        assertThat(page("/audit/sample?n=1&lang=en&" + search))
                .contains("1 of these says the same as another result", link(other));
        assertThat(page("/audit/sample?n=5&lang=en&" + search)).contains("2 of these say the same", link(drawn));
        assertThat(page("/audit/sample?kind=order&seed=july&lang=en&n=1&q=" + TestPortal.encoded("নেই")))
                .doesNotContain("say the same", "says the same");
    }

    /** An auditor sees both; to whoever may not see the one it is not there. */
    @Test
    void aSampleNamesCopiesThatFewerPeopleMaySeeToThoseWhoMay() {
        String path = "/audit/sample.jsonl?n=1&seed=july&topic=" + topic();
        String internal = SampleArchive.id("খাল-২.pdf");
        JsonNode auditors = RecordJson.read(
                Browser.of(portal, "copies.auditor", Role.AUDITOR).get(path).body(), JsonNode.class);
        assertThat(auditors.get("alsoIn")).hasSize(2);
        assertThat(auditors.toString()).contains(internal);

        for (String format : List.of(".jsonl", ".json", ".csv", "")) {
            assertThat(page(path.replace(".jsonl", format))).doesNotContain(internal, "খাল-২.pdf");
        }
        assertThat(RecordJson.read(page(path), JsonNode.class).get("alsoIn")).hasSize(1);
    }

    @Test
    void soDoesThePageOfAPostAndOfAnOffice() {
        String post = page("/browse/implementer/engineer?lang=en");
        assertThat(times(post, "<li class=\"entry\">")).isEqualTo(1);
        assertThat(post).contains("2 decisions", "Also held as:", "1 result of this page");
        String office = page("/browse/office/uno-bilgaon?lang=en");
        assertThat(times(office, ">খাল রক্ষা কমিটির সভার কার্যবিবরণী</a>")).isEqualTo(1);
        assertThat(office)
                .contains("Also held as:", "2 documents, 2 decisions; 1 document is another copy of one of these");
        for (String page : List.of(post, office)) {
            assertThat(page).containsAnyOf(link("খাল.pdf"), link("খাল.docx"));
        }
    }

    private static String link(String fileName) {
        return ">" + fileName + "</a>";
    }

    private static String topic() {
        JsonNode topics = RecordJson.read(page("/browse/topic.json"), JsonNode.class);
        return topics.at("/values/0/code").asText();
    }

    private static int times(String page, String part) {
        return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String page(String path) {
        var answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
