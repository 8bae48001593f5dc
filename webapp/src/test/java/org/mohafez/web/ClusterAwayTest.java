package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Pages;
import org.mohafez.search.opensearch.OpenSearchEngine;
import org.mohafez.web.fixture.TestPortal;

/** The portal while nobody of its cluster answers. */
class ClusterAwayTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Held, or its level would be forgotten. It warns of what these tests bring about. */
    private static final Logger LOG = Logger.getLogger("org.mohafez");

    @SuppressWarnings("NullAway.Init")
    private static OpenSearchEngine engine;

    @SuppressWarnings("NullAway.Init")
    private static Javalin portal;

    @BeforeAll
    static void start(@TempDir Path temp) throws IOException {
        LOG.setLevel(Level.OFF);
        engine = OpenSearchEngine.open(
                new ArchiveFolder(temp), List.of(URI.create("http://127.0.0.1:" + unused())), "mohafez");
        portal = PortalServer.create(
                        new NoPapers(),
                        engine,
                        TestPortal.BASE,
                        TestPortal.OPERATOR,
                        InstantSource.system(),
                        PortalServer.Neighbours.NONE,
                        Optional.empty())
                .start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        portal.stop();
        engine.close();
        LOG.setLevel(null);
    }

    @Test
    void aPageTellsTheReaderWhenToComeAgain() throws Exception {
        HttpResponse<String> bangla = get("/?q=x");
        assertThat(bangla.statusCode()).isEqualTo(503);
        assertThat(bangla.headers().firstValue("Retry-After")).contains("30");
        assertThat(bangla.body()).contains("অনুসন্ধান করা যাচ্ছে না").doesNotContain("127.0.0.1");
        assertThat(get("/?q=x&lang=en").body()).contains("cannot be searched just now");
    }

    /** One touch, and nothing typed twice. */
    @Test
    void whatWasAskedIsKept() throws Exception {
        assertThat(get("/search?q=x+%26+y&kind=minutes&lang=en").body())
                .contains("value=\"x &amp; y\"")
                .contains("href=\"/search?q=x+%26+y&amp;kind=minutes&amp;lang=en\">Try again<");
    }

    @Test
    void machinesAreToldInTheirWay() throws Exception {
        HttpResponse<String> answer = get("/api/v1/decisions?q=x");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":503").doesNotContain("Exception");
    }

    @Test
    void whatNeedsNoSearchIsStillThere() throws Exception {
        assertThat(get("/about").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portal.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record NoPapers() implements Archive {
        @Override
        public Optional<Holding> find(String id) {
            return Optional.empty();
        }

        @Override
        public Stream<String> ids() {
            return Stream.empty();
        }

        @Override
        public Optional<Pages> pages(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<InputStream> original(String id) {
            return Optional.empty();
        }
    }
}
