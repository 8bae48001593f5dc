package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.cli.Ran.mohafez;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.Retention;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.cli.intake.IntakeCommand;
import org.mohafez.cli.intake.Watched;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Look;
import org.mohafez.inbox.Readers;
import org.mohafez.inbox.Settlement;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.Intake;
import org.mohafez.pipeline.Progress;
import org.mohafez.pipeline.Unfinished;
import org.mohafez.record.Access;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.StillFiles;

/** An archive has one writer at a time: the others hand over to it, or wait for their turn. */
class OneWriterTest {
    @TempDir
    private Path folder;

    @Test
    void aWriterThatTakesNothingIsSaidAndWhatWasHandedOverWaits() throws IOException {
        Path archive = folder.resolve("archive");
        Path paper = Files.writeString(folder.resolve("march.txt"), SamplePaper.TEXT);
        try (var writer = OcflArchiveWriter.open(new ArchiveFolder(archive))) {
            assertThat(writer.holds("0000000000000000")).isFalse();
            Ran ran = mohafez("ingest", paper, "--archive", archive, "--patience", 1);
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err().lines()).hasSize(2).last().asString().contains("another mohafez is writing", "inbox");
            Ran waited = mohafez("reindex", "--archive", archive, "--patience", 1);
            assertThat(waited.exit()).isEqualTo(3);
            assertThat(waited.err().lines())
                    .satisfiesExactly(
                            waits -> assertThat(waits)
                                    .contains(
                                            "waiting for up to 1 s",
                                            "process " + ProcessHandle.current().pid()),
                            fails -> assertThat(fails).contains("another mohafez is writing"));
        }
        assertThat(mohafez("status", "--archive", archive).out()).contains("1  handed over and not yet carried out");

        Ran intake = mohafez("intake", "--once", "--workers", 1, "--archive", archive);
        assertThat(intake.exit()).isZero();
        assertThat(intake.out()).contains("operator: " + paper);
        assertThat(mohafez("search", "খালের খনন", "--archive", archive).out()).startsWith("1 found");
        assertThat(mohafez("status", "--archive", archive).out()).doesNotContain("handed over");
    }

    @Test
    void whoFindsTheArchiveLockedFollowsTheWriterWithTheSameReport() throws Exception {
        Path archive = folder.resolve("archive");
        Path papers = Files.createDirectory(folder.resolve("papers"));
        Files.writeString(papers.resolve("march.txt"), SamplePaper.TEXT);
        Files.writeString(papers.resolve("empty.txt"), "");
        Batch batch = new Batch(new ArchiveFolder(archive), 1, Progress.SILENT);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Inbox inbox = new Inbox(new ArchiveFolder(archive).inbox(), InstantSource.system());
            other.execute(() -> {
                Intake intake = new Intake(batch, inbox);
                while (intake.takeAll(Intake.Listener.SILENT) == 0) {
                    LockSupport.parkNanos(10_000_000);
                }
            });
            Ran ran = mohafez("ingest", papers, "--archive", archive, "--access", "internal");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out())
                    .contains("2 files in", "1  read and kept", "1  kept, could not be read", "1  decisions found")
                    .contains("empty.txt: the file is empty");
            assertThat(ran.err()).contains("handed over to it", "ingest: 2 of 2");
        } finally {
            batch.close();
        }
        assertThat(mohafez("search", "খালের খনন", "--archive", archive).out()).startsWith("0 found");
    }

    /** A command at something else, such as reindex, held the archive only for a moment. */
    @Test
    void whereTheOtherWriterHasGoneItIsDoneHere() throws Exception {
        Path archive = folder.resolve("archive");
        Path paper = Files.writeString(folder.resolve("march.txt"), SamplePaper.TEXT);
        Batch batch = new Batch(new ArchiveFolder(archive), 1, Progress.SILENT);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Inbox inbox = new Inbox(new ArchiveFolder(archive).inbox(), InstantSource.system());
            other.execute(() -> {
                while (inbox.waitingNow().isEmpty()) {
                    LockSupport.parkNanos(10_000_000);
                }
                batch.close();
            });
            Ran ran = mohafez("ingest", paper, "--archive", archive, "--workers", 1);
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("1  read and kept");
        }
    }

    /** Who waits for their turn changes what is noted then, and not what was when they began to wait. */
    @Test
    void whatAnotherNotedMeanwhileStays() throws Exception {
        Path archive = folder.resolve("archive");
        mohafez(
                "ingest",
                Files.writeString(folder.resolve("march.txt"), SamplePaper.TEXT),
                "--archive",
                archive,
                "--workers",
                1);
        String id =
                OcflArchive.open(new ArchiveFolder(archive)).ids().findFirst().orElseThrow();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Ran> classed;
            try (var writer = OcflArchiveWriter.open(new ArchiveFolder(archive))) {
                classed = other.submit(
                        () -> mohafez("retain", id, "--class", "ক", "--by", "রহিমা", "--archive", archive));
                until(() -> !new Waiters(new ArchiveFolder(archive)).now().isEmpty());
                writer.retain(id, new Retention(null, "মামলা ১২", "করিম", Instant.now()));
            }
            assertThat(classed.get().out()).contains("class ক, on hold: মামলা ১২");
        }
    }

    private static void until(BooleanSupplier done) {
        Instant end = Instant.now().plusSeconds(120);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Opens the archive as a command does that waits for its turn. */
    private static Optional<OcflArchiveWriter> tryOpen(ArchiveFolder archive) {
        try {
            return Optional.of(OcflArchiveWriter.open(archive));
        } catch (ArchiveLockedException busy) {
            return Optional.empty();
        }
    }

    @Test
    void aRunningIntakeLetsOthersGoBeforeAndGoesOnAfterwards() throws Exception {
        ArchiveFolder archive = new ArchiveFolder(folder.resolve("archive"));
        Path paper = Files.writeString(folder.resolve("march.txt"), SamplePaper.TEXT);
        Inbox inbox = new Inbox(archive.inbox(), InstantSource.system());
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Ran> intake = other.submit(() -> mohafez("intake", "--workers", 1, "--archive", archive.root()));
            until(() -> Files.isDirectory(archive.index()));
            Ran backup = mohafez("backup", folder.resolve("backup"), "--archive", archive.root());
            assertThat(backup.exit()).isZero();
            assertThat(backup.err()).contains("waiting for up to 30 s", "another mohafez is writing");
            assertThat(Files.list(archive.waiters())).isEmpty();

            String slip;
            try (Waiters.Place place = new Waiters(archive).join()) {
                Optional<OcflArchiveWriter> own = Optional.empty();
                while (own.isEmpty()) {
                    LockSupport.parkNanos(50_000_000);
                    own = tryOpen(archive);
                }
                try (OcflArchiveWriter writer = own.get()) {
                    slip = inbox.hand(new Handover.Folders(
                            Handover.OPERATOR, Readers.ofNew(Access.PUBLIC), false, false, List.of(paper.toString())));
                    Thread.sleep(2 * IntakeCommand.LOOK_MILLIS);
                    assertThat(writer.ids()).isEmpty();
                    assertThat(inbox.waits(slip)).isTrue();
                }
            }
            until(() -> inbox.settled(slip).filter(Settlement::ended).isPresent());
            assertThat(intake.isDone()).isFalse();
        } finally {
            other.shutdownNow();
            other.close();
        }
        assertThat(mohafez("search", "খালের খনন", "--archive", archive.root()).out())
                .startsWith("1 found");
    }

    @Test
    void anIngestLetsOthersGoBeforeBetweenTwoFilesAndTellsOfAllItTookIn() throws Exception {
        ArchiveFolder archive = new ArchiveFolder(folder.resolve("archive"));
        Path papers = Files.createDirectory(folder.resolve("papers"));
        for (int i = 1; i <= 4; i++) {
            Files.writeString(papers.resolve(i + ".txt"), SamplePaper.TEXT + i);
        }
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Ran> ingest;
            try (Waiters.Place place = new Waiters(archive).join()) {
                ingest = other.submit(() -> mohafez("ingest", papers, "--workers", 1, "--archive", archive.root()));
                until(() -> Files.isDirectory(archive.index()));
                Optional<OcflArchiveWriter> own = Optional.empty();
                while (own.isEmpty()) {
                    LockSupport.parkNanos(50_000_000);
                    own = tryOpen(archive);
                }
                try (OcflArchiveWriter writer = own.get()) {
                    assertThat(writer.ids().count()).isLessThan(4);
                    assertThat(ingest.isDone()).isFalse();
                }
            }
            Ran ran = ingest.get();
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).containsOnlyOnce("4 files in").contains("4  read and kept");
            assertThat(ran.err()).contains("waits for the archive and goes before");
        }
        assertThat(mohafez("search", "খালের খনন", "--archive", archive.root()).out())
                .startsWith("4 found");
    }

    @Test
    void whatIsReadyInAWatchedFolderIsHandedOver() throws IOException {
        Path scans = Files.createDirectory(folder.resolve("scans"));
        Path paper = Files.writeString(scans.resolve("march.txt"), SamplePaper.TEXT);
        Path link = Files.createSymbolicLink(scans.resolve("april.txt"), folder.resolve("no.txt"));
        StringWriter told = new StringWriter();
        Inbox inbox = new Inbox(folder.resolve("inbox"), InstantSource.system());
        StillFiles still = new StillFiles(List.of(scans), Duration.ZERO);
        still.ready(Instant.now());
        Watched watched = new Watched(
                still, inbox, (files, passedOver) -> handed(scans, files, passedOver), new PrintWriter(told, true));
        watched.look();
        watched.look();

        assertThat(inbox.waitingNow()).singleElement().satisfies(waiting -> assertThat(waiting.handover())
                .isEqualTo(handed(
                        scans,
                        List.of(paper),
                        Optional.of(List.of(new ReceivedFiles.Failure(link, "the link leads to nothing"))))));
        assertThat(told.toString().strip()).isEqualTo("mohafez: passed over: " + link + ": the link leads to nothing");
        assertThat(watched.ended()).isEmpty();
        Settlement failed = new Settlement.Failed("no");
        inbox.settle(inbox.waitingNow().getFirst(), failed);
        assertThat(watched.ended()).containsExactly(failed);
        assertThat(watched.ended()).isEmpty();
    }

    @Test
    void whatAWatchedFolderPassesOverIsToldByStatus() throws Exception {
        ArchiveFolder archive = new ArchiveFolder(folder.resolve("archive"));
        Path scans = Files.createDirectory(folder.resolve("scans"));
        Path link = Files.createSymbolicLink(scans.resolve("april.txt"), folder.resolve("no.txt"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> mohafez("ingest", scans, "--watch", "--workers", 1, "--archive", archive.root()));
            until(() -> !Unfinished.of(archive).passedOver().isEmpty());
        } finally {
            other.shutdownNow();
            other.close();
        }
        assertThat(mohafez("status", "--archive", archive.root()).out())
                .contains("1  passed over, as they give no file:", link + ": the link leads to nothing");
    }

    private static Handover handed(Path scans, List<Path> files, Optional<List<ReceivedFiles.Failure>> passedOver) {
        Look look = passedOver
                .map(failures -> Look.of(
                        List.of(scans.toString()),
                        failures.stream()
                                .map(one -> new Look.PassedOver(one.path().toString(), one.message()))
                                .toList()))
                .orElse(Look.NONE);
        return new Handover.Folders(
                Handover.OPERATOR,
                Readers.ofNew(Access.INTERNAL),
                false,
                false,
                files.stream().map(Path::toString).toList(),
                look);
    }
}
