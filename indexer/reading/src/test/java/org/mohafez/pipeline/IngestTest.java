package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;

class IngestTest {
    private static final Extractor RULES = new Extractor("test", "1");

    @TempDir
    private Path folder;

    private Path papers;
    private ArchiveFolder archive;
    private final AtomicInteger read = new AtomicInteger();
    private final List<String> indexed = new ArrayList<>();

    @BeforeEach
    void aFolderOfPapers() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        archive = new ArchiveFolder(folder.resolve("archive"));
    }

    /** Reads every file as its own title, unless it says that it is bad. */
    private Extraction readTitle(Path file) {
        read.incrementAndGet();
        try {
            String text = Files.readString(file);
            if (text.startsWith("bad")) {
                return new Extraction.Nothing("text/plain", Unreadable.of(Reason.DAMAGED, text));
            }
            PaperRecord record = RecordJson.read(
                    "{\"kind\":\"order\",\"status\":\"signed\",\"title\":\"" + text + "\",\"access\":\"public\"}",
                    PaperRecord.class);
            Page page = new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of(text)));
            return new Extraction.Papers("text/plain", new Pages("text/plain", List.of(page)), List.of(record));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private IngestReport ingest(Extractor rules, Access access) throws IOException {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                var listing = Files.list(papers)) {
            return new Ingest(
                            writer,
                            (document, pages) -> indexed.add(document.record().title()),
                            archive.journal(),
                            this::readTitle,
                            2,
                            access,
                            rules)
                    .run(listing.sorted().toList(), Progress.SILENT);
        }
    }

    private void paper(String name, String text) throws IOException {
        Files.writeString(papers.resolve(name), text);
    }

    @Test
    void keepsAndIndexesWhatIsReadAndNamesWhatIsNot() throws IOException {
        paper("1.txt", "one");
        paper("2.txt", "bad: cut short");
        paper("3.txt", "three");

        IngestReport report = ingest(RULES, Access.PUBLIC);

        assertThat(report.counts()).containsOnly(java.util.Map.entry("Added", 2L), java.util.Map.entry("SetAside", 1L));
        assertThat(indexed).containsExactly("one", "three");
        Outcome.SetAside bad = report.of(Outcome.SetAside.class).getFirst();
        assertThat(bad.file()).endsWith("2.txt");
        assertThat(bad.why()).isEqualTo(Unreadable.of(Reason.DAMAGED, "bad: cut short"));
        assertThat(report.failures()).containsExactly(bad);
    }

    @Test
    void doesNothingTwice() throws IOException {
        paper("1.txt", "one");
        ingest(RULES, Access.PUBLIC);

        IngestReport again = ingest(RULES, Access.PUBLIC);

        assertThat(again.counts()).containsOnlyKeys("Unchanged");
        assertThat(read).hasValue(1);
    }

    @Test
    void aLostJournalCostsHashingButNoReading() throws IOException {
        paper("1.txt", "one");
        ingest(RULES, Access.PUBLIC);
        Files.delete(archive.journal());

        assertThat(ingest(RULES, Access.PUBLIC).counts()).containsOnlyKeys("Unchanged");
        assertThat(read).hasValue(1);
    }

    @Test
    void theSameBytesTwiceAreOneDocumentWithTwoNames() throws IOException {
        paper("a.txt", "one");
        paper("b.txt", "one");

        IngestReport report = ingest(RULES, Access.PUBLIC);

        Outcome.Added added = report.of(Outcome.Added.class).getFirst();
        Outcome.AlsoReceived other = report.of(Outcome.AlsoReceived.class).getFirst();
        assertThat(other.id()).isEqualTo(added.id());
        assertThat(other.first()).isEqualTo("a.txt");
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            Holding held = writer.find(added.id()).orElseThrow();
            assertThat(held.source().fileName()).isEqualTo("a.txt");
            assertThat(held.source().alsoReceived()).containsExactly("b.txt");
        }
    }

    @Test
    void newRulesReadAgainAndKeepAllNames() throws IOException {
        paper("a.txt", "one");
        paper("b.txt", "one");
        ingest(RULES, Access.PUBLIC);

        IngestReport report = ingest(new Extractor("test", "2"), Access.PUBLIC);

        assertThat(report.of(Outcome.Added.class)).hasSize(1);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            Holding held =
                    writer.find(report.of(Outcome.Added.class).getFirst().id()).orElseThrow();
            assertThat(held.source().alsoReceived()).containsExactly("b.txt");
        }
    }

    @Test
    void otherReadersAreARuleToo() throws IOException {
        paper("1.txt", "one");
        ingest(RULES, Access.PUBLIC);

        assertThat(ingest(RULES, Access.INTERNAL).counts()).containsOnlyKeys("Added");
    }

    @Test
    void aFailedFileIsLookedAtAgain() throws IOException {
        paper("1.txt", "bad");
        ingest(RULES, Access.PUBLIC);

        assertThat(ingest(RULES, Access.PUBLIC).counts()).containsOnlyKeys("SetAside");
        assertThat(read).hasValue(2);
    }

    @Test
    void aFileThatVanishedIsNamed() throws IOException {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            IngestReport report = new Ingest(
                            writer,
                            (document, pages) -> {},
                            archive.journal(),
                            this::readTitle,
                            1,
                            Access.PUBLIC,
                            RULES)
                    .run(List.of(papers.resolve("gone.pdf")), Progress.SILENT);
            assertThat(report.of(Outcome.Failed.class).getFirst().file()).endsWith("gone.pdf");
        }
    }
}
