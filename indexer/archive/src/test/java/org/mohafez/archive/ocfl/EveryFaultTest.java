package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocfl.api.OcflRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.disk.FaultyDisk;
import org.mohafez.archive.disk.QuickFolder;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;

/**
 * A writer's disk fails at its first step, then at its second, and so on until all goes well. After each the archive opens, what had
 * been kept is there, what was begun is there whole or not at all, and all can be written on.
 */
class EveryFaultTest {
    private static final List<String> NAMES = List.of("a.txt", "b.txt");

    @TempDir(factory = QuickFolder.class)
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void leavesTheOldOrTheNew(FaultyDisk.Fault fault) throws IOException {
        ReceivedFile first = ReceivedFile.of(temp, "a.txt", "প্রথম সভা");
        ReceivedFile second = ReceivedFile.of(temp, "a.txt", "দ্বিতীয় সভা");
        int at = 1;
        while (true) {
            ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive-" + at));
            FaultyDisk disk = new FaultyDisk(fault, at);
            int kept = write(folder, disk, first, second);
            String moment = fault + " at step " + at;
            if (!disk.failed()) {
                assertThat(kept).as(moment).isEqualTo(3);
                break;
            }
            try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, WatchedDisk.calm())) {
                int there = names(writer, first) + names(writer, second);
                assertThat(there).as(moment).isBetween(kept, kept + 1);
                assertValid(folder, moment, List.of(first, second));
                keepAll(writer, first);
                keepAll(writer, second);
                assertThat(names(writer, first) + names(writer, second))
                        .as(moment)
                        .isEqualTo(4);
            }
            assertValid(folder, moment, List.of(first, second));
            assertThat(folder.writing()).as(moment).doesNotExist();
            at++;
        }
        // A disk that is never asked would let this test pass.
        assertThat(at).isGreaterThan(60);
    }

    /** @return how many names were kept before the disk failed */
    private static int write(ArchiveFolder folder, Disk disk, ReceivedFile first, ReceivedFile second) {
        int kept = 0;
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, disk)) {
            setAside(writer, first);
            kept++;
            writer.receivedAgain(first.id(), "b.txt");
            kept++;
            setAside(writer, second);
            kept++;
        } catch (MohafezException | io.ocfl.api.exception.OcflJavaException | FaultyDisk.End expected) {
            return kept;
        }
        return kept;
    }

    private static void keepAll(OcflArchiveWriter writer, ReceivedFile file) {
        setAside(writer, file);
        NAMES.forEach(name -> writer.receivedAgain(file.id(), name));
    }

    private static void setAside(OcflArchiveWriter writer, ReceivedFile file) {
        writer.setAside(file.path(), file.source(), Unreadable.of(Unreadable.Reason.NO_TEXT, "a scan"), Access.PUBLIC);
    }

    private static int names(Archive archive, ReceivedFile file) {
        return archive.find(file.id())
                .map(held -> 1 + held.source().alsoReceived().size())
                .orElse(0);
    }

    private static void assertValid(ArchiveFolder folder, String moment, List<ReceivedFile> files) throws IOException {
        OcflRepository repository = Repositories.forReading(folder);
        for (ReceivedFile file : files) {
            if (Files.exists(folder.ocfl().resolve(ObjectLayout.path(file.id())))) {
                var results = repository.validateObject(ObjectLayout.urn(file.id()), true);
                assertThat(results.getErrors()).as(moment).isEmpty();
                assertThat(results.getWarnings()).as(moment).isEmpty();
            }
        }
        assertThat(logged(folder)).as(moment).containsExactlyInAnyOrderElementsOf(there(folder, files));
        try (Stream<Path> staged = Files.list(folder.staging())) {
            assertThat(staged).as(moment).isEmpty();
        }
    }

    /** Each version that the log of digests tells of, as often as it does. */
    private static List<String> logged(ArchiveFolder folder) throws IOException {
        return Files.readAllLines(folder.digestLog()).stream()
                .map(line -> RecordJson.read(line, LogEntry.class))
                .map(entry -> entry.id() + " " + entry.version() + " " + entry.inventory())
                .toList();
    }

    private static List<String> there(ArchiveFolder folder, List<ReceivedFile> files) {
        return files.stream()
                .flatMap(file -> new ObjectFolders(folder, new Durable(WatchedDisk.calm(), folder.staging()))
                        .versions(file.id()))
                .map(entry -> entry.id() + " " + entry.version() + " " + entry.inventory())
                .toList();
    }
}
