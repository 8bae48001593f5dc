package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Revision;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.fixity.FixityState;
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

/** Writes an archive: to be used by one thread at a time, while it holds the archive's lock. */
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

    static OcflArchiveWriter open(ArchiveFolder folder, Disk disk) {
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
    public Holding keep(List<Path> originals, Source source, List<Revision> papers, Doing by) {
        String id = id(source);
        Source named = withEarlierNames(id, source);
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            put(files, ObjectLayout.folder(i + 1, papers.size()), papers.get(i), named);
        }
        write(id, originals, source, files, by);
        return held(id);
    }

    private static void put(Map<String, String> files, String folder, Revision paper, Source source) {
        files.put(
                folder + ObjectLayout.RECORD, RecordJson.indented(paper.record().withSource(source)));
        files.put(folder + ObjectLayout.PAGES, RecordJson.line(paper.pages()));
        if (!paper.corrections().isEmpty()) {
            files.put(
                    folder + ObjectLayout.READING,
                    RecordJson.indented(paper.reading().withSource(source)));
            files.put(folder + ObjectLayout.CORRECTIONS, RecordJson.indented(paper.corrections()));
        }
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

    /** What people say of a holding makes a version in their name. */
    private void say(String id, String path, Object value, String by, String message) {
        if (reader.object(id).isEmpty()) {
            throw new MohafezException("the archive holds no file " + id);
        }
        VersionInfo info = new VersionInfo().setUser(by, "").setMessage(message);
        objects.write(id, info, update -> put(update, Map.of(path, RecordJson.indented(value))));
    }

    @Override
    public Holding.Withdrawn erase(String id, String by, String reason) {
        if (reader.object(id).isEmpty() || !(held(id) instanceof Holding.Withdrawn withdrawn)) {
            throw new MohafezException(id + " is not withdrawn; only what is withdrawn can be erased");
        }
        retention(id).map(Retention::hold).ifPresent(hold -> {
            throw new MohafezException(id + " is on hold and stays: " + hold);
        });
        objects.erase(id, withdrawn, by, reason);
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
                    case Holding.Document document -> records(document.papers(), source);
                    case Holding.Bundle bundle -> records(bundle.papers(), source);
                    case Holding.Withdrawn withdrawn ->
                        throw new MohafezException(id + " is withdrawn: no name is added to it");
                    case Holding.SetAside setAside ->
                        Map.of(
                                ObjectLayout.OUTCOME,
                                RecordJson.indented(new Outcome(source, setAside.why(), setAside.access())));
                };
        version(id, new Doing(Doing.MACHINE, "received again under another name"), update -> put(update, changed));
        return held(id);
    }

    private String id(Source source) {
        String id = ArchiveId.of(source.sha256());
        if (reader.holds(id) && reader.object(id).isEmpty()) {
            throw new MohafezException(id + " was erased, and is not taken in again");
        }
        return id;
    }

    private static Map<String, String> records(List<Holding.Document> papers, Source source) {
        Map<String, String> records = new HashMap<>();
        for (int i = 0; i < papers.size(); i++) {
            String path = ObjectLayout.folder(i + 1, papers.size()) + ObjectLayout.RECORD;
            records.put(path, RecordJson.indented(papers.get(i).record().withSource(source)));
        }
        return records;
    }

    /** A new version, unless it would say what the current one says. */
    private void write(String id, List<Path> originals, Source source, Map<String, String> reading, Doing by) {
        Optional<VersionDetails> head = reader.object(id).map(ObjectDetails::getHeadVersion);
        if (head.isPresent() && says(head.get(), reading)) {
            return;
        }
        version(id, by, update -> {
            if (head.isEmpty()) {
                putOriginals(update, originals, source);
            }
            head.stream()
                    .flatMap(version -> version.getFiles().stream())
                    .map(file -> file.getPath())
                    .filter(path -> ObjectLayout.isOfReading(path) && !reading.containsKey(path))
                    .forEach(update::removeFile);
            put(update, reading);
        });
    }

    private static void putOriginals(OcflObjectUpdater update, List<Path> originals, Source source) {
        if (originals.size() == 1) {
            String path = ObjectLayout.original(source.fileName());
            // The fixity block ties the id to the bytes for whoever reads the archive without this program.
            update.addPath(originals.getFirst(), path)
                    .addFileFixity(path, DigestAlgorithmRegistry.sha256, source.sha256());
            return;
        }
        for (int i = 0; i < originals.size(); i++) {
            update.addPath(
                    originals.get(i),
                    ObjectLayout.original(i + 1, source.parts().get(i)));
        }
    }

    private boolean says(VersionDetails head, Map<String, String> reading) {
        return ObjectLayout.folders(head.getFiles().stream()
                                .map(file -> file.getPath())
                                .toList())
                        .equals(ObjectLayout.folders(reading.keySet()))
                && reading.entrySet().stream()
                        .allMatch(file -> head.containsFile(file.getKey())
                                && reader.text(head, file.getKey()).equals(file.getValue()));
    }

    private void version(String id, Doing by, Consumer<OcflObjectUpdater> changes) {
        VersionInfo info = new VersionInfo()
                .setUser(by.author(), "urn:mohafez:" + by.author())
                .setMessage(by.message());
        objects.write(id, info, changes);
    }

    private static void put(OcflObjectUpdater update, Map<String, String> files) {
        files.forEach((path, text) -> update.writeFile(bytes(path, text), path, OcflOption.OVERWRITE));
    }

    private static InputStream bytes(String path, String text) {
        if (!path.endsWith(".gz")) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(packed.toByteArray());
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
    public List<String> alike(String id) {
        return reader.alike(id);
    }

    @Override
    public Optional<InputStream> picture(String id, int page, PictureSize size) {
        return reader.picture(id, page, size);
    }

    @Override
    public boolean hasPicture(String id, int page, PictureSize size) {
        return reader.hasPicture(id, page, size);
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
