package org.mohafez.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.Holding;
import org.mohafez.authority.Authority;
import org.mohafez.naming.Deed;
import org.mohafez.naming.Naming;
import org.mohafez.naming.NamingLog;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.web.coverage.Coverage.Count;
import org.mohafez.web.fixture.MemoryArchive;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Visitor;

class CoverageTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Visitor PUBLIC = new Visitor(Lang.BN, Set.of(Access.PUBLIC), null);

    private final MemoryArchive archive = new MemoryArchive()
            .with(
                    paper(
                            "a",
                            EARLY,
                            "{\"kind\":\"minutes\",\"office\":{\"name\":\"ক দপ্তর\",\"code\":\"ka\"},\"meeting\":{\"date\":\"2025-06-30\"},\"decisions\":[{\"ordinal\":1,\"text\":\"…\"}],\"unread\":[{\"field\":\"/title\",\"reason\":\"cut\"}],\"access\":\"public\"}"))
            .with(
                    paper(
                            "b",
                            LATE,
                            "{\"kind\":\"order\",\"office\":{\"name\":\"ক দপ্তর\",\"code\":\"ka\"},\"memo\":{\"issued\":\"2025-07-01\"},\"decisions\":[],\"access\":\"public\"}"))
            .with(paper(
                    "c",
                    EARLY,
                    "{\"kind\":\"order\",\"meeting\":{\"date\":\"garbled\"},\"decisions\":[],\"access\":\"public\"}"))
            .with(paper(
                    "secret",
                    LATE.plusSeconds(9),
                    "{\"kind\":\"order\",\"office\":{\"name\":\"গোপন\"},\"decisions\":[],\"access\":\"internal\"}"))
            .with(new Holding.SetAside(
                    "d", EARLY, source("বন্ধ.pdf"), Unreadable.of(Unreadable.Reason.ENCRYPTED, "…"), Access.PUBLIC))
            .with(new Holding.SetAside(
                    "f", EARLY, source("গোপন.pdf"), Unreadable.of(Unreadable.Reason.ENCRYPTED, "…"), Access.INTERNAL))
            .withDamaged("e");

    @Test
    void countsWhatTheVisitorMaySee() {
        Coverage coverage = CoverageCounter.count(archive, PUBLIC, Naming.none());
        assertThat(coverage.documents()).isEqualTo(3);
        assertThat(coverage.decisions()).isEqualTo(1);
        assertThat(coverage.offices()).isEqualTo(1);
        assertThat(coverage.incomplete()).isEqualTo(1);
        assertThat(coverage.lastReceived()).isEqualTo(LATE);
        assertThat(coverage.byKind()).containsExactly(new Count("order", 2, 0), new Count("minutes", 1, 1));
        assertThat(coverage.byYear())
                .containsExactly(new Count("unknown", 1, 0), new Count("2025-26", 1, 0), new Count("2024-25", 1, 1));
        assertThat(coverage.byOffice())
                .contains(new Coverage.OfficeCount("ka", "ক দপ্তর", 2, 1, "2025-06-30", "2025-07-01"));
        assertThat(coverage.toString()).doesNotContain("গোপন");
    }

    @Test
    void namesEveryFileThatCouldNotBeRead() {
        Coverage coverage = CoverageCounter.count(archive, PUBLIC, Naming.none());
        assertThat(coverage.unread())
                .containsExactly(new Coverage.UnreadFile("d", "বন্ধ.pdf", Unreadable.Reason.ENCRYPTED));
        assertThat(coverage.damaged()).containsExactly("e");
    }

    @Test
    void namesEveryDocumentThatNeedsChecking() {
        archive.with(paper("g", EARLY, """
                {"kind":"order","decisions":[],"access":"public","pages":[{"number":1,"source":"ocr","confidence":0.95},
                 {"number":2,"source":"ocr","confidence":0.41},{"number":3,"source":"ocr","confidence":0}]}"""));
        assertThat(CoverageCounter.count(archive, PUBLIC, Naming.none()).doubtful())
                .containsExactly(
                        new Coverage.DoubtfulPaper("a", "a.pdf", List.of(), 1, false),
                        new Coverage.DoubtfulPaper("g", "g.pdf", List.of(2, 3), 0, false));
    }

    @Test
    void minutesWithoutDecisionsNeedChecking() {
        archive.with(paper("h", EARLY, "{\"kind\":\"minutes\",\"decisions\":[],\"access\":\"public\"}"));
        assertThat(CoverageCounter.count(archive, PUBLIC, Naming.none()).doubtful())
                .contains(new Coverage.DoubtfulPaper("h", "h.pdf", List.of(), 0, true));
    }

    /** Spelt otherwise, and so of another code until a clerk says that both are one. */
    @Test
    void officesThatWereJoinedAreOne(@TempDir Path folder) {
        archive.with(
                paper(
                        "j",
                        EARLY,
                        "{\"kind\":\"order\",\"office\":{\"name\":\"অ দপ্তর\",\"code\":\"o\"},\"memo\":{\"issued\":\"2024-01-02\"},\"decisions\":[],\"access\":\"public\"}"));
        assertThat(CoverageCounter.count(archive, PUBLIC, Naming.none()).offices())
                .isEqualTo(2);
        NamingLog said = new NamingLog(folder.resolve("names.jsonl"), InstantSource.fixed(LATE));
        said.say(
                "rahima",
                new Deed.Join(
                        Authority.Facet.OFFICE, new Deed.Called("o", "অ দপ্তর"), new Deed.Called("ka", "ক দপ্তর")));
        Coverage coverage = CoverageCounter.count(archive, PUBLIC, said.current());
        assertThat(coverage.offices()).isEqualTo(1);
        assertThat(coverage.byOffice())
                .contains(new Coverage.OfficeCount("ka", "ক দপ্তর", 3, 1, "2024-01-02", "2025-07-01"));
    }

    @Test
    void anEmptyArchiveHoldsNothing() {
        Coverage coverage = CoverageCounter.count(new MemoryArchive(), PUBLIC, Naming.none());
        assertThat(coverage.documents()).isZero();
        assertThat(coverage.lastReceived()).isNull();
    }

    @Test
    void isCountedAgainOnlyAfterAWhile() {
        AtomicReference<Instant> now = new AtomicReference<>(LATE);
        AtomicReference<Instant> index = new AtomicReference<>(LATE);
        CoverageTable table = new CoverageTable(archive, Naming::none, index::get, now::get);
        assertThat(table.of(PUBLIC).documents()).isEqualTo(3);
        archive.with(paper("f", LATE, "{\"kind\":\"order\",\"decisions\":[],\"access\":\"public\"}"));
        index.set(LATE.plusSeconds(1));
        now.set(LATE.plus(CoverageTable.KEPT).minus(Duration.ofMillis(1)));
        assertThat(table.of(PUBLIC).documents()).isEqualTo(3);
        now.set(LATE.plus(CoverageTable.KEPT));
        assertThat(table.of(PUBLIC).documents()).isEqualTo(4);
    }

    @Test
    void whileNothingChangedItIsNotCountedForLonger() {
        AtomicReference<Instant> now = new AtomicReference<>(LATE);
        Naming names = Naming.none();
        CoverageTable table = new CoverageTable(archive, () -> names, () -> LATE, now::get);
        assertThat(table.of(PUBLIC).documents()).isEqualTo(3);
        archive.with(paper("f", LATE, "{\"kind\":\"order\",\"decisions\":[],\"access\":\"public\"}"));
        now.set(LATE.plus(CoverageTable.LONGEST).minus(Duration.ofMillis(1)));
        assertThat(table.of(PUBLIC).documents()).isEqualTo(3);
        now.set(LATE.plus(CoverageTable.LONGEST));
        assertThat(table.of(PUBLIC).documents()).isEqualTo(4);
    }

    private static Holding paper(String id, Instant received, String json) {
        return new Holding.Document(
                id, received, RecordJson.read(json, PaperRecord.class).withSource(source(id + ".pdf")));
    }

    private static Source source(String name) {
        return new Source(name, "00", 1, "application/pdf", List.of(), List.of());
    }
}
