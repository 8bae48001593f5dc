package org.mohafez.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;

/** What every archive must do, whatever it is made of. */
public abstract class ArchiveContract {
    private static final Unreadable EMPTY = Unreadable.of(Unreadable.Reason.EMPTY, "no bytes");

    protected Path temp = Path.of(".");
    protected ArchiveFolder folder = new ArchiveFolder(Path.of("."));

    @BeforeEach
    void newFolder(@TempDir Path fresh) {
        temp = fresh;
        folder = new ArchiveFolder(fresh.resolve("archive"));
    }

    protected abstract ArchiveWriter writer();

    protected abstract Archive reader();

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
    void aNewerReadingTakesTheOlderOnesPlace() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.setAside(file.path(), file.source(), EMPTY, Access.INTERNAL);
            writer.keep(file.path(), file.source(), file.pages(), record("ভুল"));
            writer.keep(file.path(), file.source(), file.pages(), record("ঠিক"));
        }
        Archive archive = reader();
        assertThat(archive.find(file.id())).get().isInstanceOfSatisfying(Holding.Document.class, document -> assertThat(
                        document.record().title())
                .isEqualTo("ঠিক"));
        assertThat(archive.pages(file.id())).isPresent();
        assertThat(original(archive, file.id())).isEqualTo("সভা");
    }

    @Test
    void whatPeoplePutRightIsKeptBesideWhatWasRead() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        Corrections said = Corrections.NONE.and(new Correction(
                "rahima",
                Instant.parse("2025-06-15T04:00:00Z"),
                "স্ক্যান অস্পষ্ট",
                List.of(new Edit.Put(FieldName.of("/title"), "ঠিক", "ভুল"))));
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("ভুল"));
            assertThat(writer.corrections(file.id())).isEqualTo(Corrections.NONE);
            writer.keep(
                    writer.originals(file.id()),
                    file.source(),
                    List.of(new Revision(record("ঠিক"), record("ভুল"), file.pages(), said)),
                    new Doing("rahima", "corrected"));
        }
        Archive archive = reader();
        assertThat(archive.find(file.id())
                        .orElseThrow()
                        .papers()
                        .getFirst()
                        .record()
                        .title())
                .isEqualTo("ঠিক");
        assertThat(archive.reading(file.id()).orElseThrow().title()).isEqualTo("ভুল");
        assertThat(archive.corrections(file.id())).isEqualTo(said);
        assertThat(archive.versions(file.id())).extracting(Version::author).containsExactly("mohafez", "rahima");
        assertThat(original(archive, file.id())).isEqualTo("সভা");
    }

    @Test
    void everyPaperOfAFileHasItsOwnCorrections() {
        ReceivedFile file = received("a.txt", "সভা");
        Corrections said =
                Corrections.NONE.and(new Correction("rahima", Instant.EPOCH, "", List.of(new Edit.Drop(1, null))));
        ReadPaper first = paper("প্রথম", 1);
        ReadPaper second = paper("দ্বিতীয়", 2);
        try (ArchiveWriter writer = writer()) {
            writer.keep(
                    List.of(file.path()),
                    file.source(),
                    List.of(Revision.of(first), new Revision(second.record(), second.record(), second.pages(), said)),
                    Doing.READ);
        }
        Archive archive = reader();
        assertThat(archive.corrections(file.id() + "-1")).isEqualTo(Corrections.NONE);
        assertThat(archive.corrections(file.id() + "-2")).isEqualTo(said);
        assertThat(archive.corrections(file.id()))
                .as("a file of several is no paper")
                .isEqualTo(Corrections.NONE);
        assertThat(archive.reading(file.id())).isEmpty();
        assertThat(archive.corrections(file.id() + "-3")).isEqualTo(Corrections.NONE);
    }

    @Test
    void everyVersionIsKept() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.setAside(file.path(), file.source(), EMPTY, Access.INTERNAL);
            Instant first = writer.stamp(file.id()).orElseThrow();
            writer.keep(List.of(file.path()), file.source(), List.of(paper("প্রথম", 1), paper("দ্বিতীয়", 2)));
            assertThat(writer.stamp(file.id())).isPresent().get().isNotEqualTo(first);
            writer.keep(file.path(), file.source(), file.pages(), record("ঠিক"));
        }
        Archive archive = reader();
        assertThat(archive.versions(file.id())).extracting(Version::number).containsExactly(1, 2, 3);
        assertThat(archive.versions(file.id())).allSatisfy(version -> {
            assertThat(version.author()).isEqualTo("mohafez");
            assertThat(version.created()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        });
        assertThat(archive.versions(file.id()))
                .extracting(Version::message)
                .containsExactly("could not be read: EMPTY", "read", "read");
        assertThat(archive.versions(file.id() + "-2"))
                .extracting(Version::number)
                .containsExactly(2);
        assertThat(archive.find(file.id(), 1)).get().isInstanceOf(Holding.SetAside.class);
        assertThat(archive.find(file.id(), 2)).get().isInstanceOf(Holding.Bundle.class);
        assertThat(archive.find(file.id(), 3)).isEqualTo(archive.find(file.id()));
        assertThat(archive.find(file.id() + "-2", 2)).get().isInstanceOf(Holding.Document.class);
        assertThat(archive.pages(file.id() + "-2", 2).orElseThrow().text()).isEqualTo("দ্বিতীয়, পাতা 2");
        assertThat(archive.pages(file.id(), 1)).isEmpty();
        assertThat(archive.pages(file.id(), 3)).isEqualTo(archive.pages(file.id()));
    }

    @Test
    void whatIsNotHeldHasNoVersions() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
        }
        Archive archive = reader();
        assertThat(archive.find(file.id(), 0)).isEmpty();
        assertThat(archive.find(file.id(), 2)).isEmpty();
        assertThat(archive.pages(file.id(), 2)).isEmpty();
        assertThat(archive.find(file.id() + "-1", 1)).isEmpty();
        assertThat(archive.versions(file.id() + "-1")).isEmpty();
        assertThat(archive.versions("0000000000000000")).isEmpty();
        assertThat(archive.versions("../../etc")).isEmpty();
        assertThat(archive.stamp("0000000000000000")).isEmpty();
        assertThat(archive.stamp("nonsense")).isEmpty();
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

    private static ReadPaper paper(String title, int... pages) {
        return new ReadPaper(
                record(title),
                new Pages(
                        "text/plain",
                        IntStream.of(pages)
                                .mapToObj(number -> new Page(
                                        number,
                                        null,
                                        null,
                                        PageSource.TEXT,
                                        null,
                                        null,
                                        List.of(Paragraph.of(title + ", পাতা " + number))))
                                .toList()));
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

    protected ReceivedFile received(String name, String text) {
        return ReceivedFile.of(temp, name, text);
    }

    protected static PaperRecord record(String title) {
        return RecordJson.read("""
                        {"kind":"minutes","status":"signed","access":"public","title":"%s","decisions":[]}""".formatted(title), PaperRecord.class)
                .withSource(new Source("?", "", 0, "", List.of(), List.of()));
    }

    protected static String original(Archive archive, String id) throws IOException {
        try (InputStream bytes = archive.original(id).orElseThrow()) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }
}
