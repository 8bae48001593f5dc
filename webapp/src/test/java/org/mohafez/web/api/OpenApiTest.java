package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mohafez.record.Kind;
import org.mohafez.record.RecordJson;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.search.SearchUrl;

/** The description of the API beside the API. */
class OpenApiTest {
    private static final Set<String> FOR_OPERATORS_AND_BROWSERS =
            Set.of("/openapi.json", "/robots.txt", "/healthz", "/readyz", "/metrics");

    private final TestPortal portal = TestPortal.shared();
    private final JsonNode api = RecordJson.read(portal.get("/openapi.json").body(), JsonNode.class);

    @Test
    void isOpenApiThreeOne() {
        assertThat(api.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(api.at("/info/title").asText()).isEqualTo("Mohafez");
    }

    @Test
    void describesEveryAddressThatIsForMachinesAndNoOther() {
        Set<String> served = portal.server().unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint.path)
                .filter(path -> path.matches(
                        "/api/.*|/oai.*|.*\\.(json|csv|atom|jsonl|xlsx|docx|zip|xml|webp)|.*/(original|proof)"))
                .filter(path -> !FOR_OPERATORS_AND_BROWSERS.contains(path))
                // What the desk gives is for people who have signed in.
                .filter(path -> !path.startsWith("/desk"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names(api.get("paths"))).containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void everySearchTakesEveryParameter() {
        for (String path : List.of(
                "/api/v1/decisions",
                "/search.json",
                "/search.csv",
                "/search.jsonl",
                "/search.xlsx",
                "/search.zip",
                "/search.atom")) {
            List<String> taken = new ArrayList<>();
            for (JsonNode reference : api.get("paths").get(path).at("/get/parameters")) {
                taken.add(resolve(reference).get("name").asText());
            }
            assertThat(taken).as(path).containsExactlyElementsOf(SearchUrl.PARAMETERS);
        }
    }

    /** What {@code /api} says in Bangla stands beside the English. */
    @Test
    void everyTextForPeopleIsThereInBothLanguages() {
        List<JsonNode> said = new ArrayList<>(List.of(api.get("info")));
        api.get("tags").forEach(said::add);
        api.get("paths").forEach(path -> {
            JsonNode operation = path.get("get");
            assertSaid(operation, "summary");
            JsonNode answers = operation.get("responses");
            said.add(answers.has("200") ? answers.get("200") : answers.get("302"));
            operation.path("parameters").forEach(one -> said.add(one.has("$ref") ? resolve(one) : one));
        });
        assertThat(said).hasSizeGreaterThan(100).allSatisfy(node -> assertSaid(node, "description"));
    }

    private static void assertSaid(JsonNode node, String name) {
        assertThat(node.path(name).asText())
                .as(node.toString())
                .isNotBlank()
                .doesNotContainPattern("[\\u0980-\\u09FF]");
        assertThat(node.path("x-" + name + "-bn").asText()).as(node.toString()).containsPattern("[\\u0980-\\u09FF]");
    }

    @Test
    void limitsAreThoseOfTheProgram() {
        String text = api.toString();
        assertThat(text)
                .contains("at most %d papers and 1 GiB".formatted(Downloads.MOST_PAPERS))
                .contains("at most %d, with an empty column".formatted(Downloads.MOST_TASKS));
        assertThat(Downloads.MOST_BYTES).isEqualTo(1L << 30);
        assertThat(api.at("/components/parameters/size/schema/maximum").asInt()).isEqualTo(SearchRequest.MAX_SIZE);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<JsonNode> references = api.findParents("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(r ->
                        assertThat(resolve(r).isMissingNode()).as(r.toString()).isFalse());
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(api.findValuesAsText("operationId"))
                .doesNotHaveDuplicates()
                .hasSize(api.get("paths").size());
    }

    @Test
    void kindsAreThoseOfTheRecord() {
        List<String> kinds = new ArrayList<>();
        api.at("/components/schemas/Kind/enum").forEach(kind -> kinds.add(kind.asText()));
        assertThat(kinds)
                .containsExactly(
                        java.util.Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new));
    }

    @Test
    void whatIsAnsweredHasNoFieldThatIsNotDescribed() {
        String id = SampleArchive.id(SamplePapers.minutes(5));
        assertDescribed("SearchResult", "/api/v1/decisions");
        assertDescribed("Record", "/api/v1/documents/" + id);
        assertDescribed("DecisionOfDocument", "/d/" + id + "/1.json");
        assertDescribed("Series", "/api/v1/documents/" + id, "/series");
        assertDescribed("Sitting", "/api/v1/documents/" + id, "/series/previous");
        assertDescribed("Thread", "/d/" + id + "/1.json", "/thread");
        assertDescribed("DecisionOfThread", "/d/" + id + "/1.json", "/thread/earlier/0");
        assertDescribed("Likeness", "/d/" + id + "/1.json", "/thread/earlier/0/likeness");
        assertDescribed("SimilarDecision", "/d/" + id + "/1.json", "/similar/0");
        assertDescribed("Coverage", "/coverage.json");
        assertDescribed("Country", "/browse.json");
        assertDescribed("Timeline", "/search/timeline.json");
        assertDescribed("Sample", "/audit/sample.json?seed=a");
        assertDescribed("Line", "/audit/sample.json?seed=a&kind=minutes", "/drawn/0");
        assertDescribed("PageAsRead", "/d/" + id + "/page/1.json");
        assertDescribed("About", "/about.json");
        assertDescribed("SaidPart", "/about.json", "/parts/0");
        assertDescribed("Guide", "/about/search.json");
        assertDescribed("SaidPart", "/about/search.json", "/parts/0");
        assertDescribed("Fields", "/about/fields.json");
        assertDescribed("Values", "/browse/topic.json");
        assertDescribed("Tally", "/browse/topic.json", "/values/0");
        assertDescribed("Held", "/browse/office/uno-kanchanpur.json");
        assertDescribed("MeetingCalendar", "/browse/office/uno-kanchanpur.json", "/calendars/0");
        assertDescribed("MonthOfMeetings", "/browse/office/uno-kanchanpur.json", "/calendars/0/years/0/months/0");
        assertDescribed("Suggestions", "/api/v1/suggest?q=a");
        assertDescribed("Papers", "/d/" + SampleArchive.id(SamplePapers.BUNDLE) + ".json");
        assertDescribed("NotRead", "/d/" + SampleArchive.id("বন্ধ ফাইল.docx") + ".json");
        String old = "/d/" + SampleArchive.id(SamplePapers.LONG) + "/v/1";
        assertDescribed("Version", old + ".json", "/version");
        assertDescribed("DecisionOfVersion", old + "/4.json");
        assertDescribed("Problem", "/api/v1/documents/nope");
        assertDescribed("Office", "/api/v1/documents/" + id, "/office");
        assertDescribed("Memo", "/api/v1/documents/" + id, "/memo");
        assertDescribed("Meeting", "/api/v1/documents/" + id, "/meeting");
        assertDescribed("Source", "/api/v1/documents/" + id, "/source");
        assertDescribed("Implementer", "/api/v1/documents/" + id, "/decisions/0/implementers/0");
        assertDescribed("LaterAct", "/api/v1/decisions?kind=order", "/hits/0/laterActs/0");
        String changed = "/d/" + SampleArchive.id(SamplePapers.minutes(4));
        assertDescribed("LaterAct", changed + ".json", "/laterActs/0");
        assertDescribed("LaterAct", changed + "/2.json", "/laterActs/0");
        JsonNode hit = read("/api/v1/decisions?kind=order").at("/hits/0");
        assertThat(names(api.at("/components/schemas/Hit/properties"))).containsAll(names(hit));
    }

    private void assertDescribed(String schema, String path) {
        assertDescribed(schema, path, "");
    }

    private void assertDescribed(String schema, String path, String part) {
        JsonNode described = api.at("/components/schemas/" + schema);
        JsonNode answer = read(path).at(part);
        assertThat(names(described.get("properties"))).as(schema).containsAll(names(answer));
        described.path("required").forEach(name -> assertThat(answer.has(name.asText()))
                .as(name.asText())
                .isTrue());
    }

    private JsonNode read(String path) {
        return RecordJson.read(portal.get(path).body(), JsonNode.class);
    }

    private JsonNode resolve(JsonNode reference) {
        return api.at(reference.get("$ref").asText().substring(1));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
