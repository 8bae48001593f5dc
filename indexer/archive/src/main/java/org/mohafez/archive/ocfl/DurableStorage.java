package org.mohafez.archive.ocfl;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mohafez.archive.disk.Durable;

/**
 * What ocfl-java's storage on files leaves open: it never forces what it wrote to the disk, copies an object's new inventory over
 * the old one in place, and takes folders away file by file. Here each change is {@link Durable}.
 */
final class DurableStorage extends FileSystemStorage {
    private final Path root;
    private final Durable durable;

    DurableStorage(Path root, Durable durable) {
        super(root);
        this.root = root;
        this.durable = durable;
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void make(Change change) {
        try {
            change.make();
        } catch (FileAlreadyExistsException e) {
            throw new OcflFileAlreadyExistsException(e);
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
    }

    private void mustBeFree(Path place) throws FileAlreadyExistsException {
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    @Override
    public void write(String file, byte[] content, String mediaType) {
        make(() -> {
            mustBeFree(root.resolve(file));
            durable.put(root.resolve(file), content);
        });
    }

    @Override
    public void createDirectories(String folder) {
        make(() -> durable.createFolders(root.resolve(folder)));
    }

    @Override
    public void copyFileInto(Path source, String destination, String mediaType) {
        make(() -> durable.putCopy(root.resolve(destination), source));
    }

    @Override
    public void copyFileInternal(String source, String destination) {
        copyFileInto(root.resolve(source), destination, "");
    }

    @Override
    public void moveDirectoryInto(Path source, String destination) {
        make(() -> {
            mustBeFree(root.resolve(destination));
            durable.moveIn(source, root.resolve(destination));
        });
    }

    @Override
    public void moveDirectoryInternal(String source, String destination) {
        moveDirectoryInto(root.resolve(source), destination);
    }

    @Override
    public void deleteDirectory(String folder) {
        make(() -> {
            if (Files.exists(root.resolve(folder))) {
                durable.takeAway(root.resolve(folder));
            }
        });
    }

    @Override
    public void deleteFile(String file) {
        make(() -> durable.delete(root.resolve(file)));
    }
}
