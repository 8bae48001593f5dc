package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Whoever measures how long it takes to hear that there is nothing. */
class EvenTimeTest {
    private static final Duration LEAST = Duration.ofMillis(50);
    private static final String HIDDEN = SampleArchive.id(SamplePapers.INTERNAL);
    private static final String NONE = "0000000000000000";

    private final TestPortal portal = TestPortal.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/ID",
                "/d/ID.json",
                "/d/ID/original",
                "/d/ID/page/1",
                "/d/ID/page/1.webp",
                "/d/ID/1",
                "/d/ID/v/1",
                "/d/ID/proof",
                "/d/ID.akn.xml",
                "/d/ID/worksheet.xlsx",
                "/api/v1/documents/ID",
                "/iiif/ID/manifest.json",
                "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:minutes.example:ID"
            })
    void hearsTheSameOfWhatIsHiddenAndOfWhatIsNot(String path) {
        for (String id : List.of(HIDDEN, NONE)) {
            long begun = System.nanoTime();
            portal.raw("GET " + path.replace("ID", id) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(id).isGreaterThanOrEqualTo(LEAST);
        }
    }

    /** What passes before the portal knows what is asked is no time that it took to answer. */
    @Test
    void hearsItNoSoonerForHavingBegunEarlier() throws Exception {
        String form = "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:minutes.example:" + NONE;
        Map<String, String> asked = Map.of(
                "GET /d/" + NONE + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n",
                "\r\n",
                "POST /oai HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                        + "\r\n\r\n",
                form);
        for (Map.Entry<String, String> question : asked.entrySet()) {
            try (Socket slow = new Socket("127.0.0.1", portal.server().port())) {
                write(slow, question.getKey());
                Thread.sleep(LEAST.multipliedBy(2));
                long begun = System.nanoTime();
                write(slow, question.getValue());
                slow.getInputStream().readAllBytes();
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as(question.getKey())
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        to.getOutputStream().flush();
    }

    @Test
    void whoMaySeeAllDoesNotWait() {
        Browser reader = Browser.of(portal, "even.reader", Role.READER);
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < 20; i++) {
            long begun = System.nanoTime();
            assertThat(reader.get("/d/" + NONE).statusCode()).isEqualTo(404);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            shortest = took.compareTo(shortest) < 0 ? took : shortest;
        }
        assertThat(shortest).isLessThan(LEAST);
    }
}
