package org.mohafez.web.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

/** Whoever goes away in the middle of what they send: a lost line, a closed lid. That is no fault of the portal's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoneSendersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestPortal portal = TestPortal.own();
    private final Browser clerk = Browser.of(portal, "gone.clerk", Role.CLERK);
    private final Logger everything = Logger.getLogger("");
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Handler ears = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                failures.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** How somebody goes. */
    enum Way {
        /** The machine says that it ends. */
        CLOSED,
        /** The line is broken. */
        BROKEN,
        /** Nothing comes any more, and nothing is said. */
        SILENT
    }

    @BeforeAll
    void begin() {
        clerk.get("/desk/upload");
        for (Connector connector : portal.server().jettyServer().server().getConnectors()) {
            ((AbstractConnector) connector).setIdleTimeout(1000);
        }
    }

    @AfterAll
    void end() {
        portal.close();
    }

    @BeforeEach
    void listen() {
        everything.addHandler(ears);
    }

    @AfterEach
    void listenNoMore() {
        everything.removeHandler(ears);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 400", "BROKEN, 400", "SILENT, 408"})
    void ofASheet(Way way, int status) throws Exception {
        double before = counted("/desk/review/{id}", status);
        String form = "Content-Type: application/x-www-form-urlencoded\r\n\r\nkey=" + clerk.key() + "&topic=half+of";
        goAway("/desk/review/none", form, way);
        assertCounted("/desk/review/{id}", status, before);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 400", "BROKEN, 400", "SILENT, 400"})
    void ofAFormInParts(Way way, int status) throws Exception {
        double before = counted("/desk/upload", status);
        String part = "Content-Type: multipart/form-data; boundary=fence\r\n\r\n--fence\r\n"
                + "Content-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7 half of";
        goAway("/desk/upload", part, way);
        assertCounted("/desk/upload", status, before);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, 400", "BROKEN, 400", "SILENT, 408"})
    void ofAPieceOfAFile(Way way, int status) throws Exception {
        double before = counted("/desk/upload/{slip}/{file}", status);
        String begun = clerk.post("/desk/upload/begin", "{\"names\": [\"a.pdf\"]}".getBytes(UTF_8))
                .body();
        String slip = begun.replaceAll(".*\"slip\" *: *\"([^\"]+)\".*", "$1");
        goAway("/desk/upload/" + slip + "/0?at=0", "X-Form-Key: " + clerk.key() + "\r\n\r\n%PDF-1.7 half of", way);
        assertCounted("/desk/upload/{slip}/{file}", status, before);
        assertThat(clerk.get("/desk/upload/" + slip).body()).contains("[0]");
    }

    private void goAway(String door, String behind, Way way) throws IOException, InterruptedException {
        String head = "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nCookie: mohafez="
                + clerk.cookies().get("mohafez") + "\r\n";
        failures.clear();
        try (Socket one = new Socket("127.0.0.1", portal.server().port())) {
            one.setSoLinger(way == Way.BROKEN, 0);
            one.getOutputStream().write((head + behind).getBytes(UTF_8));
            one.getOutputStream().flush();
            // So that the portal is in the middle of reading it.
            Thread.sleep(way == Way.SILENT ? 2000 : 200);
        }
    }

    private void assertCounted(String route, int status, double before) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (counted(route, status) == before && failures.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(failures).isEmpty();
        assertThat(counted(route, status)).isEqualTo(before + 1);
        assertThat(counted(route, 500)).isZero();
    }

    private double counted(String route, int status) {
        String series = "mohafez_http_request_duration_seconds_count{method=\"POST\",route=\"" + route + "\",status=\""
                + status + "\"} ";
        return portal.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .sum();
    }
}
