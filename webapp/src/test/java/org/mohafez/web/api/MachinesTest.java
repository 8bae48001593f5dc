package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The portal as other programs see it. */
class MachinesTest {
    private static final String PORTAL_WORD = URLEncoder.encode("পোর্টাল", StandardCharsets.UTF_8);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void aSearchIsAnsweredInTheShapeOfTheContract() {
        JsonNode answer = json("/api/v1/decisions?q=" + PORTAL_WORD + "&size=2&kind=minutes");
        assertThat(fields(answer))
                .containsExactly("total", "totalDocuments", "page", "size", "tookMs", "hits", "facets", "notes");
        assertThat(answer.get("hits")).hasSize(2);
        JsonNode hit = answer.get("hits").get(0);
        String documentId = hit.get("documentId").asText();
        assertThat(hit.get("id").asText())
                .isEqualTo(documentId + "/" + hit.get("ordinal").asInt());
        assertThat(hit.get("url").asText())
                .isEqualTo("/d/" + documentId + "/" + hit.get("ordinal").asInt());
        assertThat(fields(hit.get("office"))).containsExactly("code", "label");
        assertThat(fields(hit.get("implementers").get(0))).containsExactly("code", "text");
        assertThat(fields(hit.get("snippet").get(0))).containsExactly("text", "match");
        assertThat(hit.get("snippet").findValues("match")).anyMatch(JsonNode::asBoolean);
        assertThat(fields(answer.get("facets"))).contains("office", "kind", "fy", "implementer");
        assertThat(fields(answer.get("facets").get("office").get(0))).containsExactly("code", "label", "count");
    }

    @Test
    void thePagesTwinIsTheSame() {
        JsonNode api = json("/api/v1/decisions?office=uno-kanchanpur&sort=newest");
        JsonNode twin = json("/search.json?office=uno-kanchanpur&sort=newest");
        assertThat(twin.get("hits")).isEqualTo(api.get("hits"));
        assertThat(api.get("total").asInt()).isPositive();
    }

    @Test
    void everyFormKnowsTheRangeOfSums() {
        JsonNode answer = json("/api/v1/decisions?amountFrom=2lakh&amountTo=2.5lakh");
        assertThat(answer.get("total").asInt()).isEqualTo(1);
        assertThat(answer.get("hits").get(0).get("topic").asText()).isEqualTo("পোনা অবমুক্তি");
        assertThat(portal.get("/search.csv?amountFrom=250000").body().lines()).hasSize(2);
        assertThat(portal.get("/search.csv?amountFrom=250001").body().lines()).hasSize(1);
        assertThat(portal.get("/search.atom?amountFrom=250000").body()).containsOnlyOnce("<entry>");
    }

    @Test
    void theOtherTextOfADocumentLeadsToTheDocument() {
        JsonNode answer = json("/api/v1/decisions?kind=order");
        JsonNode hit = answer.get("hits").get(0);
        assertThat(hit.get("ordinal").asInt()).isZero();
        assertThat(hit.get("url").asText()).isEqualTo("/d/" + SampleArchive.id(SamplePapers.ORDER));
    }

    @Test
    void notesAreSaidInTheLanguageAskedFor() {
        assertThat(json("/api/v1/decisions?from=x").get("notes").get(0).asText())
                .isEqualTo("‘x’ তারিখ হিসেবে বোঝা যায়নি, তাই বাদ দেওয়া হয়েছে।");
        assertThat(json("/api/v1/decisions?from=x&lang=en").get("notes").get(0).asText())
                .isEqualTo("‘x’ was not understood as a date and left out.");
    }

    @Test
    void aDocumentIsItsRecord() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        PaperRecord record =
                RecordJson.read(portal.get("/api/v1/documents/" + id).body(), PaperRecord.class);
        assertThat(record.decisions()).hasSize(3);
        assertThat(record.title()).startsWith("উপজেলা আইসিটি কমিটি এর মে");
        assertThat(portal.get("/d/" + id + ".json").body())
                .isEqualTo(portal.get("/api/v1/documents/" + id).body());
    }

    @Test
    void aDecisionComesWithWhatIsNeededToCiteIt() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        JsonNode twin = json("/d/" + id + "/2.json");
        assertThat(twin.get("url").asText()).isEqualTo("https://minutes.example/d/" + id + "/2");
        assertThat(twin.get("decision").get("number").asText()).isEqualTo("০২");
        assertThat(twin.get("citation").asText()).contains("সিদ্ধান্ত নং ০২");
    }

    @Test
    void aFileThatCouldNotBeReadSaysWhy() {
        JsonNode twin = json("/d/" + SampleArchive.id("বন্ধ ফাইল.docx") + ".json");
        assertThat(twin.get("unreadable").get("reason").asText()).isEqualTo("ENCRYPTED");
    }

    @Test
    void aFeedIsValidAtom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(
                        portal.get("/search.atom?q=" + PORTAL_WORD).body())));
        String atom = "http://www.w3.org/2005/Atom";
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(atom);
        assertThat(root.getElementsByTagNameNS(atom, "entry").getLength()).isPositive();
        Element entry = (Element) root.getElementsByTagNameNS(atom, "entry").item(0);
        for (String required : List.of("id", "title", "updated")) {
            assertThat(entry.getElementsByTagNameNS(atom, required).getLength()).isEqualTo(1);
        }
        assertThat(entry.getElementsByTagNameNS(atom, "id").item(0).getTextContent())
                .startsWith("https://minutes.example/d/");
    }

    /** In the parser that feed readers on the JVM are made with. */
    @Test
    void aFeedReaderReadsIt() throws Exception {
        for (String path : List.of(
                "/search.atom?q=" + PORTAL_WORD, "/search.atom?q=zzzzzzzz&kind=order&fy=2023-24", "/search.atom")) {
            var feed = new com.rometools.rome.io.SyndFeedInput()
                    .build(new StringReader(portal.get(path).body()));
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getAuthors()).isNotEmpty();
            assertThat(feed.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getUri()).startsWith("https://minutes.example/d/");
                assertThat(entry.getLink()).isEqualTo(entry.getUri());
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdatedDate()).isNotNull();
            });
            assertThat(feed.getEntries().isEmpty()).isEqualTo(path.contains("zzzzzzzz"));
        }
    }

    /** A reader shows little more than titles: what, whose, and of which day. */
    @Test
    void anEntryOfAFeedIsCalledByItsTopicOfficeAndDay() throws Exception {
        var feed = new com.rometools.rome.io.SyndFeedInput()
                .build(new StringReader(portal.get("/search.atom?q=" + PORTAL_WORD + "&from=2025-05-01&to=2025-05-31")
                        .body()));
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).endsWith(" – ১৬ মে ২০২৫").contains("কার্যালয়");
            assertThat(entry.getPublishedDate()).isBefore(entry.getUpdatedDate());
            assertThat(entry.getUpdatedDate()).isBeforeOrEqualTo(feed.getPublishedDate());
        });
    }

    @Test
    void anAddressBarIsToldWhatMayBeMeant() {
        HttpResponse<String> answer =
                portal.get("/suggestions.json?q=" + URLEncoder.encode("বন কর্ম", StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/x-suggestions+json");
        JsonNode said = read(answer.body());
        assertThat(said.at("/0").asText()).isEqualTo("বন কর্ম");
        assertThat(said.at("/1/0").asText()).isEqualTo("উপজেলা বন কর্মকর্তা");
        assertThat(said.at("/3/0").asText()).startsWith("https://minutes.example/search?implementer=");
        assertThat(portal.get("/opensearch.xml").body())
                .contains("rel=\"suggestions\" template=\"https://minutes.example/suggestions.json?q={searchTerms}\"");
    }

    @Test
    void suggestionsAreFiltersOrMemoNumbers() {
        JsonNode suggestions = json("/api/v1/suggest?q=" + URLEncoder.encode("বন কর্ম", StandardCharsets.UTF_8))
                .get("suggestions");
        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.get(0).get("label").asText()).isEqualTo("উপজেলা বন কর্মকর্তা");
        assertThat(suggestions.get(0).get("url").asText()).startsWith("/search?implementer=");
        JsonNode numbers = json("/api/v1/suggest?lang=en&q=05.41").get("suggestions");
        assertThat(numbers).isNotEmpty().allSatisfy(number -> {
            assertThat(number.get("parameter").asText()).isEqualTo("q");
            assertThat(number.get("code").asText()).startsWith("05.");
            assertThat(number.get("url").asText()).startsWith("/search?q=").endsWith("&lang=en");
        });
        assertThat(json("/api/v1/suggest").get("suggestions")).isEmpty();
    }

    @Test
    void problemsAreProblemJson() {
        HttpResponse<String> answer = portal.get("/api/v1/documents/0000000000000000?lang=en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json; charset=utf-8");
        JsonNode problem = read(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(404);
        assertThat(problem.get("title").asText()).isEqualTo("This document is not in the archive");
    }

    @Test
    void theHeadOfAnAddressTellsWhetherSomethingIsThere() {
        assertThat(head("/d/" + SampleArchive.id(SamplePapers.ORDER))).isEqualTo(200);
        assertThat(head("/d/0000000000000000")).isEqualTo(404);
    }

    @Test
    void browsersAndCrawlersFindTheirWay() {
        assertThat(portal.get("/opensearch.xml").body())
                .contains("template=\"https://minutes.example/search?q={searchTerms}\"");
        assertThat(portal.get("/robots.txt").body())
                .contains("Disallow: /search", "Sitemap: https://minutes.example/sitemap.xml");
    }

    @Test
    void assetsAreKeptForEverAndUnknownOnesAreNotThere() {
        String style = portal.get("/").body().replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = portal.get(style);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(portal.get("/assets/portal.css").statusCode()).isEqualTo(404);
    }

    private int head(String path) {
        return portal.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(portal.address(path)))
                        .HEAD()
                        .build())
                .statusCode();
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return read(answer.body());
    }

    private static JsonNode read(String json) {
        return RecordJson.read(json, JsonNode.class);
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
