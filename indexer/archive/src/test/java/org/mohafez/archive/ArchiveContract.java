package org.mohafez.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.MohafezException;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.page.Page;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.GonePaper;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.PartedFile.Moved;
import org.mohafez.record.parts.PartsWord;

/** What every archive must do, whatever it is made of. */
public abstract class ArchiveContract extends VersionContract {
    @Test
    void whatWasKeptComesBackAsItWas() throws IOException {
        ReceivedFile file = received("কার্যবিবরণী.txt", "প্রথম সভা");
        PaperRecord record = record("প্রথম সভা");
        try (ArchiveWriter writer = writer()) {
            Holding.Document kept = writer.keep(file.path(), file.source(), file.pages(), record);
            assertThat(kept.record()).isEqualTo(record.withSource(file.source()));
            assertThat(writer.find(file.id())).contains(kept);
        }
        Archive archive = reader();
        assertThat(archive.find(file.id())).get().isInstanceOfSatisfying(Holding.Document.class, document -> {
            assertThat(document.record()).isEqualTo(record.withSource(file.source()));
            assertThat(document.id()).isEqualTo(file.id());
        });
        assertThat(archive.pages(file.id())).contains(file.pages());
        assertThat(original(archive, file.id())).isEqualTo("প্রথম সভা");
        assertThat(file.path()).hasContent("প্রথম সভা");
    }

    @Test
    void whatCouldNotBeReadIsKeptWithItsReason() throws IOException {
        ReceivedFile file = received("scan.pdf", "%PDF");
        try (ArchiveWriter writer = writer()) {
            writer.setAside(file.path(), file.source(), EMPTY, Access.INTERNAL);
        }
        Archive archive = reader();
        assertThat(archive.find(file.id())).get().isInstanceOfSatisfying(Holding.SetAside.class, aside -> {
            assertThat(aside.why()).isEqualTo(EMPTY);
            assertThat(aside.source()).isEqualTo(file.source());
            assertThat(aside.access()).isEqualTo(Access.INTERNAL);
        });
        assertThat(archive.pages(file.id())).isEmpty();
        assertThat(original(archive, file.id())).isEqualTo("%PDF");
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneHolding() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            Holding first = writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            Holding second = writer.receivedAgain(file.id(), "b.txt");
            assertThat(second.source().fileName()).isEqualTo("a.txt");
            assertThat(second.source().alsoReceived()).containsExactly("b.txt");
            assertThat(second.receivedAt()).isEqualTo(first.receivedAt());
            assertThat(writer.receivedAgain(file.id(), "b.txt")).isEqualTo(second);
            assertThat(writer.receivedAgain(file.id(), "a.txt")).isEqualTo(second);
            ReceivedFile third = file.named("c.txt");
            Holding.Document again = writer.keep(third.path(), third.source(), third.pages(), record("সভা"));
            assertThat(again.source().fileName()).isEqualTo("a.txt");
            assertThat(again.source().alsoReceived()).containsExactly("b.txt", "c.txt");
        }
        try (Stream<Holding> all = reader().holdings()) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void aSetAsideFileAlsoHasSeveralNames() {
        ReceivedFile file = received("a.pdf", "");
        try (ArchiveWriter writer = writer()) {
            writer.setAside(file.path(), file.source(), EMPTY, Access.INTERNAL);
            Holding again = writer.receivedAgain(file.id(), "b.pdf");
            assertThat(again).isInstanceOf(Holding.SetAside.class);
            assertThat(again.source().alsoReceived()).containsExactly("b.pdf");
            assertThat(again.access()).isEqualTo(Access.INTERNAL);
        }
    }

    @Test
    void eachPaperOfAFileIsHeldUnderItsOwnId() throws IOException {
        ReceivedFile file = received("দুই সভা.txt", "প্রথম সভা দ্বিতীয় সভা");
        try (ArchiveWriter writer = writer()) {
            Holding kept = writer.keep(
                    List.of(file.path()), file.source(), List.of(paper("প্রথম", 1), paper("দ্বিতীয়", 1, 2)));
            assertThat(writer.find(file.id())).contains(kept);
        }
        Archive archive = reader();
        assertThat(archive.find(file.id())).get().isInstanceOfSatisfying(Holding.Bundle.class, bundle -> {
            assertThat(bundle.papers())
                    .extracting(Holding.Document::id)
                    .containsExactly(file.id() + "-1", file.id() + "-2");
            assertThat(bundle.source()).isEqualTo(file.source());
            assertThat(archive.find(file.id() + "-2")).contains(bundle.papers().getLast());
        });
        assertThat(archive.pages(file.id() + "-1").orElseThrow().text()).isEqualTo("প্রথম, পাতা 1");
        assertThat(archive.pages(file.id() + "-2").orElseThrow().pages())
                .extracting(Page::number)
                .containsExactly(1, 2);
        assertThat(archive.pages(file.id()).orElseThrow().text())
                .isEqualTo("প্রথম, পাতা 1\nদ্বিতীয়, পাতা 1\n\nদ্বিতীয়, পাতা 2");
        assertThat(original(archive, file.id() + "-2")).isEqualTo("প্রথম সভা দ্বিতীয় সভা");
        try (Stream<String> ids = archive.ids()) {
            assertThat(ids).containsExactly(file.id());
        }
        for (String none : List.of("-0", "-3", "-02", "-1-1", "-", "-x", "-99999")) {
            assertThat(archive.find(file.id() + none)).as(none).isEmpty();
            assertThat(archive.pages(file.id() + none)).as(none).isEmpty();
            assertThat(archive.original(file.id() + none)).as(none).isEmpty();
            assertThat(archive.holds(file.id() + none)).as(none).isFalse();
        }
    }

    @Test
    void aLaterReadingMayPartAFileOtherwise() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সব"));
            assertThat(writer.find(file.id() + "-1")).isEmpty();
            writer.keep(List.of(file.path()), file.source(), List.of(paper("ক", 1), paper("খ", 2), paper("গ", 3)));
            writer.keep(List.of(file.path()), file.source(), List.of(paper("ক", 1), paper("খ", 2)));
            assertThat(writer.find(file.id()).orElseThrow().papers()).hasSize(2);
            assertThat(writer.find(file.id() + "-3")).isEmpty();
            assertThat(writer.receivedAgain(file.id(), "b.txt").papers())
                    .hasSize(2)
                    .allSatisfy(
                            paper -> assertThat(paper.source().alsoReceived()).containsExactly("b.txt"));
            writer.keep(file.path(), file.source(), file.pages(), record("এক"));
            assertThat(writer.find(file.id())).get().isInstanceOf(Holding.Document.class);
            assertThat(writer.find(file.id() + "-1")).isEmpty();
        }
    }

    @Test
    void aPaperIsKnownByItsNumberWhicheverItsPlace() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(
                    List.of(file.path()),
                    file.source(),
                    List.of(
                            Revision.of(3, part(paper("ক", 1), 1)),
                            Revision.of(1, part(paper("খ", 2), 2)),
                            Revision.of(12, part(paper("গ", 3), 3))),
                    Doing.READ);
            List<Revision> numbered = List.of(Revision.of(1, paper("ক", 1)));
            assertThatThrownBy(() -> writer.keep(List.of(file.path()), file.source(), numbered, Doing.READ))
                    .as("the only one has no number")
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Archive archive = reader();
        assertThat(archive.find(file.id()).orElseThrow().papers())
                .extracting(Holding::id)
                .containsExactly(file.id() + "-3", file.id() + "-1", file.id() + "-12");
        assertThat(archive.pages(file.id()).orElseThrow().pages())
                .extracting(Page::number)
                .containsExactly(1, 2, 3);
        assertThat(archive.pages(file.id() + "-12").orElseThrow().text()).contains("গ");
        assertThat(archive.find(file.id() + "-2")).isEmpty();
        assertThat(archive.versions(file.id() + "-2")).isEmpty();
    }

    @Test
    void whatIsSaidOfPartsOutlivesReadings() {
        ReceivedFile file = received("a.txt", "সভা");
        PartsWord word = new PartsWord(
                "rahima", Instant.parse("2025-06-15T04:00:00.123456Z"), "", List.of(Beginning.atTopOf(1)));
        PartedFile parts = new PartedFile(
                word,
                List.of(Beginning.atTopOf(1), new Beginning(1, "২য় সভা", 7)),
                List.of(new GonePaper(2, new Beginning(1, "২য় সভা", 7), 4, Corrections.NONE)),
                List.of(new Moved(PaperSpot.of(2), PaperSpot.of(0))));
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("এক"));
            assertThat(writer.parts(file.id())).isEqualTo(PartedFile.NONE);
            writer.keep(
                    List.of(file.path()),
                    file.source(),
                    Revision.of(List.of(paper("এক", 1))),
                    parts,
                    new Doing("rahima", "parted"));
            writer.keep(file.path(), file.source(), file.pages(), record("আবার"));
        }
        Archive archive = reader();
        assertThat(archive.parts(file.id())).isEqualTo(parts);
        assertThat(archive.parts("0000000000000000")).isEqualTo(PartedFile.NONE);
        assertThat(new BlackedOutArchive(archive).parts(file.id()))
                .as("strangers learn where things went")
                .isEqualTo(new PartedFile(null, List.of(), List.of(), parts.moved()));
    }

    private static ReadPaper part(ReadPaper paper, int place) {
        ObjectNode record = RecordJson.MAPPER.valueToTree(paper.record());
        record.set("part", RecordJson.MAPPER.valueToTree(new Part(place, 3, place, place)));
        return new ReadPaper(RecordJson.MAPPER.convertValue(record, PaperRecord.class), paper.pages());
    }

    @Test
    void theBytesOfAFileAreForThoseWhoMaySeeAllItsPapers() {
        ReceivedFile file = received("a.txt", "সভা");
        ReadPaper open = paper("ক", 1);
        PaperRecord secret = open.record().readBy(new Extractor("1", "1"), Access.INTERNAL);
        try (ArchiveWriter writer = writer()) {
            Holding kept = writer.keep(
                    List.of(file.path()), file.source(), List.of(open, new ReadPaper(secret, open.pages())));
            assertThat(kept.access()).isEqualTo(Access.INTERNAL);
            assertThat(kept.papers().getFirst().access()).isEqualTo(Access.PUBLIC);
        }
    }

    @Test
    void holdingsComeInTheOrderOfTheirIds() {
        List<String> ids = Stream.of("এক", "দুই", "তিন", "চার", "পাঁচ", "ছয়", "সাত")
                .map(text -> {
                    ReceivedFile file = received(text + ".txt", text);
                    try (ArchiveWriter writer = writer()) {
                        writer.keep(file.path(), file.source(), file.pages(), record(text));
                    }
                    return file.id();
                })
                .toList();
        Archive archive = reader();
        try (Stream<String> listed = archive.ids();
                Stream<Holding> holdings = archive.holdings()) {
            assertThat(listed).containsExactlyElementsOf(ids.stream().sorted().toList());
            assertThat(holdings.map(Holding::id))
                    .containsExactlyElementsOf(ids.stream().sorted().toList());
        }
    }

    @Test
    void aReaderSeesWhatAWriterBesideItKeeps() {
        try (ArchiveWriter writer = writer()) {
            Archive archive = reader();
            ReceivedFile file = received("a.txt", "সভা");
            assertThat(archive.find(file.id())).isEmpty();
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            assertThat(archive.find(file.id())).isPresent();
            writer.receivedAgain(file.id(), "b.txt");
            assertThat(archive.find(file.id()).orElseThrow().source().alsoReceived())
                    .containsExactly("b.txt");
        }
    }

    @Test
    void anArchiveHasOneWriter() {
        try (ArchiveWriter first = writer()) {
            assertThat(first.ids()).isEmpty();
            assertThatThrownBy(this::writer)
                    .isInstanceOf(ArchiveLockedException.class)
                    .hasMessageContaining("archive");
        }
        try (ArchiveWriter next = writer()) {
            assertThat(next.ids()).isEmpty();
        }
    }

    @Test
    void whatIsNotHeldIsEmpty() {
        try (ArchiveWriter writer = writer()) {
            for (String id : List.of("0123456789abcdef", "", "../../etc/passwd", "0123456789ABCDEF", "x")) {
                assertThat(writer.find(id)).isEmpty();
                assertThat(writer.pages(id)).isEmpty();
                assertThat(writer.original(id)).isEmpty();
            }
            assertThatThrownBy(() -> writer.receivedAgain("0123456789abcdef", "a.txt"))
                    .isInstanceOf(MohafezException.class)
                    .hasMessageContaining("0123456789abcdef");
        }
    }

    @Test
    void aDigestThatIsNotOfTheBytesIsRefused() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        Files.writeString(file.path(), "অন্য সভা");
        try (ArchiveWriter writer = writer()) {
            assertThatThrownBy(() -> writer.keep(file.path(), file.source(), file.pages(), record("সভা")))
                    .isInstanceOf(MohafezException.class)
                    .hasMessageContaining(file.id());
            assertThat(writer.find(file.id())).isEmpty();
        }
    }

    @Test
    void openingWhatIsNotThereSaysSo() {
        assertThatThrownBy(this::reader)
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("no archive")
                .hasMessageContaining(folder.root().toString());
        assertThat(folder.root()).doesNotExist();
    }
}
