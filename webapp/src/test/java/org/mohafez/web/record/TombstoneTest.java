package org.mohafez.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.archive.ocfl.OcflExaminer;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** A document that was withdrawn, one whose bytes were erased too, and one that was never for everybody. */
class TombstoneTest {
    private static final String WITHDRAWN = SampleArchive.id(SamplePapers.LONG);
    private static final String ERASED = SampleArchive.id(SamplePapers.ENGLISH);
    private static final String INTERNAL = SampleArchive.id(SamplePapers.INTERNAL);
    private static final String BUNDLE = SampleArchive.id(SamplePapers.BUNDLE);
    private static final String GIVEN_BACK = SampleArchive.id(SamplePapers.ORDER);
    private static final String REASON = "ভুল করে আপলোড <b>করা</b>";

    @TempDir
    private static Path temp = Path.of(".");

    private static TestPortal portal = TestPortal.shared();

    @BeforeAll
    static void withdraw() {
        ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive"));
        SampleArchive.write(folder);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            Tombstone stone = Tombstone.of(Instant.parse("2026-11-28T06:00:00Z"), "রেকর্ড রুম", REASON);
            writer.withdraw(WITHDRAWN, stone);
            writer.withdraw(ERASED, stone);
            writer.withdraw(INTERNAL, stone);
            writer.withdraw(BUNDLE, stone);
            writer.withdraw(GIVEN_BACK, stone);
            writer.reinstate(GIVEN_BACK, "জেলা প্রশাসক", "আপিল");
            writer.erase(ERASED, "জেলা প্রশাসক", "আদালতের আদেশ");
            new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(writer, (done, of) -> {});
        }
        new Verification(folder, new OcflExaminer(folder), 0, Optional.empty()).run((done, of) -> {});
        portal = TestPortal.over(folder);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "/page/1", "/v/1", "/v/1/1", "/original", "/page/1.webp", "/proof"})
    void everyAddressSaysWhoWhenAndWhy(String suffix) {
        HttpResponse<String> answer = portal.get("/d/" + WITHDRAWN + suffix + "?lang=en");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body())
                .contains("This document was withdrawn", "রেকর্ড রুম", "ভুল করে আপলোড &lt;b&gt;করা&lt;/b&gt;", "2026")
                .contains(TestPortal.OPERATOR.contact());
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
    }

    /** All there are, also those that are yet to come. */
    @Test
    void noAddressBelowItSaysAnythingElse() {
        for (String id : List.of(WITHDRAWN, BUNDLE + "-2")) {
            List<String> below = PublicAddresses.all(List.of(id), List.of("none"), List.of("2024-25")).stream()
                    .filter(path -> path.contains(id))
                    .toList();
            assertThat(below)
                    .hasSizeGreaterThan(18)
                    .allSatisfy(path ->
                            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(410));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d/%s.json", "/d/%s/1.json", "/iiif/%s/manifest.json", "/api/v1/documents/%s"})
    void machinesAreToldTheSame(String address) {
        HttpResponse<String> answer = portal.get(address.formatted(WITHDRAWN));
        assertThat(answer.statusCode()).isEqualTo(410);
        JsonNode problem = RecordJson.read(answer.body(), JsonNode.class);
        assertThat(problem.path("detail").asText()).isEqualTo(REASON);
        assertThat(problem.path("withdrawnAt").asText()).isEqualTo("2026-11-28T06:00:00Z");
        assertThat(problem.has("erasedAt")).isFalse();
    }

    @Test
    void whatWasErasedTellsItsDigest() {
        HttpResponse<String> page = portal.get("/d/" + ERASED + "?lang=en");
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("আদালতের আদেশ").containsPattern("[0-9a-f]{64}");
        assertThat(portal.get("/d/" + ERASED + ".json").body()).contains("\"sha256\":");
    }

    @Test
    void thePapersOfAFileAreWithdrawnWithIt() {
        assertThat(portal.get("/d/" + BUNDLE).statusCode()).isEqualTo(410);
        assertThat(portal.get("/d/" + BUNDLE + "-1").statusCode()).isEqualTo(410);
        assertThat(portal.get("/d/" + BUNDLE + "-99").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodySawIsStillNotThere() {
        HttpResponse<String> answer = portal.get("/d/" + INTERNAL);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("রেকর্ড রুম");
        assertThat(portal.get("/d/0000000000000000").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search.json?size=100",
                "/search.csv",
                "/sitemap.xml",
                "/sitemap/1.xml",
                "/coverage.json",
                "/coverage",
                "/browse",
                "/search?size=100"
            })
    void noListHasIt(String address) {
        assertThat(portal.get(address).body()).doesNotContain(WITHDRAWN, ERASED, INTERNAL, BUNDLE);
    }

    @Test
    void harvestersAreToldThatItIsDeleted() {
        String record =
                portal.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc").body();
        assertThat(record).containsPattern("status=\"deleted\"[^>]*>\\s*<identifier>[^<]*" + WITHDRAWN);
    }

    @Test
    void aWithdrawalThatWasUndoneIsSeenNowhereButAmongTheVersions() {
        HttpResponse<String> page = portal.get("/d/" + GIVEN_BACK + "?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("This document was withdrawn");
        assertThat(portal.get("/d/" + GIVEN_BACK + "/original").statusCode()).isEqualTo(200);
        String records =
                portal.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc").body();
        assertThat(records)
                .containsPattern("<header>\\s*<identifier>[^<]*" + GIVEN_BACK)
                .doesNotContainPattern("status=\"deleted\"[^>]*>\\s*<identifier>[^<]*" + GIVEN_BACK);
        assertThat(portal.get("/d/" + GIVEN_BACK + "/v/2").statusCode()).isEqualTo(404);
    }

    @Test
    void coverageTellsWhenEveryByteWasComparedAndTheRoot() {
        JsonNode coverage = RecordJson.read(portal.get("/coverage.json").body(), JsonNode.class);
        assertThat(coverage.at("/verified/sound").asBoolean()).isTrue();
        String root = coverage.at("/signed/root").asText();
        assertThat(root).matches("[0-9a-f]{64}");
        assertThat(portal.get("/coverage?lang=en").body()).contains(root, "nothing was damaged");
    }

    @Test
    void aDocumentLeadsToItsProof() {
        String id = SampleArchive.id(SamplePapers.ORDER);
        String root = RecordJson.read(portal.get("/coverage.json").body(), JsonNode.class)
                .at("/signed/root")
                .asText();
        assertThat(portal.get("/d/" + id).body()).contains("/d/" + id + "/proof");
        HttpResponse<String> proof = portal.get("/d/" + id + "/proof?root=" + root);
        assertThat(proof.statusCode()).isEqualTo(200);
        assertThat(proof.body()).contains("\"entry\":", id, "\"earlier\":");
        assertThat(portal.get("/d/" + id + "/proof?root=1").statusCode()).isEqualTo(400);
        assertThat(portal.get("/d/" + id + "/proof?root=" + "0".repeat(64)).statusCode())
                .isEqualTo(400);
    }
}
