package org.mohafez.archive.ocfl;

import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mohafez.MohafezException;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.DigestLogWriter;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.record.Access;

/**
 * Adds versions to objects, and takes erased ones away, so that the end of the process at any moment leaves the old state or the
 * new: what is begun is noted first, the log of digests is told last, and only then is it forgotten. The caller holds the
 * writer's lock; for one thread at a time.
 */
final class ObjectWriter implements AutoCloseable {
    private final HalfWritten halfWritten;
    private final OcflRepository repository;
    private final OcflArchive reader;
    private final ObjectFolders objects;
    private final DigestLogWriter log;

    ObjectWriter(ArchiveFolder folder, Disk disk) throws IOException {
        Durable durable = new Durable(disk, folder.staging());
        durable.clear(folder.staging());
        durable.createFolders(folder.staging());
        halfWritten = new HalfWritten(folder, durable);
        Optional<String> mended = halfWritten.mend();
        repository = Repositories.forWriting(folder, durable);
        // Not by the repository that writes: it compares an inventory with its digest, and others ask while one of them
        // is replaced.
        reader = OcflArchive.open(folder);
        objects = new ObjectFolders(folder, durable);
        log = new DigestLogWriter(folder, durable, reader.ids().flatMap(objects::versions));
        if (mended.isPresent()) {
            end(mended.get());
        }
    }

    OcflArchive reader() {
        return reader;
    }

    /** @throws MohafezException if it could not be written; then there is the old version, or the new */
    void write(String id, VersionInfo info, Consumer<OcflObjectUpdater> changes) {
        try {
            mend();
            halfWritten.begin(id);
            repository.updateObject(ObjectVersionId.head(ObjectLayout.urn(id)), info, changes);
            log.add(objects.newest(id));
            halfWritten.end();
        } catch (OcflJavaException | UncheckedIOException | IOException e) {
            // What was begun stays noted, and is mended before anything else is written, by this writer or the next.
            throw new MohafezException("cannot keep " + id + ": " + e.getMessage(), e);
        }
    }

    /**
     * @param withdrawn what is to be erased, and is there
     * @param papers see {@link Erased}
     */
    void erase(String id, Holding.Withdrawn withdrawn, Map<String, Access> papers, String by, String reason) {
        LogEntry last = objects.newest(id);
        Tombstone.Erasure erasure = new Tombstone.Erasure(
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                by,
                reason,
                withdrawn.source().sha256(),
                withdrawn.source().bytes(),
                last.version(),
                last.inventory());
        Tombstone stone = withdrawn.tombstone();
        Tombstone erased = new Tombstone(stone.at(), stone.by(), stone.reason(), erasure);
        try {
            mend();
            halfWritten.begin(id);
            // From here on it is erased: what of its bytes is still there is taken away by who mends.
            objects.put(id, new Erased(withdrawn.receivedAt(), withdrawn.access(), papers, erased));
            mend();
        } catch (IOException e) {
            throw new MohafezException("cannot erase " + id + ": " + e.getMessage(), e);
        }
    }

    private void mend() throws IOException {
        Optional<String> mended = halfWritten.mend();
        if (mended.isPresent()) {
            end(mended.get());
        }
    }

    /** What was begun is whole or gone. */
    private void end(String mended) throws IOException {
        Optional<Erased> erased = objects.erased(mended);
        if (erased.isPresent()) {
            log.addIfMissing(erased.get().logEntry(mended));
        } else {
            for (LogEntry version : (Iterable<LogEntry>) objects.versions(mended)::iterator) {
                log.addIfMissing(version);
            }
        }
        halfWritten.end();
    }

    @Override
    public void close() {
        repository.close();
        try {
            log.sign(Instant.now());
        } catch (IOException e) {
            throw new MohafezException("cannot sign the log of digests", e);
        }
    }
}
