package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.record.RecordJson;

/** Objects as the log of digests knows them: their versions, and what is left of those that were erased. */
record ObjectFolders(ArchiveFolder folder, Durable durable) {

    /** From now on that object is erased, whatever is there of it. */
    void put(String id, Erased erased) throws IOException {
        durable.createFolders(Objects.requireNonNull(folder.erased(id).getParent()));
        durable.put(folder.erased(id), RecordJson.indented(erased).getBytes(UTF_8));
    }

    Optional<Erased> erased(String id) throws IOException {
        return Files.exists(folder.erased(id))
                ? Optional.of(RecordJson.read(Files.readString(folder.erased(id)), Erased.class))
                : Optional.empty();
    }

    /** The oldest first; none if there is no such object. */
    Stream<LogEntry> versions(String id) {
        Path object = folder.ocfl().resolve(ObjectLayout.path(id));
        if (!Files.isDirectory(object)) {
            return Stream.empty();
        }
        try {
            return VersionFolder.in(object).stream()
                    .sorted(Comparator.comparingInt(VersionFolder::number))
                    .map(version -> entry(id, version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an object that is there. */
    LogEntry newest(String id) {
        return versions(id).reduce((older, newer) -> newer).orElseThrow();
    }

    private static LogEntry entry(String id, VersionFolder version) {
        try {
            String digest = Files.readString(version.sidecar()).split("\\s", 2)[0];
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            return new LogEntry(id, version.number(), LogEntry.What.KEPT, digest, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
