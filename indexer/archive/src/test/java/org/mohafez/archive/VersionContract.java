package org.mohafez.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;

/** What becomes of versions and corrections in every archive, whatever it is made of. */
public abstract class VersionContract {
    protected static final Unreadable EMPTY = Unreadable.of(Unreadable.Reason.EMPTY, "no bytes");

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
                    List.of(new Revision(Revision.ONLY, record("ঠিক"), record("ভুল"), file.pages(), said)),
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
                    List.of(
                            Revision.of(1, first),
                            new Revision(2, second.record(), second.record(), second.pages(), said)),
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

    protected static ReadPaper paper(String title, int... pages) {
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
