package org.mohafez.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.archive.ocfl.OcflExaminer;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** What those who run the portal see of it. */
class OperationsTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void itLivesAndAnswers() {
        assertThat(portal.get("/healthz").body()).contains("\"ok\"");
        assertThat(portal.get("/readyz").body()).contains("\"ok\"");
    }

    /** Whoever sends readers to it would send them where nothing is found of what is held. */
    @Test
    void withoutAnIndexOfWhatIsHeldItIsNotReady(@TempDir Path root) throws IOException {
        ArchiveFolder empty = new ArchiveFolder(root.resolve("empty"));
        OcflArchiveWriter.open(empty).close();
        try (TestPortal begun = TestPortal.over(empty)) {
            assertThat(begun.get("/readyz").statusCode()).isEqualTo(200);
        }
        ArchiveFolder folder = new ArchiveFolder(root.resolve("held"));
        SampleArchive.write(folder);
        Files.move(folder.index(), root.resolve("index"));
        try (TestPortal without = TestPortal.over(folder)) {
            assertThat(without.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(without.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(without.get("/metrics").body()).doesNotContain("mohafez_documents ", "mohafez_entries ");
        }
    }

    @Test
    void requestsAreCountedByTheAddressTheyWereHungUpAtAndNotByWhatWasAsked() {
        portal.get("/d/gibtesnicht");
        portal.get("/wp-login.php?x=1");
        String metrics = portal.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "mohafez_http_request_duration_seconds_count{method=\"GET\",route=\"/d/{id}\",status=\"404\"}")
                .contains("route=\"none\",status=\"404\"")
                .doesNotContain("gibtesnicht", "wp-login");
    }

    @Test
    void whatTheArchiveHoldsAndWaitsForIsThere() {
        assertThat(portal.get("/metrics").body())
                .contains(
                        "mohafez_documents 30.0\n",
                        "# TYPE mohafez_entries gauge",
                        "mohafez_inbox_waiting ",
                        "mohafez_fixity_damages 0.0",
                        // A rule that looks for a rise sees none where the first failure is the first figure.
                        "mohafez_http_failures_total ",
                        "jvm_memory_used_bytes")
                // Nobody has verified this archive yet: that is no day in 1970.
                .doesNotContain("\nmohafez_fixity_verified_timestamp_seconds ");
    }

    /** Rules and dashboard are files for other programs: what they name and nobody gives would be silent for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"alerts.yml", "grafana.json"})
    void whatIsWatchedIsGiven(String file, @TempDir Path root) throws IOException {
        Set<String> watched = names(Files.readString(Path.of("../scripts/installed", file)));
        ArchiveFolder folder = new ArchiveFolder(root);
        SampleArchive.write(folder);
        new Verification(folder, new OcflExaminer(folder), 0, Optional.empty()).run((done, of) -> {});
        Readers readers = Readers.ofNew(Access.INTERNAL);
        new Inbox(folder.inbox(), InstantSource.system())
                .hand(new Handover.Folders(Handover.OPERATOR, readers, false, false, List.of()));
        try (TestPortal verified = TestPortal.over(folder)) {
            verified.get("/search?q=road");
            assertThat(watched)
                    .isNotEmpty()
                    .isSubsetOf(names(verified.get("/metrics").body()));
        }
    }

    private static Set<String> names(String text) {
        return Pattern.compile("\\b(mohafez|jvm|process)(_[a-z]+)+\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void theMetricsAreForThisMachineAlone() {
        assertThat(portal.get("/metrics", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(403);
        assertThat(portal.get("/healthz", "X-Forwarded-For", "203.0.113.7").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerHasANumberThatNobodyElseChooses() {
        String one = number(portal.get("/", "X-Request-Id", "00000000"));
        String other = number(portal.get("/", "X-Request-Id", "00000000"));
        assertThat(one).matches("[0-9a-f]{16}").isNotEqualTo(other);
    }

    @Test
    void aLineOfTheLogIsJsonAndNamesNoWordThatWasSearched() {
        List<LogRecord> seen = new ArrayList<>();
        Handler ears = new Handler() {
            @Override
            public void publish(LogRecord line) {
                seen.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger requests = Logger.getLogger(RequestLog.NAME);
        Level before = requests.getLevel();
        requests.setLevel(Level.INFO);
        requests.addHandler(ears);
        try {
            portal.get("/search?q=gopon");
            assertThat(seen).isNotEmpty();
            String line = new LogLines().format(seen.getLast());
            assertThat(line).endsWith("\n").doesNotContain("gopon");
            assertThat(RecordJson.read(line, java.util.Map.class))
                    .containsEntry("route", "/search")
                    .containsEntry("status", 200)
                    .containsEntry("method", "GET")
                    .containsKeys("at", "milliseconds", "logger");
        } finally {
            requests.removeHandler(ears);
            requests.setLevel(before);
        }
    }

    @Test
    void aFailureIsOneLineWithItsStack() {
        LogRecord failed = new LogRecord(Level.SEVERE, "GET /x failed");
        failed.setThrown(new IllegalStateException("a \"quoted\"\nreason"));
        String line = new LogLines().format(failed);
        assertThat(line.strip()).doesNotContain("\n");
        assertThat(RecordJson.read(line, com.fasterxml.jackson.databind.JsonNode.class)
                        .path("error")
                        .asText())
                .contains("a \"quoted\"\nreason", "OperationsTest.aFailureIsOneLineWithItsStack");
    }

    private static String number(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElse("");
    }
}
