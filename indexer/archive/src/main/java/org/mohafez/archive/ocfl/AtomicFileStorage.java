package org.mohafez.archive.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * ocfl-java copies an object's new inventory over the old one in place, so that a reader may meet half of it. Here the
 * copy is made aside and then takes the old one's place in one step.
 */
final class AtomicFileStorage extends FileSystemStorage {
    private final Path root;
    private final Path staging;

    /** @param staging on the same file system as {@code root} */
    AtomicFileStorage(Path root, Path staging) {
        super(root);
        this.root = root;
        this.staging = staging;
    }

    @Override
    public void copyFileInternal(String sourceFile, String destinationFile) {
        try {
            Path aside = Files.createTempFile(staging, "inventory", null);
            Files.copy(root.resolve(sourceFile), aside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(aside, root.resolve(destinationFile), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }
}
