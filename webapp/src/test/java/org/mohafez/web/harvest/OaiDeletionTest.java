package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Routes;

/** What was withdrawn or erased is deleted for a harvester, at the second when it went. */
class OaiDeletionTest {
    private static final String GONE = SampleArchive.id(SamplePapers.minutes(3));
    private static final String BUNDLE = SampleArchive.id(SamplePapers.BUNDLE);
    private static final String ERASED = SampleArchive.id(SamplePapers.ENGLISH);
    private static final String GIVEN_BACK = SampleArchive.id(SamplePapers.ORDER);
    private static final String NEVER_PUBLIC = SampleArchive.id(SamplePapers.INTERNAL);
    private static final Pattern DELETED =
            Pattern.compile("<header status=\"deleted\"><identifier>oai:minutes.example:([^<]+)</identifier>");

    @TempDir
    static Path temp = Path.of("");

    private static Javalin server;
    private static Instant went = Instant.EPOCH;

    @BeforeAll
    static void start() throws InterruptedException {
        ArchiveFolder folder = new ArchiveFolder(temp);
        SampleArchive.write(folder);
        // Harvesters tell seconds apart, and no less.
        Thread.sleep(Duration.ofMillis(1100));
        Tombstone stone = Tombstone.of(Instant.now(), "রেকর্ড রুম", "ভুল করে আপলোড");
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            List.of(GONE, BUNDLE, ERASED, GIVEN_BACK, NEVER_PUBLIC).forEach(id -> writer.withdraw(id, stone));
            writer.reinstate(GIVEN_BACK, "জেলা প্রশাসক", "আপিল");
            writer.erase(ERASED, "জেলা প্রশাসক", "আদালতের আদেশ");
        }
        OcflArchive archive = OcflArchive.open(folder);
        went = archive.versions(GONE).stream()
                .map(Version::created)
                .max(Instant::compareTo)
                .orElseThrow()
                .truncatedTo(ChronoUnit.SECONDS);
        Catalogue catalogue = new Catalogue(archive, Instant::now);
        var site = TestPortal.site();
        server = Javalin.create(
                        config -> new OaiPages(site, archive, catalogue, 1000).register(new Routes(config.routes)))
                .start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static String ask(String question) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.port() + "/oai?" + question);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static Set<String> deleted(String answer) {
        return DELETED.matcher(answer).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    @Test
    void thePolicyIsSaidAsItIs() throws Exception {
        assertThat(ask("verb=Identify")).contains("<deletedRecord>transient</deletedRecord>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListRecords", "ListIdentifiers"})
    void aListHasTheHeadersOfWhatIsGone(String verb) throws Exception {
        String list = ask("verb=" + verb + "&metadataPrefix=oai_dc");
        assertThat(deleted(list)).containsExactlyInAnyOrder(GONE, BUNDLE + "-1", BUNDLE + "-2", ERASED);
        assertThat(list).contains(GIVEN_BACK).doesNotContain(NEVER_PUBLIC, "রেকর্ড রুম", "ভুল করে আপলোড");
        assertThat(list.split("<metadata>").length - 1)
                .isEqualTo(
                        verb.equals("ListRecords")
                                ? list.split("<header").length
                                        - 1
                                        - deleted(list).size()
                                : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListRecords", "ListIdentifiers"})
    void whatWentIsOfTheSecondWhenItWent(String verb) throws Exception {
        String list = "verb=" + verb + "&metadataPrefix=oai_dc&";
        assertThat(deleted(ask(list + "from=" + went))).contains(GONE);
        assertThat(deleted(ask(list + "until=" + went))).contains(GONE);
        assertThat(ask(list + "until=" + went.minusSeconds(1))).doesNotContain(GONE);
        assertThat(ask(list + "from=" + went.plusSeconds(1))).doesNotContain(GONE);
        assertThat(deleted(ask(list + "from=" + went + "&until=" + went + "&set=kind:minutes")))
                .contains(GONE);
        assertThat(deleted(ask(list + "from=" + went + "&set=kind:order"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"oai_dc", "mohafez"})
    void oneThatIsGoneIsAHeaderAlone(String format) throws Exception {
        String ask = "verb=GetRecord&metadataPrefix=" + format + "&identifier=oai:minutes.example:";
        assertThat(ask(ask + GONE))
                .contains("<header status=\"deleted\">", "<datestamp>" + went + "</datestamp>")
                .doesNotContain("<metadata>", "রেকর্ড রুম");
        assertThat(deleted(ask(ask + BUNDLE + "-2"))).containsExactly(BUNDLE + "-2");
        assertThat(ask(ask + GIVEN_BACK)).contains("<metadata>");
        assertThat(deleted(ask(ask + ERASED))).containsExactly(ERASED);
        for (String unknown : List.of(NEVER_PUBLIC, BUNDLE)) {
            assertThat(ask(ask + unknown)).contains("<error code=\"idDoesNotExist\">");
        }
    }
}
