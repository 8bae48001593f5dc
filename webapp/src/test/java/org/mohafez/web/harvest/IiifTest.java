package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Box;
import org.mohafez.page.PageSource;
import org.mohafez.record.PageSummary;
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
        assertThat(first.get("width").asInt()).as("as wide as its picture").isEqualTo(1000);
        assertThat(first.get("height").asInt()).isEqualTo(1415);
        assertThat(first.at("/items/0/items/0/body/width").asInt()).isEqualTo(1000);
        assertThat(first.at("/items/0/items/0/body/height").asInt()).isEqualTo(1415);
        assertThat(manifest.at("/thumbnail/0/width").asInt()).isEqualTo(1000);
        assertThat(manifest.at("/items/1/width").asInt())
                .as("without a picture in points")
                .isEqualTo(595);
        assertThat(first.at("/items/0/items/0/body/id").asText())
                .isEqualTo("https://minutes.example/d/" + id + "/page/1.webp");
        assertThat(manifest.at("/items/1/items").isArray())
                .as("validators want the list also where there is no picture")
                .isTrue();
        assertThat(manifest.at("/items/1/items")).isEmpty();
        assertThat(manifest.at("/requiredStatement/value/en/0").asText()).contains("not a certified copy");
    }

    @Test
    void boxesArePartsOfTheCanvas() {
        PageSummary page = new PageSummary(1, 500.0, 800.0, PageSource.TEXT, null, null);
        Box box = new Box(50.25, 80, 100, 40);
        assertThat(CanvasSize.of(page, Optional.empty()).fragment(box)).isEqualTo("xywh=50,80,101,40");
        assertThat(CanvasSize.of(page, Optional.of(new PixelSize(1000, 1600))).fragment(box))
                .isEqualTo("xywh=100,160,201,80");
    }

    @Test
    void aPictureSaysHowLargeItIs() throws IOException {
        assertThat(size("RIFF....WEBPVP8 ....\0\0\0\u009d\u0001*\u00e8\u0003\u0087\u0005"))
                .contains(new PixelSize(1000, 1415));
        assertThat(size("RIFF....WEBPVP8L..../\u00e7\u0083\u0061\u0001\0\0\0\0\0"))
                .contains(new PixelSize(1000, 1415));
        assertThat(size("RIFF....WEBPVP8X....\0\0\0\0\u00e7\u0003\0\u0086\u0005\0"))
                .contains(new PixelSize(1000, 1415));
        assertThat(size("RIFF of something that is no picture")).isEmpty();
        assertThat(size("")).isEmpty();
    }

    private static Optional<PixelSize> size(String bytes) throws IOException {
        return PixelSize.read(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aFileOfSeveralPapersIsACollection() throws Exception {
        String id = SampleArchive.id(SamplePapers.BUNDLE);
        HttpResponse<String> answer = portal.get("/iiif/" + id + "/collection.json");
        assertThat(complaints(body(answer))).isEmpty();
        JsonNode collection = json(answer);
        assertThat(collection.get("items").findValuesAsText("id"))
                .containsExactly(
                        "https://minutes.example/iiif/" + id + "-1/manifest.json",
                        "https://minutes.example/iiif/" + id + "-2/manifest.json");
        assertThat(portal.get("/d/" + id).body()).contains("href=\"/iiif/" + id + "/collection.json\"");
        for (String other : List.of(SamplePapers.LONG, SamplePapers.INTERNAL, "বন্ধ ফাইল.docx")) {
            assertThat(portal.get("/iiif/" + SampleArchive.id(other) + "/collection.json")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anOfficeIsACollectionOfItsPapersTheNewestFirst() throws Exception {
        String path = "/iiif/office/uno-kanchanpur/collection.json";
        HttpResponse<String> answer = portal.get(path);
        assertThat(complaints(body(answer))).isEmpty();
        JsonNode collection = json(answer);
        assertThat(collection.get("items")).hasSize(12);
        assertThat(collection.at("/items/0/id").asText())
                .isEqualTo(
                        "https://minutes.example/iiif/" + SampleArchive.id(SamplePapers.minutes(6)) + "/manifest.json");
        assertThat(answer.body()).doesNotContain(SampleArchive.id(SamplePapers.INTERNAL_MINUTES));
        assertThat(json(portal.get("/iiif/office/uno-kanchanpur/2024/collection.json"))
                        .get("items"))
                .hasSize(6);
        assertThat(portal.get("/browse/office/uno-kanchanpur").body()).contains("href=\"" + path + "\"");
        for (String none : List.of("secret-office", "nothing", "uno")) {
            assertThat(portal.get("/iiif/office/" + none + "/collection.json").statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
        assertThat(portal.get("/iiif/office/uno-kanchanpur/1999/collection.json")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOfficeWithMoreThanAListHoldsIsPartedByYears() {
        List<Listed> papers = java.util.stream.IntStream.range(0, 7)
                .mapToObj(i -> new Listed(
                        "p" + i,
                        Instant.EPOCH,
                        "সভা " + i,
                        i == 0 ? null : 2020 + i % 3 + "-05-0" + i,
                        List.of(new OaiSet("office:x", "দপ্তর")),
                        List.of(),
                        false))
                .toList();
        Catalogue.State state = new Catalogue.State(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, papers, Map.of());
        Collections collections = new Collections(TestPortal.site(), 5);
        Collection office = collections.ofOffice(List.of("x"), state).orElseThrow();
        assertThat(office.items())
                .extracting(
                        Collection.Item::type,
                        item -> item.label().getOrDefault("bn", List.of("")).getFirst())
                .containsExactly(
                        tuple("Collection", "২০২২"),
                        tuple("Collection", "২০২১"),
                        tuple("Collection", "২০২০"),
                        tuple("Collection", "তারিখ ছাড়া"));
        assertThat(collections.ofYear(List.of("x"), "2021", state).orElseThrow().items())
                .extracting(Collection.Item::id)
                .containsExactly(
                        "https://minutes.example/iiif/p4/manifest.json",
                        "https://minutes.example/iiif/p1/manifest.json");
        assertThat(collections
                        .ofYear(List.of("x"), "undated", state)
                        .orElseThrow()
                        .items())
                .hasSize(1);
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
        for (String id : List.of(SampleArchive.id(SamplePapers.INTERNAL), "0000000000000000", "nonsense")) {
            assertThat(manifest(id).statusCode()).as(id).isEqualTo(404);
            assertThat(portal.get("/iiif/" + id + "/text/1.json").statusCode()).isEqualTo(404);
        }
        String bundle = SampleArchive.id(SamplePapers.BUNDLE);
        assertThat(manifest(bundle).statusCode()).isEqualTo(404);
        HttpResponse<String> page = portal.get("/iiif/" + bundle + "/text/1.json");
        assertThat(page.statusCode())
                .as("a page of a bundle is one of a paper in it")
                .isEqualTo(301);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/iiif/" + bundle + "-1/text/1.json");
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
