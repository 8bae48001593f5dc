package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.Holding;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.ReadPaper;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** A paper that was held back and is released comes to those who subscribed as what it is to them: new. */
class ReleasedFeedTest {
    private static final String RELEASED = SampleArchive.id(SamplePapers.INTERNAL);
    private static final String READ_AGAIN = SampleArchive.id(SamplePapers.ORDER);

    @TempDir
    private Path temp = Path.of("");

    private static void keepAgain(OcflArchiveWriter writer, String id, Access access) {
        Holding.Document paper = (Holding.Document) writer.find(id).orElseThrow();
        writer.keep(
                writer.originals(id),
                paper.source(),
                List.of(new ReadPaper(
                        paper.record().readBy(new Extractor("2", "better"), access),
                        writer.pages(id).orElseThrow())));
    }

    private static List<SyndEntry> entries(String feed) throws Exception {
        return new SyndFeedInput().build(new StringReader(feed)).getEntries();
    }

    @Test
    void itStandsAtTheTopWithTheTimeOfItsRelease() throws Exception {
        ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive"));
        SampleArchive.write(folder);
        Thread.sleep(Duration.ofMillis(1100));
        Instant released = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            keepAgain(writer, RELEASED, Access.PUBLIC);
            keepAgain(writer, READ_AGAIN, Access.PUBLIC);
            new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(writer, (done, of) -> {});
        }
        try (TestPortal portal = TestPortal.over(folder)) {
            for (String feed : List.of(
                    portal.page("/search.atom"),
                    Browser.of(portal, "rahima", Role.READER)
                            .get("/search.atom")
                            .body())) {
                SyndEntry first = entries(feed).getFirst();
                assertThat(first.getUri()).startsWith(TestPortal.BASE + "/d/" + RELEASED);
                assertThat(first.getUpdatedDate().toInstant()).isBetween(released, Instant.now());
            }
            assertThat(entries(portal.page("/search.atom?kind=order")))
                    .allSatisfy(read -> assertThat(read.getUpdatedDate().toInstant())
                            .as("a better reading is nothing new")
                            .isBefore(released));
        }
    }
}
