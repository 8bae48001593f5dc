package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/**
 * Each page has its twin for machines under the same address: {@code .json}, lists also {@code .csv} and {@code .atom}. Where one is
 * missing it is said here why; a page that is added without either is found by walking the table of routes.
 */
class TwinsTest {
    private static final Pattern MACHINES = Pattern.compile(
            "/api/.*|/oai.*|/iiif/.*|/assets/.*|/healthz|/readyz|/metrics|.*/original|.*/proof|.*\\.\\w+");

    /** Where people sign in and work: forms, and nothing that the archive says. */
    private static final Pattern DESK = Pattern.compile("/sign-.*|/desk.*");

    private static final String UNDATED = "what it lists has no date of change";

    /** Which twin is missing, and why. */
    private static final Map<String, String> MISSING = Map.ofEntries(
            Map.entry("/.json", "the twin of / is /search.json"),
            Map.entry("/.csv", "the twin of / is /search.csv"),
            Map.entry("/.atom", "the twin of / is /search.atom"),
            Map.entry("/api.json", "/openapi.json is the same"),
            Map.entry("/suggestions.csv", "a few words while somebody types"),
            Map.entry("/suggestions.atom", UNDATED),
            Map.entry("/search/timeline.atom", "/search.atom tells of the hits themselves"),
            Map.entry("/browse.csv", "several lists: each is had as /browse/{facet}.csv"),
            Map.entry("/browse.atom", UNDATED),
            Map.entry("/browse/{facet}.atom", UNDATED),
            Map.entry("/browse/{facet}/{code}.csv", "several lists: each is had as /browse/{facet}.csv, narrowed"),
            Map.entry("/browse/{facet}/{code}.atom", "/search.atom tells of its papers"),
            Map.entry("/coverage.atom", UNDATED),
            Map.entry("/audit/sample.atom", "a sample of a seed is drawn once"));

    /** Pages that list nothing but what one thing is made of. */
    private static final Set<String> NO_LISTS = Set.of(
            "/api",
            "/about",
            "/about/search",
            "/about/fields",
            "/d/{id}",
            "/d/{id}/{n}",
            "/d/{id}/page/{p}",
            "/d/{id}/v/{k}",
            "/d/{id}/v/{k}/{n}");

    private final TestPortal portal = TestPortal.shared();

    @Test
    void everyPageHasItsTwinsOrAReasonWhyNot() {
        Set<String> routes = portal.server().unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method.toString().equals("GET"))
                .map(handler -> handler.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reasonless = new TreeSet<>();
        Set<String> idle = new TreeSet<>(MISSING.keySet());
        for (String page : routes) {
            if (MACHINES.matcher(page).matches() || DESK.matcher(page).matches()) {
                continue;
            }
            Set<String> wanted = NO_LISTS.contains(page) ? Set.of(".json") : Set.of(".json", ".csv", ".atom");
            for (String suffix : wanted) {
                String twin = page + suffix;
                if (!routes.contains(twin) && !MISSING.containsKey(twin)) {
                    reasonless.add(twin);
                } else if (!routes.contains(twin)) {
                    idle.remove(twin);
                }
            }
        }
        assertThat(reasonless).as("pages without a twin").isEmpty();
        assertThat(idle).as("reasons for what is not missing").isEmpty();
        assertThat(routes).as("pages that list nothing").containsAll(NO_LISTS);
    }

    @Test
    void pagesLeadToTheirTwins() {
        String minutes = "/d/" + SampleArchive.id(SamplePapers.minutes(5));
        for (String page : new String[] {
            "/search?office=uno-kanchanpur",
            "/search/timeline?office=uno-kanchanpur",
            "/browse",
            "/browse/topic",
            "/browse/office/uno-kanchanpur",
            "/coverage",
            "/about",
            "/about/search",
            "/about/fields",
            "/audit/sample?seed=a&n=3",
            minutes,
            minutes + "/2",
            minutes + "/page/1",
            minutes + "/v/1",
            minutes + "/v/1/2",
            "/d/" + SampleArchive.id(SamplePapers.BUNDLE),
            "/d/" + SampleArchive.id("বন্ধ ফাইল.docx")
        }) {
            String twin = page.contains("?") ? page.replace("?", ".json?") : page + ".json";
            assertThat(portal.get(page).body())
                    .as(page)
                    .contains("<link rel=\"alternate\" type=\"application/json\" href=\"" + twin.replace("&", "&amp;")
                            + "\">");
            HttpResponse<String> answer = portal.get(twin);
            assertThat(answer.statusCode()).as(twin).isEqualTo(200);
            assertThat(RecordJson.read(answer.body(), JsonNode.class)).as(twin).isNotEmpty();
        }
    }

    @Test
    void aListOfValuesIsPagedAndIsATableAsAWhole() {
        JsonNode all = json("/browse/topic.json?size=1000");
        int total = all.get("total").asInt();
        assertThat(all.get("values")).hasSize(total).hasSizeGreaterThan(2);
        JsonNode second = json("/browse/topic.json?size=1&page=2");
        assertThat(second.at("/values/0")).isEqualTo(all.at("/values/1"));
        assertThat(second.get("values")).hasSize(1);
        assertThat(json("/browse/topic.json?size=1&page=999999").get("values")).isEmpty();
        assertThat(json("/browse/topic.json?size=x&page=-1").get("size").asInt())
                .isEqualTo(200);
        assertThat(portal.get("/browse/topic.csv").body().lines()).hasSize(total + 1);
        assertThat(portal.get("/browse/office.csv").body())
                .contains("uno-kanchanpur")
                .doesNotContain("secret-office", "গোপন");
    }

    @Test
    void theTimelineCountsWhatTheSearchFinds() {
        String asked = "?office=uno-kanchanpur&kind=minutes";
        JsonNode timeline = json("/search/timeline.json" + asked);
        long counted = timeline.get("undated").asLong();
        for (JsonNode month : timeline.get("months")) {
            counted += month.get("count").asLong();
        }
        assertThat(counted)
                .isEqualTo(json("/search.json" + asked).get("total").asLong())
                .isPositive();
        assertThat(portal.get("/search/timeline.csv" + asked).body().lines())
                .hasSize(timeline.get("months").size() + 1)
                .contains("2025-05,4");
    }

    @Test
    void aPageIsHadAsItWasReadAndAnInternalOneIsNot() {
        JsonNode page = json("/d/" + SampleArchive.id(SamplePapers.minutes(5)) + "/page/1.json");
        assertThat(page.get("text").asText()).contains("নদী তীরের বৃক্ষরোপণ");
        assertThat(page.at("/tables/0/rows/0/1/text").asText()).isEqualTo("ওয়েব পোর্টাল হালনাগাদ");
        String internal = "/d/" + SampleArchive.id(SamplePapers.INTERNAL) + "/page/1.json";
        assertThat(portal.get(internal).statusCode()).isEqualTo(404);
    }

    @Test
    void whatAPersonShouldLookAtIsATable() {
        assertThat(portal.get("/coverage.csv").body())
                .contains(SampleArchive.id("বন্ধ ফাইল.docx"), "ENCRYPTED", "DOUBTFUL")
                .doesNotContain(SamplePapers.INTERNAL_UNREAD, SampleArchive.id(SamplePapers.INTERNAL));
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return RecordJson.read(answer.body(), JsonNode.class);
    }
}
