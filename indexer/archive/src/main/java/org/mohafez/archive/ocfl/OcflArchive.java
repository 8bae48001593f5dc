package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.api.model.VersionNum;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.correction.Corrections;

/**
 * Reads an archive. Writes nothing, keeps nothing open, and sees what a writer beside it keeps. Safe for use by several
 * threads.
 */
public final class OcflArchive implements Archive {
    private final ArchiveFolder folder;
    private final Cached cached;
    private final OcflRepository repository;

    OcflArchive(ArchiveFolder folder, OcflRepository repository) {
        this.folder = folder;
        this.cached = new Cached(folder);
        this.repository = repository;
    }

    /** @throws MohafezException if there is no archive in that folder */
    public static OcflArchive open(ArchiveFolder folder) {
        return new OcflArchive(folder, Repositories.forReading(folder));
    }

    @Override
    public Optional<Holding> find(String id) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> holding(id, file, file.getHeadVersion()))
                .or(() -> erased(id));
    }

    @Override
    public Optional<Holding> find(String id, int version) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> version(file, version).flatMap(its -> holding(id, file, its)));
    }

    @Override
    public List<Version> versions(String id) {
        return object(ArchiveId.ofFile(id)).map(ObjectDetails::getVersionMap).stream()
                .flatMap(versions -> versions.values().stream())
                .filter(version -> has(version, id))
                .map(OcflArchive::version)
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
        return new DigestLog(folder).prove(id, earlier, this::inventory);
    }

    @Override
    public Optional<TreeHead> signedHead() {
        return new DigestLog(folder).newest();
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
        return object(ArchiveId.ofFile(id)).map(ObjectDetails::getHeadVersion).flatMap(head -> pages(id, head));
    }

    @Override
    public Optional<Pages> pages(String id, int version) {
        return object(ArchiveId.ofFile(id))
                .flatMap(file -> version(file, version))
                .flatMap(its -> pages(id, its));
    }

    private Optional<Pages> pages(String id, VersionDetails version) {
        List<String> folders = ArchiveId.numberOf(id)
                .map(number -> folder(version, number).stream().toList())
                .orElseGet(() -> folders(version));
        return folders.stream()
                .map(folder -> RecordJson.read(text(version, folder + ObjectLayout.PAGES), Pages.class))
                .reduce(Pages::and);
    }

    @Override
    public Corrections corrections(String id) {
        return besides(id, ObjectLayout.CORRECTIONS)
                .map(json -> RecordJson.read(json, Corrections.class))
                .orElse(Corrections.NONE);
    }

    @Override
    public Optional<PaperRecord> reading(String id) {
        return besides(id, ObjectLayout.READING)
                .or(() -> besides(id, ObjectLayout.RECORD))
                .map(json -> RecordJson.read(json, PaperRecord.class));
    }

    /** A file beside the record of a paper. */
    private Optional<String> besides(String id, String name) {
        return object(ArchiveId.ofFile(id)).map(ObjectDetails::getHeadVersion).flatMap(head -> folderOf(head, id)
                .map(folder -> folder + name)
                .filter(head::containsFile)
                .map(path -> text(head, path)));
    }

    /** Of a paper, in a file of one or of several. */
    private static Optional<String> folderOf(VersionDetails head, String id) {
        return ArchiveId.numberOf(id)
                .map(number -> folder(head, number))
                .orElseGet(() -> folders(head).size() == 1 ? Optional.of("") : Optional.empty());
    }

    @Override
    public List<String> alike(String id) {
        return ArchiveId.isWellFormed(id)
                ? cached.alike(id).stream().filter(this::holds).toList()
                : List.of();
    }

    @Override
    public Optional<InputStream> picture(String id, int page, PictureSize size) {
        return cached.picture(id, page, size);
    }

    @Override
    public boolean hasPicture(String id, int page, PictureSize size) {
        return cached.hasPicture(id, page, size);
    }

    List<Path> originals(String id) {
        return object(id)
                .map(ObjectDetails::getHeadVersion)
                .map(head -> originalsIn(head).stream()
                        .map(file -> folder.ocfl().resolve(file.getStorageRelativePath()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<InputStream> original(String id) {
        if (!holds(id)) {
            return Optional.empty();
        }
        String file = ArchiveId.ofFile(id);
        return object(file)
                .map(ObjectDetails::getHeadVersion)
                .map(head -> originalsIn(head).size() == 1
                        ? open(originalsIn(head).getFirst())
                        : PackedOriginals.stream(originals(file)));
    }

    private Optional<Holding> holding(String id, ObjectDetails object, VersionDetails version) {
        Instant received = receivedAt(object);
        Optional<Integer> number = ArchiveId.numberOf(id);
        Optional<Holding> read = number.isEmpty()
                ? Optional.of(file(id, received, version))
                : folder(version, number.get()).map(folder -> document(id, received, version, folder));
        return version.containsFile(ObjectLayout.TOMBSTONE)
                ? read.map(
                        held -> new Holding.Withdrawn(id, received, held.source(), held.access(), tombstone(version)))
                : read;
    }

    private Tombstone tombstone(VersionDetails version) {
        return RecordJson.read(text(version, ObjectLayout.TOMBSTONE), Tombstone.class);
    }

    private boolean isErased(String id) {
        return ArchiveId.isWellFormed(id) && Files.exists(folder.erased(id));
    }

    /** What is left of a file whose bytes are gone. */
    private Optional<Holding> erased(String id) {
        String file = ArchiveId.ofFile(id);
        if (!isErased(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordJson.read(Files.readString(folder.erased(file)), Erased.class)
                    .holding(id));
        } catch (IOException e) {
            throw damaged(ObjectLayout.urn(file), e);
        }
    }

    @Override
    public Optional<Retention> retention(String id) {
        return object(ArchiveId.ofFile(id))
                .map(ObjectDetails::getHeadVersion)
                .filter(head -> head.containsFile(ObjectLayout.RETENTION))
                .map(head -> RecordJson.read(text(head, ObjectLayout.RETENTION), Retention.class));
    }

    private Holding file(String id, Instant received, VersionDetails version) {
        List<String> folders = folders(version);
        if (folders.isEmpty()) {
            Outcome outcome = RecordJson.read(text(version, ObjectLayout.OUTCOME), Outcome.class);
            return new Holding.SetAside(id, received, outcome.source(), outcome.why(), outcome.access());
        }
        if (folders.size() == 1) {
            return document(id, received, version, folders.getFirst());
        }
        List<Holding.Document> papers = new ArrayList<>();
        for (String folder : folders) {
            papers.add(document(ArchiveId.ofPaper(id, papers.size() + 1), received, version, folder));
        }
        return new Holding.Bundle(id, received, papers);
    }

    private Holding.Document document(String id, Instant received, VersionDetails version, String folder) {
        String record = text(version, folder + ObjectLayout.RECORD);
        return new Holding.Document(id, received, RecordJson.read(record, PaperRecord.class));
    }

    private static Optional<VersionDetails> version(ObjectDetails object, int number) {
        return object.getVersionMap().values().stream()
                .filter(version -> number(version) == number)
                .findFirst();
    }

    private static Version version(VersionDetails details) {
        VersionInfo info = details.getVersionInfo();
        String author = info.getUser() == null ? null : info.getUser().getName();
        return new Version(
                number(details),
                details.getCreated().toInstant(),
                Objects.requireNonNullElse(author, ""),
                Objects.requireNonNullElse(info.getMessage(), ""));
    }

    private static int number(VersionDetails version) {
        return (int) version.getVersionNum().getVersionNum();
    }

    private static boolean has(VersionDetails version, String id) {
        return ArchiveId.numberOf(id)
                .map(number -> folder(version, number).isPresent())
                .orElse(true);
    }

    private static List<String> folders(VersionDetails head) {
        return ObjectLayout.folders(
                head.getFiles().stream().map(FileDetails::getPath).toList());
    }

    /** Of one of several papers; the only paper of a file has no number. */
    private static Optional<String> folder(VersionDetails head, int number) {
        List<String> folders = folders(head);
        return folders.size() > 1 && number <= folders.size() ? Optional.of(folders.get(number - 1)) : Optional.empty();
    }

    private static Instant receivedAt(ObjectDetails object) {
        return object.getVersion(VersionNum.V1).getCreated().toInstant();
    }

    /** A file of a version, unpacked if need be. */
    String text(VersionDetails version, String path) {
        try (InputStream bytes = open(version.getFile(path));
                InputStream unpacked = path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(unpacked.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw damaged(version.getObjectId(), e);
        }
    }

    private static List<FileDetails> originalsIn(VersionDetails head) {
        List<FileDetails> originals = head.getFiles().stream()
                .filter(file -> file.getPath().startsWith(ObjectLayout.ORIGINAL))
                .sorted(Comparator.comparing(FileDetails::getPath))
                .toList();
        if (originals.isEmpty()) {
            throw new MohafezException(head.getObjectId() + " in the archive has no original");
        }
        return originals;
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

    private InputStream open(FileDetails file) {
        try {
            return new BufferedInputStream(Files.newInputStream(folder.ocfl().resolve(file.getStorageRelativePath())));
        } catch (IOException e) {
            throw damaged(file.getStorageRelativePath(), e);
        }
    }

    private static MohafezException damaged(String what, Exception cause) {
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
