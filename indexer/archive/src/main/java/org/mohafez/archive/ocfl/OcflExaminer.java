package org.mohafez.archive.ocfl;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.Sha;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Damage.Reason;
import org.mohafez.archive.fixity.Examiner;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.RecordJson;

/**
 * Looks at OCFL objects: each byte against its digest by our own reading, the rules of OCFL by ocfl-java, and that what is said in an
 * object is of that object.
 */
public final class OcflExaminer implements Examiner {
    private static final int BUFFER = 1 << 16;

    private final ArchiveFolder folder;
    private final OcflRepository repository;
    private final OcflArchive archive;

    public OcflExaminer(ArchiveFolder folder) {
        this.folder = folder;
        this.repository = Repositories.forReading(folder);
        this.archive = new OcflArchive(folder, repository);
    }

    @Override
    public List<String> ids() {
        return children(folder.ocfl()).stream()
                .filter(OcflExaminer::isShelf)
                .flatMap(shelf -> children(shelf).stream())
                .filter(OcflExaminer::isObject)
                .map(OcflExaminer::name)
                .toList();
    }

    @Override
    public List<Damage> strangers() {
        List<Damage> strangers = new ArrayList<>();
        for (Path child : children(folder.ocfl())) {
            if (isShelf(child)) {
                children(child).stream()
                        .filter(object -> !isObject(object))
                        .forEach(object -> strangers.add(stranger(object)));
            } else if (!name(child).matches("0=ocfl_1\\.1|ocfl_layout\\.json|ocfl_[a-z0-9_.]+\\.md|extensions")
                    && !name(child).matches("\\d{4}-[a-z0-9-]+\\.md")) {
                strangers.add(stranger(child));
            }
        }
        if (Files.exists(folder.writing())) {
            strangers.add(new Damage(
                    "",
                    name(folder.writing()),
                    Reason.INVALID,
                    "a writer is at work, or was killed; the next one mends it"));
        }
        return strangers;
    }

    private Damage stranger(Path path) {
        return new Damage("", folder.root().relativize(path).toString(), Reason.FOREIGN, "no part of the archive");
    }

    private static boolean isShelf(Path path) {
        return name(path).length() == 2 && Files.isDirectory(path);
    }

    private static boolean isObject(Path path) {
        return ArchiveId.isWellFormed(name(path))
                && name(path).startsWith(name(path.resolveSibling("")))
                && Files.isDirectory(path);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> inventoryDigest(String id, int version) {
        try {
            Path inventory = new VersionFolder(object(id).resolve("v" + version), version).inventory();
            return Files.exists(inventory) ? Optional.of(Sha.SHA512.hex(inventory)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path object(String id) {
        return folder.ocfl().resolve(ObjectLayout.path(id));
    }

    @Override
    public List<Damage> examine(String id, LongConsumer read) {
        List<Damage> damages = new ArrayList<>();
        try {
            JsonNode inventory =
                    RecordJson.MAPPER.readTree(Files.readString(object(id).resolve(VersionFolder.INVENTORY)));
            files(id, inventory.path("manifest"), read, damages);
        } catch (IOException e) {
            damages.add(new Damage(id, VersionFolder.INVENTORY, Reason.UNREADABLE, String.valueOf(e.getMessage())));
            return damages;
        }
        if (damages.isEmpty()) {
            rules(id, damages);
        }
        if (damages.isEmpty()) {
            sense(id, damages);
        }
        return damages;
    }

    /** Every file of the object against the digest that its inventory has of it. */
    private void files(String id, JsonNode manifest, LongConsumer read, List<Damage> damages) throws IOException {
        Path object = object(id);
        Map<String, String> told = new TreeMap<>();
        for (Map.Entry<String, JsonNode> content : manifest.properties()) {
            content.getValue().forEach(path -> told.put(path.asText(), content.getKey()));
        }
        Map<String, Path> there = new HashMap<>();
        try (Stream<Path> all = Files.walk(object)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> there.put(object.relativize(file).toString(), file));
        }
        for (Map.Entry<String, String> file : told.entrySet()) {
            Path path = there.remove(file.getKey());
            if (path == null) {
                damages.add(new Damage(id, file.getKey(), Reason.MISSING, "the inventory has it"));
            } else if (!digest(path, read).equalsIgnoreCase(file.getValue())) {
                damages.add(new Damage(id, file.getKey(), Reason.CHANGED, "its SHA-512 is another"));
            }
        }
        there.keySet().stream()
                .filter(file -> !file.matches("0=ocfl_object_1\\.1|(v\\d+/)?inventory\\.json(\\.sha512)?"))
                .sorted()
                .forEach(file -> damages.add(new Damage(id, file, Reason.FOREIGN, "no version has it")));
    }

    private static String digest(Path file, LongConsumer read) throws IOException {
        MessageDigest digest = Sha.SHA512.begin();
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                digest.update(buffer, 0, count);
                read.accept(count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void rules(String id, List<Damage> damages) {
        try {
            repository
                    .validateObject(ObjectLayout.urn(id), false)
                    .getErrors()
                    .forEach(error -> damages.add(
                            new Damage(id, "", Reason.INVALID, error.getCode() + ": " + error.getMessage())));
        } catch (OcflJavaException e) {
            damages.add(new Damage(id, "", Reason.INVALID, String.valueOf(e.getMessage())));
        }
    }

    /** Whether record and pages can be read, and a single original is the one whose digest made the id. */
    private void sense(String id, List<Damage> damages) {
        try {
            Holding holding = archive.find(id).orElseThrow(() -> new MohafezException("it cannot be found"));
            archive.pages(id);
            List<Path> originals = archive.originals(id);
            if (originals.size() == 1
                    && !ArchiveId.of(Sha.SHA256.hex(originals.getFirst())).equals(id)) {
                damages.add(new Damage(
                        id,
                        object(id).relativize(originals.getFirst()).toString(),
                        Reason.CHANGED,
                        "the id is another's"));
            }
            if (!ArchiveId.of(holding.source().sha256()).equals(id)) {
                damages.add(new Damage(id, "", Reason.UNREADABLE, "its record is of another file"));
            }
        } catch (MohafezException | IOException e) {
            damages.add(new Damage(id, "", Reason.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }
}
