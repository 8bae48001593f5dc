package org.mohafez.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** The papers of a file that was erased, as a portal tells of them that was started since. */
class ErasedPapersTest {
    private static final String MIXED = SampleArchive.id("mixed.pdf");
    private static final String OPEN = SampleArchive.id("open.pdf");

    @TempDir
    private Path temp = Path.of(".");

    private ArchiveFolder folder = new ArchiveFolder(Path.of("."));

    @BeforeEach
    void erase() {
        folder = new ArchiveFolder(temp);
        SampleArchive.write(folder);
        SampleArchive.writeBundle(folder, "mixed.pdf", List.of(paper(1, "public"), paper(2, "internal")));
        SampleArchive.writeBundle(folder, "open.pdf", List.of(paper(1, "public"), paper(2, "public")));
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            for (String id : List.of(MIXED, OPEN)) {
                writer.withdraw(id, Tombstone.of(Instant.now(), "রেকর্ড রুম", "ভুল করে আপলোড"));
                writer.erase(id, "জেলা প্রশাসক", "আদালতের আদেশ");
            }
        }
    }

    private static String paper(int number, String access) {
        return """
                {"kind":"letter","status":"signed","language":"bn","title":"পত্র","decisions":[],"access":"%2$s",
                 "pages":[{"number":%1$d,"width":595.0,"height":842.0,"source":"text"}],
                 "part":{"number":%1$d,"of":2,"fromPage":%1$d,"toPage":%1$d}}""".formatted(number, access);
    }

    @Test
    void eachPaperThatReadersHadIsGoneAndNoOtherEverWas() {
        try (TestPortal portal = TestPortal.over(folder)) {
            for (String gone : List.of(OPEN, OPEN + "-1", OPEN + "-2", MIXED + "-1")) {
                assertThat(portal.get("/d/" + gone).statusCode()).as(gone).isEqualTo(410);
                assertThat(portal.get("/d/" + gone).body()).contains("আদালতের আদেশ");
            }
            for (String nothing : List.of(OPEN + "-3", OPEN + "-99", MIXED, MIXED + "-2", MIXED + "-99")) {
                assertThat(portal.get("/d/" + nothing).statusCode()).as(nothing).isEqualTo(404);
            }
        }
    }

    @Test
    void harvestersAreToldOfEachPaper() {
        try (TestPortal portal = TestPortal.over(folder)) {
            String list = portal.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc")
                    .body();
            for (String gone : List.of(OPEN + "-1", OPEN + "-2", MIXED + "-1")) {
                assertThat(list).containsPattern("status=\"deleted\"[^>]*>\\s*<identifier>[^<]*:" + gone + "<");
            }
            assertThat(list).doesNotContain(MIXED + "-2", ":" + OPEN + "<", ":" + MIXED + "<");
        }
    }

    /** What was erased before the ids of papers were kept. */
    @Test
    void anErasureThatNamesNoPapersIsReadAsItWas() throws IOException {
        for (String id : List.of(MIXED, OPEN)) {
            ObjectNode stone = RecordJson.read(Files.readString(folder.erased(id)), ObjectNode.class);
            assertThat(stone.remove("papers")).isNotNull();
            Files.writeString(folder.erased(id), RecordJson.indented(stone));
        }
        try (TestPortal portal = TestPortal.over(folder)) {
            assertThat(portal.get("/d/" + OPEN + "-2").statusCode()).isEqualTo(410);
            assertThat(portal.get("/d/" + MIXED + "-1").statusCode()).isEqualTo(404);
            assertThat(portal.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc")
                            .body())
                    .contains(":" + OPEN + "<")
                    .doesNotContain(MIXED);
        }
    }
}
