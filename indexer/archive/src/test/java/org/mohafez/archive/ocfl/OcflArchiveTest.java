package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.VersionDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveContract;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.Source;

class OcflArchiveTest extends ArchiveContract {
    @Override
    protected ArchiveWriter writer() {
        return OcflArchiveWriter.open(folder);
    }

    @Override
    protected Archive reader() {
        return OcflArchive.open(folder);
    }

    @Test
    void everyVersionIsValidOcfl() {
        ReceivedFile file = received("../../সভা (১).PDF", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.setAside(
                    file.path(),
                    file.source(),
                    org.mohafez.page.Unreadable.of(org.mohafez.page.Unreadable.Reason.NO_TEXT, "a scan"),
                    org.mohafez.record.Access.PUBLIC);
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            writer.receivedAgain(file.id(), "b.pdf");
        }
        OcflRepository repository = Repositories.forReading(folder);
        var results = repository.validateObject("urn:mohafez:" + file.id(), true);
        assertThat(results.getErrors()).isEmpty();
        assertThat(results.getWarnings()).isEmpty();
        var object = repository.describeObject("urn:mohafez:" + file.id());
        assertThat(object.getVersionMap().values())
                .allSatisfy(version ->
                        assertThat(version.getVersionInfo().getUser().getName()).isEqualTo("mohafez"))
                .extracting(version -> version.getVersionInfo().getMessage())
                .containsExactlyInAnyOrder("could not be read: NO_TEXT", "read", "received again under another name");
        assertThat(paths(object.getHeadVersion()))
                .containsExactlyInAnyOrder("original/original.pdf", "record.json", "pages.json.gz");
    }

    /** Those who prepare the next file ask the writer between its two renames: the inventory is new, its digest still the old. */
    @Test
    void whoAsksTheWriterWhileItWritesIsAnswered() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            writer.receivedAgain(file.id(), "b.txt");
            Path object = folder.ocfl().resolve(ObjectLayout.path(file.id()));
            Files.copy(
                    object.resolve("v1").resolve(VersionFolder.SIDECAR),
                    object.resolve(VersionFolder.SIDECAR),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThat(writer.find(file.id()))
                    .get()
                    .satisfies(held -> assertThat(held.source().alsoReceived()).containsExactly("b.txt"));
            assertThat(writer.reading(file.id())).isPresent();
        }
    }

    @Test
    void theSameReadingMakesNoVersion() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            for (int i = 0; i < 3; i++) {
                writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            }
            writer.receivedAgain(file.id(), "a.txt");
        }
        assertThat(Repositories.forReading(folder)
                        .describeObject("urn:mohafez:" + file.id())
                        .getVersionMap())
                .hasSize(1);
    }

    @Test
    void readingWritesNothing() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
        }
        Map<String, FileTime> before = files();
        Archive archive = reader();
        assertThat(archive.holdings()).hasSize(1);
        assertThat(archive.pages(file.id())).isPresent();
        assertThat(original(archive, file.id())).isEqualTo("সভা");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aReaderNeverMeetsAHalfWrittenVersion() {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            Archive archive = reader();
            var writing = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 60; i++) {
                    writer.receivedAgain(file.id(), i + ".txt");
                }
            });
            int seen = 0;
            while (!writing.isDone()) {
                int names = archive.find(file.id())
                        .orElseThrow()
                        .source()
                        .alsoReceived()
                        .size();
                assertThat(names).isGreaterThanOrEqualTo(seen);
                seen = names;
            }
            writing.join();
        }
    }

    @Test
    void aDamagedObjectIsNamed() throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
        }
        Files.writeString(folder.ocfl().resolve(ObjectLayout.path(file.id())).resolve("inventory.json"), "{");
        assertThatThrownBy(() -> reader().find(file.id()))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining(file.id());
    }

    /** Every moment at which a writer can be killed: what is there of the files that are written one after the other. */
    @ParameterizedTest
    @CsvSource({
        "0=ocfl_object_1.1 v1 inventory.json inventory.json.sha512, a new object",
        "v1 inventory.json inventory.json.sha512, a folder with a declaration",
        "inventory.json inventory.json.sha512, without its inventory",
        "inventory.json.sha512, without the digest of its inventory",
        "'', nothing lost"
    })
    void whatAKilledWriterHadBegunIsFinished(String lost, String moment) throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
        }
        Path object = folder.ocfl().resolve(ObjectLayout.path(file.id()));
        for (String name : lost.isEmpty() ? new String[0] : lost.split(" ")) {
            delete(object.resolve(name));
        }
        Files.writeString(folder.writing(), file.id());

        try (ArchiveWriter writer = writer()) {
            assertThat(writer.holds(file.id())).as(moment).isEqualTo(!lost.contains("v1"));
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
            writer.receivedAgain(file.id(), "b.txt");
        }
        assertValid(file, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aNewVersionOfWhichTheObjectDoesNotKnowIsMadeKnown(int installed) throws IOException {
        ReceivedFile file = received("a.txt", "সভা");
        Path object = folder.ocfl().resolve(ObjectLayout.path(file.id()));
        try (ArchiveWriter writer = writer()) {
            writer.keep(file.path(), file.source(), file.pages(), record("সভা"));
        }
        byte[] inventory = Files.readAllBytes(object.resolve("inventory.json"));
        byte[] digest = Files.readAllBytes(object.resolve("inventory.json.sha512"));
        try (ArchiveWriter writer = writer()) {
            writer.receivedAgain(file.id(), "b.txt");
        }
        if (installed < 1) {
            Files.write(object.resolve("inventory.json"), inventory);
        }
        if (installed < 2) {
            Files.write(object.resolve("inventory.json.sha512"), digest);
        }
        Files.writeString(folder.writing(), file.id());

        try (ArchiveWriter writer = writer()) {
            assertThat(writer.find(file.id()).orElseThrow().source().alsoReceived())
                    .containsExactly("b.txt");
            writer.receivedAgain(file.id(), "c.txt");
        }
        assertValid(file, 3);
    }

    @Test
    void severalFilesAreOneObject() throws IOException {
        Path first = Files.writeString(temp.resolve("ক_1.jpg"), "one");
        Path second = Files.writeString(temp.resolve("ক_2.jpg"), "two");
        ReceivedFile file = received("x", "any");
        Source source =
                new Source("ক", file.source().sha256(), 6, "image/jpeg", List.of("ক_1.jpg", "ক_2.jpg"), List.of());
        try (ArchiveWriter writer = writer()) {
            writer.keep(List.of(first, second), source, List.of(new ReadPaper(record("সভা"), file.pages())));
            writer.keep(List.of(first, second), source, List.of(new ReadPaper(record("সভা, আবার"), file.pages())));
        }
        assertValid(file, 2);
        try (ZipInputStream zip =
                new ZipInputStream(reader().original(file.id()).orElseThrow())) {
            assertThat(java.util.Objects.requireNonNull(zip.getNextEntry()).getName())
                    .isEqualTo("00001-1.jpg");
            assertThat(zip.readAllBytes()).asString().isEqualTo("one");
            assertThat(zip.getNextEntry()).isNotNull();
            assertThat(zip.readAllBytes()).asString().isEqualTo("two");
            assertThat(zip.getNextEntry()).isNull();
        }
        assertThat(paths(Repositories.forReading(folder)
                        .describeObject("urn:mohafez:" + file.id())
                        .getHeadVersion()))
                .containsExactlyInAnyOrder(
                        "original/00001-1.jpg", "original/00002-2.jpg", "record.json", "pages.json.gz");
    }

    private void assertValid(ReceivedFile file, int versions) {
        OcflRepository repository = Repositories.forReading(folder);
        var results = repository.validateObject("urn:mohafez:" + file.id(), true);
        assertThat(results.getErrors()).isEmpty();
        assertThat(results.getWarnings()).isEmpty();
        assertThat(repository.describeObject("urn:mohafez:" + file.id()).getVersionMap())
                .hasSize(versions);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Stream<String> paths(VersionDetails version) {
        return version.getFiles().stream().map(file -> file.getPath());
    }

    private Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path path : all.toList()) {
                files.put(path.toString(), Files.getLastModifiedTime(path));
            }
        }
        return files;
    }
}
