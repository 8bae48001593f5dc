package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/**
 * The id of a file is a digest of its bytes: who has a file may ask whether it is held. Of one that is internal, or was when it was withdrawn or erased, or
 * could not be read, every public address answers to the letter what it answers of one that never was.
 */
class NoTraceTest {
    private static final String NEVER = "0123456789abcdef";
    private static final String ERASED = SampleArchive.id(SamplePapers.INTERNAL_MINUTES);
    private static final Map<String, String> HIDDEN = Map.of(
            "internal", SampleArchive.id(SamplePapers.INTERNAL),
            "internal, unread", SampleArchive.id(SamplePapers.INTERNAL_UNREAD),
            "internal, erased", ERASED);

    @TempDir
    static Path temp = Path.of("");

    private static TestPortal portal = TestPortal.shared();

    @BeforeAll
    static void start() {
        ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive"));
        SampleArchive.write(folder);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            writer.withdraw(ERASED, Tombstone.of(Instant.EPOCH, "রেকর্ড রুম", "ভুল"));
            writer.erase(ERASED, "রেকর্ড রুম", "আদেশ");
            new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(writer, (done, of) -> {});
        }
        portal = TestPortal.over(folder);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void whatIsHiddenIsAnsweredLikeWhatNeverWas() throws IOException {
        int asked = 0;
        for (Map.Entry<String, String> hidden : HIDDEN.entrySet()) {
            List<String> ids = List.of(hidden.getValue(), hidden.getValue() + "-1");
            for (String path : PublicAddresses.all(ids, List.of("none"), List.of("2023-24"))) {
                if (!path.contains(hidden.getValue())) {
                    continue;
                }
                for (String query : List.of("", "?lang=en", "?q=a", "?root=" + "0".repeat(64))) {
                    String as = hidden.getKey() + ": " + path + query;
                    HttpResponse<byte[]> answer = PublicAddresses.ask(portal, path + query);
                    HttpResponse<byte[]> never =
                            PublicAddresses.ask(portal, path.replace(hidden.getValue(), NEVER) + query);
                    assertThat(answer.statusCode()).as(as).isEqualTo(never.statusCode());
                    assertThat(text(answer, hidden.getValue())).as(as).isEqualTo(text(never, NEVER));
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(200);
    }

    @Test
    void harvestersAreToldNothingEither() {
        for (String id : HIDDEN.values()) {
            String one = "/oai?verb=GetRecord&metadataPrefix=mohafez&identifier=oai:minutes.example:";
            assertThat(portal.page(one + id)).contains("idDoesNotExist");
            assertThat(portal.page("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc"))
                    .doesNotContain(id);
            assertThat(portal.page("/search.atom")).doesNotContain(id);
        }
    }

    private static String text(HttpResponse<byte[]> answer, String id) {
        return (PublicAddresses.headers(answer) + "\n" + new String(answer.body(), StandardCharsets.UTF_8))
                .replace(id, "ID")
                .replaceAll("date=\\[[^]]*]", "");
    }
}
