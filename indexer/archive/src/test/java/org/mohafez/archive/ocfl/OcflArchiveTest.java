package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.model.VersionDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveContract;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.ReceivedFile;

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
                    org.mohafez.page.Unreadable.of(org.mohafez.page.Unreadable.Reason.NO_TEXT, "a scan"));
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
