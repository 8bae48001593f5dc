package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.TestPortal;

/** What pages of other sites may read: all that the API describes, and no page. */
class OtherSitesTest {
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    private final TestPortal portal = TestPortal.shared();

    @Test
    void allThatTheDescriptionOfTheApiNamesIsOpenAndNothingElseIs() {
        Set<String> described = new TreeSet<>();
        RecordJson.read(portal.get("/openapi.json").body(), JsonNode.class)
                .get("paths")
                .fieldNames()
                .forEachRemaining(described::add);
        assertThat(described).hasSizeGreaterThan(30);
        Set<String> open = new TreeSet<>();
        for (var handler : portal.server().unsafe.internalRouter.allHttpHandlers()) {
            String path = handler.endpoint.path;
            if (!path.startsWith("/")) {
                continue;
            }
            HttpResponse<String> answer =
                    portal.get(path.replaceAll("\\{[^}]+}", "1"), "Origin", "https://other.example");
            answer.headers().firstValue(ALLOWED).ifPresent(origin -> open.add(path));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
        }
        Set<String> signposts = Set.of("/openapi.json", "/robots.txt");
        assertThat(open).containsAll(described).allMatch(path -> described.contains(path) || signposts.contains(path));
        assertThat(open).doesNotContain("/", "/search", "/d/{id}", "/coverage", "/metrics", "/healthz", "/readyz");
    }

    @Test
    void theDeskIsClosedWhateverIsAsked() {
        for (String path : new String[] {"/desk", "/desk/papers.json", "/desk/api/x.csv"}) {
            assertThat(portal.get(path).headers().firstValue(ALLOWED)).as(path).isEmpty();
            assertThat(preflight(path).headers().firstValue(ALLOWED)).as(path).isEmpty();
        }
    }

    @Test
    void aBrowserThatAsksFirstIsAnswered() {
        HttpResponse<String> answer = preflight("/search.json");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue(ALLOWED)).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("If-None-Match");
        assertThat(preflight("/search").headers().firstValue(ALLOWED)).isEmpty();
    }

    private HttpResponse<String> preflight(String path) {
        return portal.send(HttpRequest.newBuilder(URI.create(portal.address(path)))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers("Origin", "https://other.example", "Access-Control-Request-Method", "GET")
                .build());
    }
}
