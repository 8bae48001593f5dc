package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.web.fixture.MemoryArchive;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Visitor;

/** Who harvests, and the next time asks from the {@code responseDate} of the last, is told of every change: whatever a writer was doing. */
class IncrementalHarvestTest {
    private static final Visitor STRANGER = Visitor.stranger(Lang.EN);
    private static final String PAPER = SampleArchive.id(SamplePapers.minutes(3));
    private static final Duration OVER_A_SECOND = Duration.ofMillis(1100);

    @TempDir
    private Path temp = Path.of("");

    private ArchiveFolder folder = new ArchiveFolder(temp);
    private Archive archive = new MemoryArchive();

    /** What a harvester took with it: when it came, when it was answered as of, and what it was told of {@link #PAPER}. */
    private record Harvest(Instant came, Instant responseDate, boolean deleted) {}

    @BeforeEach
    void keep() throws InterruptedException {
        folder = new ArchiveFolder(temp.resolve("archive"));
        SampleArchive.write(folder);
        archive = OcflArchive.open(folder);
        Thread.sleep(OVER_A_SECOND);
    }

    private static Harvest harvest(Catalogue catalogue) {
        Catalogue.State state = catalogue.of(STRANGER);
        return new Harvest(
                state.looked().truncatedTo(ChronoUnit.SECONDS),
                state.asOf().truncatedTo(ChronoUnit.SECONDS),
                state.papers().stream().anyMatch(paper -> paper.id().equals(PAPER) && paper.gone()));
    }

    private Harvest harvest() {
        return harvest(new Catalogue(archive, Instant::now));
    }

    private static List<String> since(Catalogue catalogue, Instant from) {
        Selection asked = new Selection(from, null, null, MetadataFormat.DUBLIN_CORE);
        return catalogue.of(STRANGER).papers().stream()
                .filter(asked::has)
                .map(Listed::id)
                .toList();
    }

    private static void withdraw(OcflArchiveWriter writer) {
        writer.withdraw(PAPER, Tombstone.of(Instant.now(), "রেকর্ড রুম", "ভুল করে আপলোড"));
    }

    /** A disk on which somebody looks before and after each thing that gets its place, and which takes its time. */
    private record Watched(Runnable look) implements Disk {
        @Override
        public void move(Path from, Path to) throws IOException {
            look.run();
            if (isInventory(to)) {
                sleep();
            }
            look.run();
            Disk.super.move(from, to);
            look.run();
        }

        @Override
        public void delete(Path path) throws IOException {
            look.run();
            Disk.super.delete(path);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(OVER_A_SECOND);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPaperIsOfTheSameSecondAloneAndInLists() {
        AtomicReference<Instant> time = new AtomicReference<>(Instant.now().plus(Duration.ofDays(1)));
        Catalogue catalogue = new Catalogue(archive, time::get);
        catalogue.of(STRANGER);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            withdraw(writer);
        }
        Instant noted = time.updateAndGet(now -> now.plus(Catalogue.KEPT).plusSeconds(1));
        Catalogue.State state = catalogue.of(STRANGER);
        Listed listed = state.papers().stream()
                .filter(paper -> paper.id().equals(PAPER))
                .findFirst()
                .orElseThrow();
        assertThat(listed.changed()).isEqualTo(noted.truncatedTo(ChronoUnit.SECONDS));
        assertThat(catalogue.find(STRANGER, PAPER, state)).contains(listed);
    }

    @Test
    void whoHarvestsWhileAPaperIsBeingWrittenIsToldOfItTheNextTime() {
        List<Harvest> harvests = new ArrayList<>();
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, new Watched(() -> harvests.add(harvest())))) {
            withdraw(writer);
        }
        harvests.add(harvest());
        assertThat(harvests.getFirst().deleted()).isFalse();
        assertThat(harvests.getLast().deleted()).isTrue();
        // Otherwise nobody came between.
        assertThat(harvests.stream()
                        .filter(one -> !one.deleted())
                        .map(Harvest::came)
                        .distinct())
                .hasSizeGreaterThan(1);
        Catalogue later = new Catalogue(archive, Instant::now);
        assertThat(harvests).filteredOn(harvest -> !harvest.deleted()).allSatisfy(harvest -> assertThat(
                        since(later, harvest.responseDate()))
                .contains(PAPER));
    }

    /** A process that ends when the object's own inventory should get its place: the version is there, and nobody sees it. */
    private static final class Killed implements Disk {
        private boolean ended;

        /** Nobody catches it. */
        private static final class End extends Error {
            private static final long serialVersionUID = 1;
        }

        private void step() {
            if (ended) {
                throw new End();
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            ended |= isInventory(to);
            step();
            Disk.super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step();
            Disk.super.delete(path);
        }

        @Override
        public void append(Path file, byte[] bytes) throws IOException {
            step();
            Disk.super.append(file, bytes);
        }
    }

    /** Of an object as a whole, and not of one of its versions. */
    private static boolean isInventory(Path path) {
        return path.endsWith("inventory.json")
                && !String.valueOf(path.getParent()).matches(".*/v\\d+");
    }

    @Test
    void whatAKilledWriterLeftAndTheNextOneMendedIsToldToWhoCameInBetween() {
        assertThatThrownBy(() -> {
                    try (OcflArchiveWriter killed = OcflArchiveWriter.open(folder, new Killed())) {
                        withdraw(killed);
                    }
                })
                .isInstanceOf(Killed.End.class);
        sleep();
        Harvest between = harvest();
        assertThat(between.deleted()).isFalse();
        sleep();
        OcflArchiveWriter.open(folder).close();
        assertThat(harvest().deleted()).isTrue();
        assertThat(since(new Catalogue(archive, Instant::now), between.responseDate()))
                .contains(PAPER);
    }

    @Test
    void whereNothingIsBeingWrittenOnlyWhatChangedIsTold() {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            withdraw(writer);
        }
        sleep();
        Harvest after = harvest();
        sleep();
        assertThat(since(new Catalogue(archive, Instant::now), after.responseDate()))
                .isEmpty();
    }

    @Test
    void whatIsSeenLateIsOfTheTimeWhenItWasSeen() {
        Instant ahead = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        AtomicReference<Instant> now = new AtomicReference<>(ahead);
        InstantSource clock = now::get;
        Catalogue catalogue = new Catalogue(archive, clock);
        Harvest before = harvest(catalogue);
        assertThat(before.responseDate()).isEqualTo(ahead);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            withdraw(writer);
        }
        now.set(ahead.plus(Catalogue.KEPT).plusSeconds(1));
        assertThat(since(catalogue, before.responseDate())).containsExactly(PAPER);
        // Told once: who has it is not told again.
        Instant told = harvest(catalogue).responseDate();
        now.set(told.plus(Catalogue.KEPT).plusSeconds(1));
        assertThat(since(catalogue, told.plusSeconds(1))).isEmpty();
    }
}
