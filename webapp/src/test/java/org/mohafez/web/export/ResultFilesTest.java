package org.mohafez.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class ResultFilesTest {
    private static final String WHOLE_TEXT =
            "নিম্নরূপ সিদ্ধান্ত হয়: ১) প্রতিটি দপ্তর মাসের প্রথম সপ্তাহে নিজ ওয়েব পোর্টাল হালনাগাদ করবে।"
                    + " ২) হালনাগাদের প্রতিবেদন আইসিটি শাখায় পাঠাতে হবে।";

    private final TestPortal portal = TestPortal.shared();

    @Test
    void aTableHasTheWholeResultAndWholeTexts() {
        long total = total("/search.json?office=uno-kanchanpur");
        List<Map<String, String>> rows = csv("/search.csv?office=uno-kanchanpur&page=2&size=1");
        assertThat(rows).hasSize((int) total).hasSizeGreaterThan(20);
        assertThat(rows).extracting(row -> row.get("text")).contains(WHOLE_TEXT);
        assertThat(rows).extracting(row -> row.get("id")).doesNotHaveDuplicates();
    }

    @Test
    void theFirstLineNamesTheColumns() {
        HttpResponse<String> answer = portal.get("/search.csv?q=" + TestPortal.encoded("বৃক্ষরোপণ"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(answer.headers().firstValue("X-Total-Count"))
                .contains("" + total("/search.json?q=" + TestPortal.encoded("বৃক্ষরোপণ")));
        assertThat(answer.headers().firstValue("X-Limit")).isPresent();
        assertThat(answer.body().lines().findFirst())
                .contains("\uFEFF"
                        + String.join(
                                ",",
                                Column.ofResults().stream().map(Column::code).toList()));
    }

    @Test
    void noCellIsAFormula() {
        List<Map<String, String>> rows = csv("/search.csv?q=" + TestPortal.encoded("আক্রমণ"));
        assertThat(rows).isNotEmpty();
        assertThat(rows).flatExtracting(Map::values).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
    }

    @Test
    void linesOfJsonHaveTheShapesOfTheRecord() {
        List<JsonNode> lines = portal.get("/search.jsonl?q=" + TestPortal.encoded("পোর্টাল") + "&office=uno-kanchanpur")
                .body()
                .lines()
                .map(line -> RecordJson.read(line, JsonNode.class))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.at("/decision/text").asText()).isEqualTo(WHOLE_TEXT);
            assertThat(line.at("/source/sha256").asText()).hasSize(64);
            assertThat(line.at("/url").asText())
                    .isEqualTo("https://minutes.example/d/" + line.get("id").asText());
        });
    }

    @Test
    void theOtherTextOfAnOrderIsWhatItOrders() {
        assertThat(csv("/search.csv?kind=order")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("id", SampleArchive.id(SamplePapers.ORDER) + "/0")
                .hasEntrySatisfying("text", text -> assertThat(text).contains("২. এ আদেশ অবিলম্বে কার্যকর হবে।")));
    }

    @Test
    void aWorkbookIsForPeople() {
        Map<String, byte[]> parts = Zipped.parts(portal, "/search.xlsx?office=uno-kanchanpur");
        String rows = Zipped.text(parts, "xl/worksheets/sheet1.xml");
        assertThat(Zipped.words(parts, "xl/worksheets/sheet1.xml")).contains(WHOLE_TEXT, "কার্যবিবরণী");
        assertThat(rows).contains("state=\"frozen\"");
        // 16 March 2025 as a day, which is a number here.
        assertThat(rows).contains("<v>45732").doesNotContain(">2025-03-16<", "<f>");
        assertThat(rows.split("<row ", -1)).hasSize((int) total("/search.json?office=uno-kanchanpur") + 2);
        assertThat(Zipped.words(parts, "xl/worksheets/sheet2.xml"))
                .contains("https://minutes.example/search?office=uno-kanchanpur", "এটি সত্যায়িত অনুলিপি নয়");
        assertThat(Zipped.text(parts, "xl/styles.xml")).contains("Nikosh");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        Map<String, byte[]> parts = Zipped.parts(portal, "/search.xlsx?q=" + TestPortal.encoded("আক্রমণ") + "&lang=en");
        String rows = Zipped.text(parts, "xl/worksheets/sheet1.xml");
        Zipped.xml(rows);
        assertThat(rows).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void askingForTheHeadMakesNoFile() {
        HttpResponse<String> head = portal.send(HttpRequest.newBuilder(URI.create(portal.address("/search.xlsx")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"mohafez.xlsx\""));
    }

    /** RFC 9110, 8.6: a head says the length that the answer to GET has, or none. */
    @Test
    void aHeadSaysNoOtherLengthThanTheFileHas() {
        String original = "/d/" + SampleArchive.id(SamplePapers.ORDER) + "/original";
        for (String path : List.of(
                "/search.xlsx",
                "/search.zip",
                "/search.csv",
                "/search.jsonl",
                "/audit/sample.xlsx?seed=a",
                original,
                "/search.json",
                "/search")) {
            HttpResponse<String> head = portal.send(HttpRequest.newBuilder(URI.create(portal.address(path)))
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            int whole = portal.bytes(path).length;
            head.headers()
                    .firstValueAsLong("Content-Length")
                    .ifPresent(said -> assertThat(said).as(path).isEqualTo(whole));
        }
        assertThat(portal.send(HttpRequest.newBuilder(URI.create(portal.address(original)))
                                .HEAD()
                                .build())
                        .headers()
                        .firstValueAsLong("Content-Length"))
                .isPresent();
    }

    @Test
    void nothingFoundIsATableWithoutRows() {
        assertThat(csv("/search.csv?q=zzzzzzzz&kind=order&fy=2023-24&asTyped=1"))
                .isEmpty();
        assertThat(portal.get("/search.jsonl?q=zzzzzzzz&kind=order&fy=2023-24&asTyped=1")
                        .body())
                .isEmpty();
        Zipped.xml(Zipped.text(
                Zipped.parts(portal, "/search.xlsx?q=zzzzzzzz&kind=order&fy=2023-24&asTyped=1"),
                "xl/worksheets/sheet1.xml"));
    }

    @Test
    void nothingInternalIsTakenAway() {
        for (String path : List.of("/search.csv", "/search.jsonl")) {
            assertThat(portal.get(path).body())
                    .as(path)
                    .doesNotContain("গোপন", SampleArchive.id(SamplePapers.INTERNAL), SamplePapers.INTERNAL_MINUTES);
        }
        Map<String, byte[]> parts = Zipped.parts(portal, "/search.xlsx");
        assertThat(Zipped.words(parts, "xl/worksheets/sheet1.xml"))
                .contains(SampleArchive.id(SamplePapers.ORDER))
                .doesNotContain("গোপন", SampleArchive.id(SamplePapers.INTERNAL));
    }

    private long total(String path) {
        return RecordJson.read(portal.get(path).body(), JsonNode.class)
                .get("total")
                .asLong();
    }

    private List<Map<String, String>> csv(String path) {
        String body = portal.get(path).body().substring(1);
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(body)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }
}
