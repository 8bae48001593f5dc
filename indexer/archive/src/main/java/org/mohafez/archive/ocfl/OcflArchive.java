package org.mohafez.archive.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionNum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Version;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.PartedFile;

/**
 * Reads an archive. Writes nothing, keeps nothing open, and sees what a writer beside it keeps. Safe for use by several
 * threads.
 */
public final class OcflArchive implements Archive {
    private final ArchiveFolder folder;
    private final Cached cached;
    private final DigestLog log;
    private final OcflRepository repository;
    private final Remembered remembered = new Remembered();

    OcflArchive(ArchiveFolder folder, OcflRepository repository) {
        this.folder = folder;
        this.cached = new Cached(folder);
        this.log = new DigestLog(folder);
        this.repository = repository;
    }

    /** @throws MohafezException if there is no archive in that folder */
    public static OcflArchive open(ArchiveFolder folder) {
        return new OcflArchive(folder, Repositories.forReading(folder));
    }

    @Override
    public Optional<Holding> find(String id) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> stored(file.getHeadVersion()).holding(id, receivedAt(file)))
                .or(() -> erased(id));
    }

    @Override
    public Optional<Holding> find(String id, int version) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> version(file, version).flatMap(its -> its.holding(id, receivedAt(file))));
    }

    @Override
    public List<Version> versions(String id) {
        return object(ArchiveId.ofFile(id)).map(ObjectDetails::getVersionMap).stream()
                .flatMap(versions -> versions.values().stream())
                .map(this::stored)
                .filter(version -> version.has(id))
                .map(StoredVersion::version)
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    @Override
    public Optional<String> inventory(String id, int version) {
        String file = ArchiveId.ofFile(id);
        if (!ArchiveId.isWellFormed(file)) {
            return Optional.empty();
        }
        VersionFolder folderOf =
                new VersionFolder(folder.ocfl().resolve(ObjectLayout.path(file)).resolve("v" + version), version);
        try {
            return Files.exists(folderOf.inventory())
                    ? Optional.of(Files.readString(folderOf.inventory()))
                    : Optional.empty();
        } catch (IOException e) {
            throw damaged(ObjectLayout.urn(id), e);
        }
    }

    @Override
    public Optional<Proof> proof(String id, Optional<Hash> earlier) {
        return log.prove(id, earlier, this::inventory);
    }

    @Override
    public Optional<TreeHead> signedHead() {
        return log.newest();
    }

    @Override
    public FixityState fixity() {
        return FixityState.of(folder);
    }

    @Override
    public Optional<Instant> stamp(String id) {
        if (!ArchiveId.isWellFormed(id) || !isHeld(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.getLastModifiedTime(sidecar(id)).toInstant());
        } catch (IOException e) {
            throw damaged(ObjectLayout.urn(id), e);
        }
    }

    /** The note of what is being written is made before anything of it, and outlives a writer that was killed, until that is mended. */
    @Override
    public Optional<Instant> unfinished() {
        try {
            return Optional.of(Files.getLastModifiedTime(folder.writing()).toInstant());
        } catch (NoSuchFileException nothing) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot see whether anything is being written: " + folder.writing(), e);
        }
    }

    @Override
    public <T> T made(String file, Object what, Supplier<T> making, ToIntFunction<T> pages) {
        return remembered.made(file, what, () -> inventoryDigest(file), making, pages);
    }

    /** Of the newest inventory: no two versions have the same. Empty where nothing is held. */
    private String inventoryDigest(String file) {
        try {
            return ArchiveId.isWellFormed(file) && isHeld(file) ? Files.readString(sidecar(file)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public List<String> changedSince(Instant then) {
        return log.changedSince(then);
    }

    @Override
    public List<String> touchedSince(Instant then) {
        return log.touchedSince(then);
    }

    @Override
    public boolean holds(String id) {
        return ArchiveId.isWellFormed(id) ? isHeld(id) || isErased(id) : find(id).isPresent();
    }

    @Override
    public Stream<String> ids() {
        return names(folder.ocfl()).stream()
                .filter(name -> name.length() == 2)
                .flatMap(name -> names(folder.ocfl().resolve(name)).stream())
                .filter(ArchiveId::isWellFormed)
                .filter(this::isHeld);
    }

    @Override
    public Optional<Pages> pages(String id) {
        return newest(id).flatMap(head -> head.pages(id));
    }

    @Override
    public Optional<Pages> pages(String id, int version) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> version(file, version))
                .flatMap(its -> its.pages(id));
    }

    @Override
    public Corrections corrections(String id) {
        return corrections(id, newest(id));
    }

    @Override
    public Corrections corrections(String id, int version) {
        return corrections(id, object(ArchiveId.ofFile(id)).flatMap(file -> version(file, version)));
    }

    private static Corrections corrections(String id, Optional<StoredVersion> version) {
        return version.flatMap(its -> its.besides(id, ObjectLayout.CORRECTIONS))
                .map(json -> RecordJson.read(json, Corrections.class))
                .orElse(Corrections.NONE);
    }

    @Override
    public PartedFile parts(String file) {
        return newest(file)
                .flatMap(head -> head.text(ObjectLayout.PARTS))
                .map(json -> RecordJson.read(json, PartedFile.class))
                .orElse(PartedFile.NONE);
    }

    @Override
    public Optional<PaperRecord> reading(String id) {
        return newest(id)
                .flatMap(head -> head.besides(id, ObjectLayout.READING))
                .or(() -> newest(id).flatMap(head -> head.besides(id, ObjectLayout.RECORD)))
                .map(json -> RecordJson.read(json, PaperRecord.class));
    }

    @Override
    public List<String> alike(String id) {
        return ArchiveId.isWellFormed(id)
                ? cached.alike(id).stream().filter(this::holds).toList()
                : List.of();
    }

    @Override
    public Optional<InputStream> picture(String id, int page, PictureSize size, BlackBoxes black) {
        return cached.picture(id, page, size, black);
    }

    @Override
    public boolean hasPicture(String id, int page, PictureSize size, BlackBoxes black) {
        return cached.hasPicture(id, page, size, black);
    }

    List<Path> originals(String id) {
        return newest(id).map(StoredVersion::originals).orElse(List.of());
    }

    @Override
    public Optional<InputStream> original(String id) {
        return holds(id) ? newest(id).map(StoredVersion::original) : Optional.empty();
    }

    private boolean isErased(String id) {
        return ArchiveId.isWellFormed(id) && Files.exists(folder.erased(id));
    }

    @Override
    public List<String> erased() {
        Path stones = folder.erasures();
        if (!Files.isDirectory(stones)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(stones)) {
            return children.map(stone -> stone.getFileName().toString().replaceFirst("\\.json$", ""))
                    .filter(ArchiveId::isWellFormed)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MohafezException("cannot list " + stones, e);
        }
    }

    /** What is left of a file whose bytes are gone. */
    private Optional<Holding> erased(String id) {
        return stone(ArchiveId.ofFile(id)).flatMap(stone -> stone.holding(id));
    }

    @Override
    public List<String> erasedPapers(String file) {
        return stone(file).map(stone -> stone.paperIds(file)).orElse(List.of());
    }

    private Optional<Erased> stone(String file) {
        if (!isErased(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordJson.read(Files.readString(folder.erased(file)), Erased.class));
        } catch (IOException e) {
            throw damaged(ObjectLayout.urn(file), e);
        }
    }

    @Override
    public Optional<Retention> retention(String id) {
        return newest(id)
                .flatMap(head -> head.text(ObjectLayout.RETENTION))
                .map(said -> RecordJson.read(said, Retention.class));
    }

    /** The newest version of the file that has that id, or in which that paper came. */
    Optional<StoredVersion> newest(String id) {
        return object(ArchiveId.ofFile(id)).map(ObjectDetails::getHeadVersion).map(this::stored);
    }

    private Optional<StoredVersion> version(ObjectDetails object, int number) {
        return object.getVersionMap().values().stream()
                .map(this::stored)
                .filter(version -> version.number() == number)
                .findFirst();
    }

    private StoredVersion stored(VersionDetails details) {
        return new StoredVersion(folder.ocfl(), details);
    }

    private static Instant receivedAt(ObjectDetails object) {
        return object.getVersion(VersionNum.V1).getCreated().toInstant();
    }

    Optional<ObjectDetails> object(String id) {
        if (!ArchiveId.isWellFormed(id) || !isHeld(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(repository.describeObject(ObjectLayout.urn(id)));
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (OcflJavaException e) {
            throw damaged(ObjectLayout.urn(id), e);
        }
    }

    /** The inventory's digest is what the writer writes last of a new object: without it, it is still at work. */
    private boolean isHeld(String id) {
        return Files.exists(sidecar(id));
    }

    private Path sidecar(String id) {
        return folder.ocfl().resolve(ObjectLayout.path(id)).resolve(VersionFolder.SIDECAR);
    }

    static MohafezException damaged(String what, Exception cause) {
        return new MohafezException(what + " in the archive cannot be read: " + cause.getMessage(), cause);
    }

    private static List<String> names(Path directory) {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MohafezException("cannot list " + directory, e);
        }
    }
}
