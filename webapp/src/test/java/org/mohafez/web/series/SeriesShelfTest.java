package org.mohafez.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Holding.Document;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.series.Series;
import org.mohafez.series.Sitting;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Visitor;

class SeriesShelfTest {
    private static final Visitor EVERYBODY = new Visitor(Lang.BN, Set.of(Access.PUBLIC), null);
    private static final Visitor INSIDE = new Visitor(Lang.BN, EnumSet.allOf(Access.class), null);

    private final Set<String> withdrawn = new HashSet<>();
    private final Archive held;
    private final SearchEngine engine;
    private final SeriesShelf shelf;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    SeriesShelfTest(@TempDir Path folder) {
        ArchiveFolder archive = new ArchiveFolder(folder);
        SampleArchive.write(archive);
        held = new Held(OcflArchive.open(archive));
        engine = LuceneSearchEngine.open(archive);
        shelf = new SeriesShelf(held, engine, () -> now);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Document paper(String fileName) {
        return (Document) held.find(SampleArchive.id(fileName)).orElseThrow();
    }

    @Test
    void aSeriesHasThePapersItsVisitorMaySeeAndNoOther() {
        Document june = paper(SamplePapers.minutes(6));
        Series forAll = shelf.series(EVERYBODY, june).orElseThrow();
        Series inside = shelf.series(INSIDE, june).orElseThrow();
        String internal = SampleArchive.id(SamplePapers.INTERNAL_MINUTES);
        assertThat(forAll.sittings()).hasSize(12).noneMatch(sitting -> sitting.has(internal));
        assertThat(inside.sittings()).hasSize(13);
        assertThat(inside.after(june.id()))
                .map(Sitting::paper)
                .map(Document::id)
                .contains(internal);
    }

    @Test
    void whatIsNoMinutesOfABodyHasNoSeriesAndNoThread() {
        for (String fileName : List.of(SamplePapers.ORDER, SamplePapers.LONG, SamplePapers.HOSTILE)) {
            assertThat(shelf.series(EVERYBODY, paper(fileName))).as(fileName).isEmpty();
            assertThat(shelf.matter(EVERYBODY, paper(fileName), 1)).as(fileName).isEmpty();
        }
    }

    @Test
    void aPaperWithdrawnWhileItsSeriesIsKeptIsNotShown() {
        Document march = paper(SamplePapers.minutes(3));
        String april = SampleArchive.id(SamplePapers.minutes(4));
        assertThat(thread(march).later()).anyMatch(step -> step.href().startsWith("/d/" + april));
        withdrawn.add(april);
        assertThat(thread(march).later()).isNotEmpty().noneMatch(step -> step.href()
                .startsWith("/d/" + april));
        assertThat(series(march).next()).isNull();
        now = now.plus(Duration.ofMinutes(2));
        assertThat(Objects.requireNonNull(series(march).next()).href())
                .isEqualTo("/d/" + SampleArchive.id(SamplePapers.minutes(5)));
    }

    private SeriesSection series(Document paper) {
        return Objects.requireNonNull(SeriesSection.of(shelf, EVERYBODY, paper));
    }

    private ThreadSection thread(Document paper) {
        return Objects.requireNonNull(ThreadSection.of(shelf, EVERYBODY, paper, 2));
    }

    /** The archive without what was withdrawn. */
    private final class Held implements Archive {
        private final Archive all;

        Held(Archive all) {
            this.all = all;
        }

        @Override
        public Optional<Holding> find(String id) {
            return withdrawn.contains(id) ? Optional.empty() : all.find(id);
        }

        @Override
        public Stream<String> ids() {
            return all.ids();
        }

        @Override
        public Optional<Pages> pages(String id) {
            return all.pages(id);
        }

        @Override
        public Optional<InputStream> original(String id) {
            return all.original(id);
        }
    }
}
