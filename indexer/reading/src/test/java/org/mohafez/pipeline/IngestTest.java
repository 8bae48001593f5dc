package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.pipeline.worker.Unpacked;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.source.ReceivedPaper;

class IngestTest {
    private static final Extractor RULES = new Extractor("test", "1");

    @TempDir
    private Path folder;

    private Path papers;
    private ArchiveFolder archive;
    private final AtomicInteger read = new AtomicInteger();
    private final List<String> indexed = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final Set<String> deadly = new HashSet<>();
    private final List<Ingest> running = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final AtomicInteger commits = new AtomicInteger();

    @BeforeEach
    void aFolderOfPapers() throws IOException {
        papers = Files.createDirectory(folder.resolve("papers"));
        archive = new ArchiveFolder(folder.resolve("archive"));
    }

    /** Reads every file as its own title, unless it says that it is bad. */
    private Extraction readTitle(ReceivedPaper paper, PageTurns turns) {
        read.incrementAndGet();
        try {
            String text = Files.readString(paper.files().getFirst());
            if (text.startsWith("bad")) {
                return new Extraction.Nothing("text/plain", Unreadable.of(Reason.DAMAGED, text));
            }
            if (text.startsWith("slow")) {
                return new Extraction.Nothing("text/plain", Unreadable.of(Reason.TOO_SLOW, text));
            }
            if (text.startsWith("zip:")) {
                return new Extraction.Packed("application/zip");
            }
            if (text.startsWith("stop")) {
                running.forEach(Ingest::stop);
            }
            if (text.startsWith("deadly")) {
                return new Extraction.Papers("text/plain", new Deadly());
            }
            PaperRecord record = RecordJson.read(
                    "{\"kind\":\"order\",\"status\":\"signed\",\"title\":\"" + text + "\",\"access\":\"public\"}",
                    PaperRecord.class);
            Page page = new Page(1, null, null, PageSource.TEXT, 1.0, null, List.of(Paragraph.of(text)));
            return new Extraction.Papers(
                    "text/plain", List.of(new ReadPaper(record, new Pages("text/plain", List.of(page)))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** "Archives" are lists of entries, {@code NAME=TEXT} a line; {@code NAME!} is left out. */
    private Unpacking unpacking() {
        return new Unpacking(folder.resolve("unpacked"), (archive, into) -> {
            List<Unpacked.Entry> entries = new ArrayList<>();
            List<Unpacked.LeftOut> leftOut = new ArrayList<>();
            try {
                for (String line : Files.readAllLines(archive)) {
                    String[] entry = line.split("=", 2);
                    if (line.endsWith("!")) {
                        leftOut.add(new Unpacked.LeftOut(line, Unreadable.of(Reason.ENCRYPTED, "locked")));
                    } else if (entry.length == 2) {
                        String name = String.valueOf(entries.size());
                        Files.writeString(into.resolve(name), entry[1].replace(';', '\n'));
                        entries.add(new Unpacked.Entry(entry[0], name));
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return new Unpacked(entries, leftOut, null);
        });
    }

    /** An index that remembers titles, and ends the process, so to speak, when it is asked to. */
    private final class Titles implements GenerationWriter {
        @Override
        public void put(String fileId, List<Entry> entries) {
            String title = String.valueOf(entries.getFirst().title());
            if (deadly.contains(title)) {
                throw new Killed();
            }
            indexed.add(title);
        }

        @Override
        public void delete(String documentId) {
            deleted.add(documentId);
        }

        @Override
        public void commit() {
            commits.incrementAndGet();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** A reading that ends the process, so to speak, when it is to be kept. */
    private static final class Deadly extends java.util.AbstractList<ReadPaper> {
        @Override
        public ReadPaper get(int index) {
            throw new Killed();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Stands in for the end of the process. */
    private static final class Killed extends MohafezException {
        Killed() {
            super("killed");
        }
    }

    private IngestReport ingest(Extractor rules, Access access) throws IOException {
        try (var listing = Files.list(papers)) {
            return ingest(rules, access, false, listing.sorted().toList());
        }
    }

    private IngestReport ingest(Extractor rules, Access access, boolean retry, List<Path> files) {
        return ingest(rules, Readers.said(access), retry, files);
    }

    private IngestReport ingest(Extractor rules, Readers access, boolean retry, List<Path> files) {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                Journal journal = new Journal(archive.journal())) {
            Keeper keeper = new Keeper(writer, new Titles(), (id, paper, pages) -> List.of(), journal, access, rules);
            Ingest ingest = new Ingest(keeper, journal, this::readTitle, unpacking(), 2, retry, () -> {});
            running.add(ingest);
            return ingest.run(files.stream().map(ReceivedPaper::of).toList(), Progress.SILENT);
        }
    }

    private List<Journal.Entry> journal(Journal.State... states) {
        try (Journal journal = new Journal(archive.journal())) {
            return journal.in(states);
        }
    }

    private List<String> unindexed() {
        try (Journal journal = new Journal(archive.journal())) {
            return journal.uncommitted();
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

    /** Else whoever sends an internal paper again would publish it, and whoever sends a published one would hide it. */
    @Test
    void whatIsHeldStaysAsItIsWhereNobodySaidMore() throws IOException {
        paper("1.txt", "one");
        Path file = papers.resolve("1.txt");
        ingest(RULES, Readers.ofNew(Access.INTERNAL), false, List.of(file));
        IngestReport again = ingest(RULES, Readers.ofNew(Access.PUBLIC), false, List.of(file));
        assertThat(again.counts()).containsOnlyKeys("Unchanged");
        assertThat(heldAs()).containsExactly(Access.INTERNAL);

        // By newer rules it is read again, for the same readers.
        ingest(new Extractor("test", "2"), Readers.ofNew(Access.PUBLIC), false, List.of(file));
        assertThat(heldAs()).containsExactly(Access.INTERNAL);

        ingest(RULES, Readers.said(Access.PUBLIC), false, List.of(file));
        assertThat(heldAs()).containsExactly(Access.PUBLIC);
        ingest(RULES, Readers.ofNew(Access.INTERNAL), false, List.of(file));
        assertThat(heldAs()).containsExactly(Access.PUBLIC);
    }

    private List<Access> heldAs() {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                var holdings = writer.holdings()) {
            return holdings.map(Holding::access).toList();
        }
    }

    @Test
    void whatIsWrongWithTheBytesIsReportedAgainAndNotReadAgain() throws IOException {
        paper("1.txt", "bad");
        ingest(RULES, Access.PUBLIC);

        IngestReport again = ingest(RULES, Access.PUBLIC);

        assertThat(again.of(Outcome.SetAside.class).getFirst().why()).isEqualTo(Unreadable.of(Reason.DAMAGED, "bad"));
        assertThat(read).hasValue(1);
        assertThat(journal(Journal.State.SET_ASIDE).getFirst().cause()).isEqualTo("DAMAGED");
    }

    @Test
    void whatMayHaveBeenChanceIsTriedThreeTimesAndThenOnlyWhenAsked() throws IOException {
        paper("1.txt", "slow");
        for (int start = 0; start < 5; start++) {
            assertThat(ingest(RULES, Access.PUBLIC).counts()).containsOnlyKeys("SetAside");
        }
        assertThat(read).hasValue(3);

        ingest(RULES, Access.PUBLIC, true, List.of(papers.resolve("1.txt")));
        assertThat(read).hasValue(4);
    }

    @Test
    void aChangedFileIsANewFile() throws IOException {
        paper("1.txt", "bad");
        ingest(RULES, Access.PUBLIC);
        paper("1.txt", "mended");

        assertThat(ingest(RULES, Access.PUBLIC).counts()).containsOnlyKeys("Added");
    }

    @Test
    void aFileThatVanishedIsNamed() {
        IngestReport report = ingest(RULES, Access.PUBLIC, false, List.of(papers.resolve("gone.pdf")));

        Outcome.Failed failed = report.of(Outcome.Failed.class).getFirst();
        assertThat(failed.file()).endsWith("gone.pdf");
        assertThat(failed.stage()).isEqualTo("opening");
    }

    @Test
    void aFileThatEndsTheProcessIsTriedThreeTimesAndTheOthersGoIn() throws IOException {
        paper("1.txt", "one");
        paper("2.txt", "deadly");
        paper("3.txt", "three");
        for (int start = 0; start < 3; start++) {
            assertThatThrownBy(() -> ingest(RULES, Access.PUBLIC)).isInstanceOf(Killed.class);
        }
        assertThat(journal(Journal.State.KEEPING)).hasSize(1);

        IngestReport report = ingest(RULES, Access.PUBLIC);

        Outcome.Failed failed = report.of(Outcome.Failed.class).getFirst();
        assertThat(failed.file()).endsWith("2.txt");
        assertThat(failed.stage()).isEqualTo("keeping");
        assertThat(report.of(Outcome.Added.class)).singleElement().satisfies(added -> assertThat(added.file())
                .endsWith("3.txt"));
        assertThat(ingest(RULES, Access.PUBLIC).of(Outcome.Failed.class)).hasSize(1);
    }

    @Test
    void whatWasKeptAndNotIndexedIsNoted() throws IOException {
        paper("1.txt", "one");
        deadly.add("one");
        assertThatThrownBy(() -> ingest(RULES, Access.PUBLIC)).isInstanceOf(Killed.class);

        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                var ids = writer.ids()) {
            assertThat(unindexed()).containsExactlyElementsOf(ids.toList()).hasSize(1);
        }
        deadly.clear();
        ingest(RULES, Access.PUBLIC);
        assertThat(unindexed()).isEmpty();
        assertThat(commits).hasValue(1);
    }

    @Test
    void whatCannotBeReadAnyMoreLeavesTheIndex() throws IOException {
        paper("1.txt", "one");
        ingest(RULES, Access.PUBLIC);
        Path file = papers.resolve("1.txt");
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive);
                Journal journal = new Journal(archive.journal())) {
            Keeper keeper = new Keeper(
                    writer,
                    new Titles(),
                    (id, paper, pages) -> List.of(),
                    journal,
                    Readers.said(Access.PUBLIC),
                    new Extractor("test", "2"));
            new Ingest(
                            keeper,
                            journal,
                            (paper, turns) ->
                                    new Extraction.Nothing("text/plain", Unreadable.of(Reason.ILLEGIBLE, "now")),
                            unpacking(),
                            1,
                            false,
                            () -> {})
                    .run(List.of(ReceivedPaper.of(file)), Progress.SILENT);
        }
        assertThat(deleted).hasSize(1);
    }

    @Test
    void whatAnEarlierStartDidNotComeToAndIsGoneIsToldOnce() throws IOException {
        paper("1.txt", "one");
        paper("2.txt", "two");
        deadly.add("one");
        assertThatThrownBy(() -> ingest(RULES, Access.PUBLIC)).isInstanceOf(Killed.class);
        Files.delete(papers.resolve("2.txt"));
        deadly.clear();

        IngestReport report = ingest(RULES, Access.PUBLIC);

        assertThat(report.of(Outcome.Gone.class)).singleElement().satisfies(gone -> assertThat(gone.file())
                .endsWith("2.txt"));
        assertThat(report.failures()).hasSize(1);
        assertThat(ingest(RULES, Access.PUBLIC).failures()).isEmpty();
    }

    @Test
    void aJournalThatKnowsMoreThanTheArchiveIsNotBelieved() throws IOException {
        paper("1.txt", "one");
        ingest(RULES, Access.PUBLIC);
        Path kept = folder.resolve("elsewhere");
        Files.move(archive.ocfl(), kept);

        assertThat(ingest(RULES, Access.PUBLIC).counts()).containsOnlyKeys("Added");
    }

    @Test
    void theEntriesOfAnArchiveAreTakenInInItsPlace() throws IOException {
        paper("1.txt", "one");
        paper("2.zip", "zip:\n../b.txt=two\na.txt=three\nREADME.md=no paper");
        paper("3.txt", "four");

        IngestReport report = ingest(RULES, Access.PUBLIC);

        assertThat(indexed).containsExactly("one", "two", "three", "four");
        assertThat(report.of(Outcome.Added.class))
                .extracting(added -> Path.of(added.file()).getFileName().toString())
                .containsExactly("1.txt", "b.txt", "a.txt", "3.txt");
        assertThat(report.of(Outcome.NotPaper.class)).hasSize(1);
        assertThat(report.of(Outcome.Unpacked.class)).singleElement().satisfies(zip -> {
            assertThat(zip.file()).endsWith("2.zip");
            assertThat(zip.entries()).isEqualTo(2);
        });
        try (var left = Files.list(folder.resolve("unpacked"))) {
            assertThat(left).isEmpty();
        }
        read.set(0);
        assertThat(ingest(RULES, Access.PUBLIC).counts())
                .containsOnly(java.util.Map.entry("Unchanged", 4L), java.util.Map.entry("Unpacked", 1L));
        assertThat(read).hasValue(0);
    }

    @Test
    void whatIsLeftOutOfAnArchiveIsNamedAndTheArchiveIsKept() throws IOException {
        paper("2.zip", "zip:\na.txt=one\nsecret.pdf!");

        for (int start = 0; start < 2; start++) {
            IngestReport report = ingest(RULES, Access.PUBLIC);

            assertThat(report.of(Outcome.Failed.class)).singleElement().satisfies(left -> {
                assertThat(left.file()).endsWith("2.zip!/secret.pdf!");
                assertThat(left.stage()).isEqualTo("unpacking");
            });
            assertThat(report.of(Outcome.SetAside.class)).singleElement().satisfies(aside -> {
                assertThat(aside.file()).endsWith("2.zip");
                assertThat(aside.why().reason()).isEqualTo(Reason.ENCRYPTED);
                assertThat(aside.why().detail()).contains("secret.pdf");
            });
        }
    }

    @Test
    void anArchiveInAnArchiveInAnArchiveStaysClosed() throws IOException {
        paper("1.zip", "zip:\n2.zip=zip:;3.zip=zip:,4.txt=deep;x.txt=in two");

        IngestReport report = ingest(RULES, Access.PUBLIC);

        assertThat(report.of(Outcome.SetAside.class)).singleElement().satisfies(aside -> assertThat(aside.file())
                .endsWith("1.zip!/2.zip!/3.zip"));
        assertThat(indexed).containsExactly("in two");
    }

    @Test
    void aBatchThatIsStoppedLeavesTheRestWaiting() throws IOException {
        paper("1.txt", "one");
        paper("2.txt", "stop here");
        paper("3.txt", "three");
        paper("4.txt", "four");
        paper("5.txt", "five");

        IngestReport report = ingest(RULES, Access.PUBLIC);

        assertThat(report.files()).hasSizeLessThan(5);
        assertThat(report.failures()).isEmpty();
        assertThat(unindexed()).isEmpty();
        paper("2.txt", "go on");
        running.clear();
        assertThat(ingest(RULES, Access.PUBLIC).files()).hasSize(5);
        assertThat(indexed).doesNotHaveDuplicates().hasSize(5);
    }
}
