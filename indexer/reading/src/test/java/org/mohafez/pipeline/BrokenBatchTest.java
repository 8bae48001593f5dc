package org.mohafez.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.source.ReceivedPaper;

/** Batches that end half way, that are stopped, and what comes in archives. */
class BrokenBatchTest extends TitledBatch {
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
                            (paper, said, turns) ->
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
