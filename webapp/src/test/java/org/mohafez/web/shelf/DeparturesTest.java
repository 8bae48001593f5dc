package org.mohafez.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.record.Extractor;
import org.mohafez.record.ReadPaper;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Visitor;

/** What is gone is told of for as long as it is said to be, whatever else happens to the archive. */
class DeparturesTest {
    private static final String GONE = SampleArchive.id(SamplePapers.minutes(3));
    private static final String ALSO = SampleArchive.id(SamplePapers.minutes(4));

    @TempDir
    private Path temp = Path.of("");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @BeforeEach
    void keep() {
        SampleArchive.write(new ArchiveFolder(temp));
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(new ArchiveFolder(temp))) {
            withdraw(writer, GONE);
        }
    }

    private static void withdraw(OcflArchiveWriter writer, String id) {
        writer.withdraw(id, Tombstone.of(Instant.now(), "রেকর্ড রুম", "ভুল করে আপলোড"));
    }

    /** A better reader reads everything again. */
    private int readAnew(String version) {
        int read = 0;
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(new ArchiveFolder(temp))) {
            for (String id : writer.ids().toList()) {
                if (writer.find(id).orElseThrow() instanceof Holding.Document paper) {
                    writer.keep(
                            writer.originals(id),
                            paper.source(),
                            List.of(new ReadPaper(
                                    paper.record().readBy(new Extractor(version, "better"), paper.access()),
                                    writer.pages(id).orElseThrow())));
                    read++;
                }
            }
        }
        return read;
    }

    private List<String> look(Departures departures) {
        now.updateAndGet(then -> then.plus(Departures.KEPT).plusSeconds(1));
        return departures.of(Visitor.stranger(Lang.EN)).papers().stream()
                .map(Departures.Departed::id)
                .toList();
    }

    private Departures departures(int readAtOnce) {
        return new Departures(OcflArchive.open(new ArchiveFolder(temp)), now::get, readAtOnce);
    }

    @Test
    void whatWasKnownStaysKnownWhileAllIsReadAnew() {
        Departures departures = departures(2);
        assertThat(look(departures)).containsExactly(GONE);
        assertThat(readAnew("2")).isGreaterThan(10);
        for (int i = 0; i < 5; i++) {
            assertThat(look(departures)).containsExactly(GONE);
        }
    }

    @Test
    void aPortalThatWasStartedAfterwardsComesToItByAndBy() {
        int changed = readAnew("2");
        Departures departures = departures(2);
        assertThat(look(departures)).isEmpty();
        for (int i = 0; i < changed / 2; i++) {
            look(departures);
        }
        assertThat(look(departures)).containsExactly(GONE);
    }

    @Test
    void whatWentWhileItWasAtThatComesFirst() {
        readAnew("2");
        Departures departures = departures(2);
        look(departures);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(new ArchiveFolder(temp))) {
            withdraw(writer, ALSO);
        }
        assertThat(look(departures)).containsExactly(ALSO);
    }

    @Test
    void whoAskedJustBeforeIsNotToldThatNothingHasChanged() {
        Departures departures = departures(100);
        look(departures);
        Instant seen = now.get();
        assertThat(departures.of(Visitor.stranger(Lang.EN)).changed()).isEqualTo(seen);
        look(departures);
        assertThat(departures.of(Visitor.stranger(Lang.EN)).changed()).isEqualTo(seen);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(new ArchiveFolder(temp))) {
            withdraw(writer, ALSO);
        }
        // Gone since long before, and seen only now.
        now.updateAndGet(then -> then.plus(Duration.ofHours(1)));
        look(departures);
        assertThat(departures.of(Visitor.stranger(Lang.EN)).changed()).isEqualTo(now.get());
    }
}
