package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;

/** What becomes of files, by whatever names they come and however often. */
class IngestTest extends TitledBatch {
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
}
