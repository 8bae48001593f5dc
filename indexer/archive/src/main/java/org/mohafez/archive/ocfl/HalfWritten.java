package org.mohafez.archive.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveId;

/**
 * Finishes what a killed writer left half written.
 *
 * <p>A version is put together aside, moved into its object in one step, and only then do the object's own inventory and
 * its digest take the place of the older ones. A writer killed in between leaves a whole version that the object does not
 * know of: the object is told. Which object that is was noted before it was touched.
 */
final class HalfWritten {
    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";
    private static final String DECLARATION = "0=ocfl_object_1.1";

    private final ArchiveFolder folder;

    HalfWritten(ArchiveFolder folder) {
        this.folder = folder;
    }

    /** Stands while an object is written. */
    interface Mark extends AutoCloseable {
        @Override
        void close();
    }

    /** To be closed when the version is written, or was given up in good order. */
    Mark beforeWriting(String id) {
        try {
            Files.createDirectories(folder.cache());
            Files.writeString(folder.writing(), id);
        } catch (IOException e) {
            throw new MohafezException("cannot note what is written in " + folder.writing(), e);
        }
        return this::unmark;
    }

    private void unmark() {
        try {
            Files.deleteIfExists(folder.writing());
        } catch (IOException e) {
            throw new MohafezException("cannot delete " + folder.writing(), e);
        }
    }

    /** Finishes or takes away what the last writer had begun. The caller holds the writer's lock. */
    void mend() {
        try {
            if (!Files.exists(folder.writing())) {
                return;
            }
            String id = Files.readString(folder.writing()).strip();
            // An empty note was made before anything was written.
            if (ArchiveId.isWellFormed(id)) {
                Path object = folder.ocfl().resolve(ObjectLayout.path(id));
                if (Files.isDirectory(object)) {
                    mend(object);
                }
            }
            unmark();
        } catch (IOException e) {
            throw new MohafezException("cannot mend what was half written: " + folder.writing(), e);
        }
    }

    private void mend(Path object) throws IOException {
        Optional<Path> newest = newestVersion(object);
        if (newest.isEmpty()) {
            delete(object);
            return;
        }
        if (!Files.exists(object.resolve(DECLARATION))) {
            install(
                    object.resolve(DECLARATION),
                    "ocfl_object_1.1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        for (String file : new String[] {INVENTORY, SIDECAR}) {
            install(object.resolve(file), Files.readAllBytes(newest.get().resolve(file)));
        }
    }

    /** The newest version that came whole: its inventory is there and has the digest that is told beside it. */
    private static Optional<Path> newestVersion(Path object) throws IOException {
        try (Stream<Path> children = Files.list(object)) {
            return children.filter(child -> child.getFileName().toString().matches("v[1-9][0-9]*"))
                    .filter(HalfWritten::isWhole)
                    .max(Comparator.comparingInt(child ->
                            Integer.parseInt(child.getFileName().toString().substring(1))));
        }
    }

    private static boolean isWhole(Path version) {
        try {
            String told = Files.readString(version.resolve(SIDECAR)).split("\\s", 2)[0];
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(version.resolve(INVENTORY)));
            return HexFormat.of().formatHex(digest).equals(told);
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new MohafezException("This Java has no SHA-512", e);
        }
    }

    private void install(Path place, byte[] bytes) throws IOException {
        Path aside = Files.createTempFile(folder.cache(), "mended", null);
        Files.write(aside, bytes);
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
