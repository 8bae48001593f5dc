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

/** A file that holds several papers. */
class BundleTest {
    private static final String FILE = "/d/" + SampleArchive.id(SamplePapers.BUNDLE);
    private static final String SINGLE = "/d/" + SampleArchive.id(SamplePapers.ORDER);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void theFileLeadsToItsPapers() {
        assertThat(portal.page(FILE))
                .contains(
                        "একাধিক ডকুমেন্টের ফাইল",
                        "এই ফাইলে ২টি ডকুমেন্ট আছে",
                        "২টির মধ্যে ১ নম্বর",
                        "২টির মধ্যে ২ নম্বর",
                        "পৃষ্ঠা ২–৩")
                .contains("href=\"" + FILE + "-1\"", "href=\"" + FILE + "-2\"", "মৎস্য চাষি সমন্বয় সভার কার্যবিবরণী")
                .doesNotContain("aria-current=\"page\" lang");
        assertThat(portal.page(FILE + "?lang=en")).contains("This file holds 2 papers", "2 of 2", "pages 2–3");
    }

    @Test
    void aPaperSaysWhichItIsAndLeadsToTheOthers() {
        assertThat(portal.page(FILE + "-2"))
                .contains("<a href=\"" + FILE + "\">২টির মধ্যে ২ নম্বর</a> · পৃষ্ঠা ২–৩", "href=\"" + FILE + "-1\"")
                .contains("href=\"" + FILE + "-2/1\"", "aria-current=\"page\"")
                .contains("পরিশিষ্ট-ক", "পরিশিষ্ট-খ (সংগ্রহে নেই)")
                .contains("পাতা নম্বর 3")
                .doesNotContain("পরিশিষ্ট-ক (সংগ্রহে নেই)");
        assertThat(portal.page(SINGLE)).doesNotContain("এই ফাইলের ডকুমেন্টগুলো");
    }

    @Test
    void decisionsPagesAndBytesAreFoundUnderThePaper() {
        assertThat(portal.page(FILE + "-2/1")).contains("পোনা অবমুক্তি");
        assertThat(portal.page(FILE + "-2/page/3")).contains("পাতা নম্বর 3");
        assertThat(moved(FILE + "-1/page/3")).as("the page is another paper's").isEqualTo(FILE + "-2/page/3");
        assertThat(portal.get(FILE + "-1/page/9").statusCode()).isEqualTo(404);
        assertThat(portal.get(FILE + "-1/original").body())
                .isEqualTo(portal.get(FILE + "/original").body());
    }

    @Test
    void anAddressFromAnotherPartingLeadsToTheFile() {
        for (String old : List.of(FILE + "-3", FILE + "-3/1", FILE + "/1", FILE + "/page/9")) {
            assertThat(redirect(old)).as(old).isEqualTo(FILE);
        }
        assertThat(moved(FILE + "/page/2")).isEqualTo(FILE + "-2/page/2");
        assertThat(redirect(SINGLE + "-1")).isEqualTo(SINGLE);
        assertThat(redirect(FILE + "-3?lang=en")).isEqualTo(FILE + "?lang=en");
        assertThat(portal.get("/d/0000000000000000-1").statusCode()).isEqualTo(404);
        String internal = "/d/" + SampleArchive.id(SamplePapers.INTERNAL);
        assertThat(portal.get(internal + "-1").statusCode()).isEqualTo(404);
    }

    @Test
    void machinesGetTheListAndEachRecord() {
        JsonNode file = json(FILE + ".json");
        assertThat(file.at("/papers/1/id").asText()).isEqualTo(SampleArchive.id(SamplePapers.BUNDLE) + "-2");
        assertThat(file.at("/papers/1/part/fromPage").asInt()).isEqualTo(2);
        assertThat(json(FILE + "-2.json").at("/part/of").asInt()).isEqualTo(2);
        assertThat(json("/api/v1/documents" + FILE.substring(2) + "-1")
                        .get("kind")
                        .asText())
                .isEqualTo("letter");
        assertThat(portal.get(FILE + "-9.json").statusCode()).isEqualTo(404);
        JsonNode coverage = json("/coverage.json");
        assertThat(coverage.get("documents").asInt())
                .isEqualTo(coverage.get("files").asInt() + 1);
    }

    private JsonNode json(String path) {
        return RecordJson.read(portal.page(path), JsonNode.class);
    }

    private String redirect(String path) {
        return led(path, 302);
    }

    /** Where that stands now. */
    private String moved(String path) {
        return led(path, 301);
    }

    private String led(String path, int status) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
