package org.mohafez.archive.ocfl;

import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Revision;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.WriterLock;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.PartedFile;

/**
 * Writes an archive while it holds the archive's lock: one thread at a time may change it. Others may ask meanwhile, and have the old
 * version or the new.
 */
public final class OcflArchiveWriter implements ArchiveWriter {
    private final WriterLock lock;
    private final ObjectWriter objects;
    private final OcflArchive reader;

    private OcflArchiveWriter(ArchiveFolder folder, Disk disk, WriterLock lock) throws IOException {
        this.lock = lock;
        this.objects = new ObjectWriter(folder, disk);
        this.reader = objects.reader();
    }

    /**
     * Opens the archive, and makes it where there is none.
     *
     * @throws org.mohafez.archive.ArchiveLockedException if it has a writer
     */
    public static OcflArchiveWriter open(ArchiveFolder folder) {
        return open(folder, Disk.REAL);
    }

    /** The same on another disk. @param disk by which each step is done */
    public static OcflArchiveWriter open(ArchiveFolder folder, Disk disk) {
        WriterLock lock = WriterLock.take(folder);
        boolean opened = false;
        try {
            OcflArchiveWriter writer = new OcflArchiveWriter(folder, disk, lock);
            opened = true;
            return writer;
        } catch (IOException e) {
            throw new MohafezException("cannot open the archive at " + folder.root() + " for writing", e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    @Override
    public Holding keep(List<Path> originals, Source source, List<Revision> papers, PartedFile parts, Doing by) {
        String id = id(source);
        Source named = withEarlierNames(id, source);
        write(id, originals, source, ObjectFiles.of(papers, parts, named), by);
        return held(id);
    }

    @Override
    public Holding.SetAside setAside(List<Path> originals, Source source, Unreadable why, Access access) {
        String id = id(source);
        Outcome outcome = new Outcome(withEarlierNames(id, source), why, access);
        write(
                id,
                originals,
                source,
                Map.of(ObjectLayout.OUTCOME, RecordJson.indented(outcome)),
                new Doing(Doing.MACHINE, "could not be read: " + why.reason()));
        return new Holding.SetAside(id, held(id).receivedAt(), outcome.source(), why, access);
    }

    @Override
    public Holding.Withdrawn withdraw(String id, Tombstone tombstone) {
        Holding holding = held(id);
        if (holding instanceof Holding.Withdrawn) {
            throw new MohafezException(id + " is withdrawn already");
        }
        say(id, ObjectLayout.TOMBSTONE, tombstone, tombstone.by(), "withdrawn: " + tombstone.reason());
        return new Holding.Withdrawn(id, holding.receivedAt(), holding.source(), holding.access(), tombstone);
    }

    @Override
    public void retain(String id, Retention retention) {
        String message = retention.hold() == null ? "retention noted" : "on hold: " + retention.hold();
        say(id, ObjectLayout.RETENTION, retention, retention.by(), message);
    }

    @Override
    public Holding reinstate(String id, String by, String reason) {
        if (reader.object(id).isEmpty() || !(held(id) instanceof Holding.Withdrawn)) {
            throw new MohafezException(
                    id + " is not withdrawn, or its bytes were erased; there is nothing to give back");
        }
        VersionInfo info = new VersionInfo().setUser(by, "").setMessage("withdrawal undone: " + reason);
        objects.write(id, info, update -> update.removeFile(ObjectLayout.TOMBSTONE));
        return held(id);
    }

    /** What people say of a holding makes a version in their name. */
    private void say(String id, String path, Object value, String by, String message) {
        if (reader.object(id).isEmpty()) {
            throw new MohafezException("the archive holds no file " + id);
        }
        VersionInfo info = new VersionInfo().setUser(by, "").setMessage(message);
        objects.write(id, info, update -> ObjectFiles.put(update, Map.of(path, RecordJson.indented(value))));
    }

    @Override
    public Holding.Withdrawn erase(String id, String by, String reason) {
        if (reader.object(id).isEmpty() || !(held(id) instanceof Holding.Withdrawn withdrawn)) {
            throw new MohafezException(id + " is not withdrawn; only what is withdrawn can be erased");
        }
        retention(id).map(Retention::hold).ifPresent(hold -> {
            throw new MohafezException(id + " is on hold and stays: " + hold);
        });
        objects.erase(id, withdrawn, Erased.papers(reader, id), by, reason);
        return (Holding.Withdrawn) held(id);
    }

    @Override
    public Holding receivedAgain(String id, String fileName) {
        Holding holding = held(id);
        Source source = holding.source().receivedAgainAs(fileName);
        if (source.equals(holding.source())) {
            return holding;
        }
        Map<String, String> changed =
                switch (holding) {
                    case Holding.Document document -> ObjectFiles.records(document.papers(), source);
                    case Holding.Bundle bundle -> ObjectFiles.records(bundle.papers(), source);
                    case Holding.Withdrawn withdrawn ->
                        throw new MohafezException(id + " is withdrawn: no name is added to it");
                    case Holding.SetAside setAside ->
                        Map.of(
                                ObjectLayout.OUTCOME,
                                RecordJson.indented(new Outcome(source, setAside.why(), setAside.access())));
                };
        version(
                id,
                new Doing(Doing.MACHINE, "received again under another name"),
                update -> ObjectFiles.put(update, changed));
        return held(id);
    }

    private String id(Source source) {
        String id = ArchiveId.of(source.sha256());
        if (reader.holds(id) && reader.object(id).isEmpty()) {
            throw new MohafezException(id + " was erased, and is not taken in again");
        }
        return id;
    }

    /** A new version, unless it would say what the current one says. */
    private void write(String id, List<Path> originals, Source source, Map<String, String> reading, Doing by) {
        Optional<StoredVersion> head = reader.newest(id);
        if (head.isPresent() && says(head.get(), reading)) {
            return;
        }
        version(id, by, update -> {
            if (head.isEmpty()) {
                ObjectFiles.putOriginals(update, originals, source);
            }
            head.stream()
                    .flatMap(version -> version.paths().stream())
                    .filter(path -> ObjectLayout.isOfReading(path) && !reading.containsKey(path))
                    .forEach(update::removeFile);
            ObjectFiles.put(update, reading);
        });
    }

    private static boolean says(StoredVersion head, Map<String, String> reading) {
        return head.folders().equals(ObjectLayout.folders(reading.keySet()))
                && reading.entrySet().stream().allMatch(file -> head.text(file.getKey())
                        .filter(file.getValue()::equals)
                        .isPresent());
    }

    private void version(String id, Doing by, Consumer<OcflObjectUpdater> changes) {
        VersionInfo info = new VersionInfo()
                .setUser(by.author(), "urn:mohafez:" + by.author())
                .setMessage(by.message());
        objects.write(id, info, changes);
    }

    /** A file keeps the name it first came under, whoever brings it again; the rest is said anew. */
    private Source withEarlierNames(String id, Source source) {
        return find(id).map(earlier -> earlier.source().receivedAgainAs(source.fileName()))
                .map(names -> new Source(
                        names.fileName(),
                        source.sha256(),
                        source.bytes(),
                        source.mediaType(),
                        source.parts(),
                        names.alsoReceived()))
                .orElse(source);
    }

    private Holding held(String id) {
        return find(id).orElseThrow(() -> new MohafezException("the archive holds no " + id));
    }

    @Override
    public Optional<Holding> find(String id) {
        return reader.find(id);
    }

    @Override
    public boolean holds(String id) {
        return reader.holds(id);
    }

    @Override
    public List<String> erased() {
        return reader.erased();
    }

    @Override
    public List<String> erasedPapers(String file) {
        return reader.erasedPapers(file);
    }

    @Override
    public Stream<String> ids() {
        return reader.ids();
    }

    @Override
    public Optional<Pages> pages(String id) {
        return reader.pages(id);
    }

    @Override
    public List<Version> versions(String id) {
        return reader.versions(id);
    }

    @Override
    public Optional<Holding> find(String id, int version) {
        return reader.find(id, version);
    }

    @Override
    public Optional<Pages> pages(String id, int version) {
        return reader.pages(id, version);
    }

    @Override
    public Corrections corrections(String id) {
        return reader.corrections(id);
    }

    @Override
    public Corrections corrections(String id, int version) {
        return reader.corrections(id, version);
    }

    @Override
    public PartedFile parts(String file) {
        return reader.parts(file);
    }

    @Override
    public Optional<PaperRecord> reading(String id) {
        return reader.reading(id);
    }

    @Override
    public Optional<String> inventory(String id, int version) {
        return reader.inventory(id, version);
    }

    @Override
    public Optional<Retention> retention(String id) {
        return reader.retention(id);
    }

    @Override
    public Optional<Proof> proof(String id, Optional<Hash> earlier) {
        return reader.proof(id, earlier);
    }

    @Override
    public Optional<TreeHead> signedHead() {
        return reader.signedHead();
    }

    @Override
    public FixityState fixity() {
        return reader.fixity();
    }

    @Override
    public Optional<Instant> stamp(String id) {
        return reader.stamp(id);
    }

    @Override
    public Optional<Instant> unfinished() {
        return reader.unfinished();
    }

    @Override
    public List<String> changedSince(Instant then) {
        return reader.changedSince(then);
    }

    @Override
    public List<String> touchedSince(Instant then) {
        return reader.touchedSince(then);
    }

    @Override
    public List<String> alike(String id) {
        return reader.alike(id);
    }

    @Override
    public Optional<InputStream> picture(String id, int page, PictureSize size, BlackBoxes black) {
        return reader.picture(id, page, size, black);
    }

    @Override
    public boolean hasPicture(String id, int page, PictureSize size, BlackBoxes black) {
        return reader.hasPicture(id, page, size, black);
    }

    @Override
    public List<Path> originals(String id) {
        return reader.originals(id);
    }

    @Override
    public Optional<InputStream> original(String id) {
        return reader.original(id);
    }

    @Override
    public void close() {
        try {
            objects.close();
        } finally {
            lock.close();
        }
    }
}
