package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.web.fixture.MemoryArchive;
import org.mohafez.web.fixture.TestPortal;

/** Somebody beyond a proxy who asks faster than the portal lets one address ask. */
class HeldBackTest {
    private static final int AT_ONCE = 20;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    @SuppressWarnings("NullAway.Init")
    private LuceneSearchEngine engine;

    @SuppressWarnings("NullAway.Init")
    private Javalin portal;

    @BeforeEach
    void start() {
        ArchiveFolder folder = new ArchiveFolder(temp);
        engine = LuceneSearchEngine.open(folder);
        portal = PortalServer.create(
                        new MemoryArchive(),
                        engine,
                        TestPortal.BASE,
                        TestPortal.OPERATOR,
                        InstantSource.system(),
                        new PortalServer.Neighbours(Set.of("127.0.0.1"), Set.of(), 1),
                        Optional.empty())
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        portal.stop();
        engine.close();
    }

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgain() throws Exception {
        HttpResponse<String> last = beyond("203.0.113.5", "/?q=x");
        assertThat(last.headers()
                        .firstValue("Retry-After")
                        .map(Integer::valueOf)
                        .orElse(0))
                .isPositive();
        assertThat(last.body()).contains("নেটওয়ার্ক থেকে খুব বেশি অনুরোধ");
        assertThat(get("203.0.113.5", "/?q=x&lang=en").body()).contains("Too many questions");
        assertThat(get("203.0.113.5", "/api/v1/decisions?q=x").body()).contains("\"status\":429");
    }

    @Test
    void thePageThatSaysSoHasItsStyleAndOthersAreAnswered() throws Exception {
        HttpResponse<String> refused = beyond("203.0.113.5", "/about");
        String style = refused.body().replaceFirst("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        assertThat(get("203.0.113.5", style).statusCode()).isEqualTo(200);
        assertThat(get("203.0.113.5", "/healthz").statusCode()).isEqualTo(200);
        assertThat(get("203.0.113.6", "/?q=x").statusCode()).isEqualTo(200);
    }

    /** Asks until it is refused: that may take some more than were saved up, if this machine is slow. */
    private HttpResponse<String> beyond(String from, String path) throws Exception {
        for (int i = 0; i < 20 * AT_ONCE; i++) {
            HttpResponse<String> answer = get(from, path);
            if (answer.statusCode() == 429) {
                assertThat(i).isGreaterThanOrEqualTo(AT_ONCE);
                return answer;
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        throw new AssertionError("never held back");
    }

    private HttpResponse<String> get(String from, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portal.port() + path))
                        // What the asker wrote, and the proxy's own line below it.
                        .header("X-Forwarded-For", "127.0.0.1")
                        .header("X-Forwarded-For", "198.51.100.77, " + from)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
