package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.record.RecordJson;

/**
 * What one version of an object has: its files, and what they say.
 *
 * @param storage the storage's root
 */
record StoredVersion(Path storage, VersionDetails details) {

    int number() {
        return (int) details.getVersionNum().getVersionNum();
    }

    /** When it was made, by whom and why. */
    Version version() {
        VersionInfo info = details.getVersionInfo();
        String author = info.getUser() == null ? null : info.getUser().getName();
        return new Version(
                number(),
                details.getCreated().toInstant(),
                Objects.requireNonNullElse(author, ""),
                Objects.requireNonNullElse(info.getMessage(), ""));
    }

    /** Whether that file, or that paper of it, is in this version. */
    boolean has(String id) {
        return ArchiveId.numberOf(id).map(number -> folder(number).isPresent()).orElse(true);
    }

    /** The file, or a paper of it. @param received when the file came in */
    Optional<Holding> holding(String id, Instant received) {
        Optional<Integer> number = ArchiveId.numberOf(id);
        Optional<Holding> read = number.isEmpty()
                ? Optional.of(file(id, received))
                : folder(number.get()).map(folder -> document(id, received, folder));
        return text(ObjectLayout.TOMBSTONE)
                .map(stone -> RecordJson.read(stone, Tombstone.class))
                .map(stone -> read.map(
                        held -> (Holding) new Holding.Withdrawn(id, received, held.source(), held.access(), stone)))
                .orElse(read);
    }

    private Holding file(String id, Instant received) {
        List<String> folders = folders();
        if (folders.isEmpty()) {
            Outcome outcome = RecordJson.read(read(ObjectLayout.OUTCOME), Outcome.class);
            return new Holding.SetAside(id, received, outcome.source(), outcome.why(), outcome.access());
        }
        return folders.size() == 1
                ? document(id, received, folders.getFirst())
                : new Holding.Bundle(id, received, papers(id, folders, received));
    }

    /** In the order of the pages, which is not that of their numbers. */
    private List<Holding.Document> papers(String file, List<String> folders, Instant received) {
        return folders.stream()
                .map(folder -> document(ArchiveId.ofPaper(file, ObjectLayout.number(folder)), received, folder))
                .sorted(Comparator.comparingInt(StoredVersion::place))
                .toList();
    }

    private static int place(Holding.Document paper) {
        Part part = paper.record().part();
        return part == null ? ArchiveId.numberOf(paper.id()).orElse(0) : part.number();
    }

    private Holding.Document document(String id, Instant received, String folder) {
        return new Holding.Document(
                id, received, RecordJson.read(read(folder + ObjectLayout.RECORD), PaperRecord.class));
    }

    /** Of a paper, or of all papers of a file one after the other. */
    Optional<Pages> pages(String id) {
        List<String> folders = ArchiveId.numberOf(id)
                .map(number -> folder(number).stream().toList())
                .orElseGet(this::inOrder);
        return folders.stream()
                .map(folder -> RecordJson.read(read(folder + ObjectLayout.PAGES), Pages.class))
                .reduce(Pages::and);
    }

    /** A file beside the record of a paper, in a file of one or of several. */
    Optional<String> besides(String id, String name) {
        return ArchiveId.numberOf(id)
                .map(this::folder)
                .orElseGet(() -> folders().size() == 1 ? Optional.of("") : Optional.empty())
                .flatMap(folder -> text(folder + name));
    }

    List<String> folders() {
        return ObjectLayout.folders(paths());
    }

    private List<String> inOrder() {
        List<String> folders = folders();
        String file = "";
        return folders.size() < 2
                ? folders
                : papers(file, folders, Instant.EPOCH).stream()
                        .map(paper -> ObjectLayout.folder(
                                ArchiveId.numberOf(paper.id()).orElseThrow()))
                        .toList();
    }

    /** Of one of several papers; the only paper of a file has no number. */
    private Optional<String> folder(int number) {
        return Optional.of(ObjectLayout.folder(number)).filter(folders()::contains);
    }

    List<String> paths() {
        return details.getFiles().stream().map(FileDetails::getPath).toList();
    }

    /** A file, unpacked if need be; empty if this version has none of that name. */
    Optional<String> text(String path) {
        return details.containsFile(path) ? Optional.of(read(path)) : Optional.empty();
    }

    private String read(String path) {
        try (InputStream bytes = open(details.getFile(path));
                InputStream unpacked = path.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(unpacked.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw OcflArchive.damaged(details.getObjectId(), e);
        }
    }

    /** Where the bytes as received lie. */
    List<Path> originals() {
        return originalFiles().stream()
                .map(file -> storage.resolve(file.getStorageRelativePath()))
                .toList();
    }

    /** The bytes as received; of several files a zip archive. */
    InputStream original() {
        List<FileDetails> files = originalFiles();
        return files.size() == 1 ? open(files.getFirst()) : PackedOriginals.stream(originals());
    }

    private List<FileDetails> originalFiles() {
        List<FileDetails> originals = details.getFiles().stream()
                .filter(file -> file.getPath().startsWith(ObjectLayout.ORIGINAL))
                .sorted(Comparator.comparing(FileDetails::getPath))
                .toList();
        if (originals.isEmpty()) {
            throw new MohafezException(details.getObjectId() + " in the archive has no original");
        }
        return originals;
    }

    private InputStream open(FileDetails file) {
        try {
            return new BufferedInputStream(Files.newInputStream(storage.resolve(file.getStorageRelativePath())));
        } catch (IOException e) {
            throw OcflArchive.damaged(file.getStorageRelativePath(), e);
        }
    }
}
