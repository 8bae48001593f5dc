package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Documents for the viewers of archives, read by the parser of the IIIF community. */
class IiifTest {
    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @ValueSource(strings = {SamplePapers.LONG, SamplePapers.ORDER, SamplePapers.ENGLISH, SamplePapers.HOSTILE})
    void anotherParserHasNothingToPutRight(String fileName) throws Exception {
        assertThat(complaints(body(manifest(SampleArchive.id(fileName))))).isEmpty();
        assertThat(complaints(body(manifest(SampleArchive.id(SamplePapers.BUNDLE) + "-2"))))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsFoundByThatParser() throws Exception {
        String manifest = body(manifest(SampleArchive.id(SamplePapers.LONG)));
        assertThat(complaints(manifest.replace("\"rights\":\"http:", "\"rights\":\"https:")))
                .isNotEmpty();
        assertThat(complaints(
                        manifest.replace("/canvas/14\",\"type\":\"Canvas\"}", "/canvas/99\",\"type\":\"Canvas\"}")))
                .isNotEmpty();
    }

    @Test
    void everyPageHasACanvasAndTheFirstItsPicture() {
        String id = SampleArchive.id(SamplePapers.LONG);
        JsonNode manifest = json(manifest(id));
        assertThat(manifest.get("items")).hasSize(15);
        JsonNode first = manifest.at("/items/0");
        assertThat(first.get("width").asInt()).isEqualTo(595);
        assertThat(first.at("/items/0/items/0/body/id").asText())
                .isEqualTo("https://minutes.example/d/" + id + "/page/1.webp");
        assertThat(manifest.at("/items/1").has("items")).isFalse();
        assertThat(manifest.at("/requiredStatement/value/en/0").asText()).contains("not a certified copy");
    }

    @Test
    void decisionsAreRanges() {
        JsonNode manifest = json(manifest(SampleArchive.id(SamplePapers.minutes(5))));
        JsonNode ranges = manifest.at("/structures/0/items");
        assertThat(ranges).hasSize(2);
        assertThat(ranges.at("/0/label/bn/0").asText()).isEqualTo("সিদ্ধান্ত নং ০১ · ওয়েব পোর্টাল হালনাগাদ");
        assertThat(ranges.at("/0/items/0/id").asText()).endsWith("/canvas/1");
    }

    @Test
    void theTextOfAPageStandsBesideIt() {
        JsonNode manifest = json(manifest(SampleArchive.id(SamplePapers.minutes(5))));
        String address = manifest.at("/items/0/annotations/0/id").asText();
        JsonNode texts = json(portal.get(address.replace("https://minutes.example", "")));
        assertThat(texts.get("id").asText()).isEqualTo(address);
        assertThat(texts.findValuesAsText("value")).contains("নদী তীরের বৃক্ষরোপণ");
        assertThat(texts.findValuesAsText("motivation")).containsOnly("supplementing");
    }

    @Test
    void viewersOnOtherSitesMayReadItAll() {
        String id = SampleArchive.id(SamplePapers.LONG);
        for (String path : List.of(
                "/iiif/" + id + "/manifest.json", "/iiif/" + id + "/text/1.json", "/d/" + id + "/page/1.webp")) {
            HttpResponse<String> answer = portal.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .contains("*");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("cross-origin");
        }
        assertThat(manifest(id).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/ld+json;profile=\"http://iiif.io/api/presentation/3/context.json\"");
    }

    @Test
    void whatIsInternalOrNotThereHasNoManifest() {
        for (String id : List.of(
                SampleArchive.id(SamplePapers.INTERNAL),
                SampleArchive.id(SamplePapers.BUNDLE),
                "0000000000000000",
                "nonsense")) {
            assertThat(manifest(id).statusCode()).as(id).isEqualTo(404);
            assertThat(portal.get("/iiif/" + id + "/text/1.json").statusCode()).isEqualTo(404);
        }
        assertThat(portal.get("/iiif/" + SampleArchive.id(SamplePapers.LONG) + "/text/16.json")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> manifest(String id) {
        return portal.get("/iiif/" + id + "/manifest.json");
    }

    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return RecordJson.read(body(answer), JsonNode.class);
    }

    private static List<String> complaints(String manifest) throws IOException, InterruptedException {
        Process node = new ProcessBuilder("node", "src/test/node/manifest.mjs")
                .redirectErrorStream(true)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
