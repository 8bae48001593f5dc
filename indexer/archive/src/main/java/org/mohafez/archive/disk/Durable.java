package org.mohafez.archive.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Changes that are there whole or not at all, and that last once the method has come back: what is new is written aside and
 * forced, takes its place in one step, and then its folder is forced.
 *
 * @param aside a folder on the same file system as the places; whoever opens it next may empty it
 */
public record Durable(Disk disk, Path aside) {

    /** Makes a file, or puts it in the place of the one that is there. */
    public void put(Path place, byte[] bytes) throws IOException {
        Path fresh = fresh();
        disk.write(fresh, bytes);
        moveForced(fresh, place);
    }

    /** The same for what nobody but the owner may read, at any moment. */
    public void putSecret(Path place, byte[] bytes) throws IOException {
        Path fresh = fresh();
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        disk.write(fresh, bytes);
        moveForced(fresh, place);
    }

    /** The same with the bytes of another file. */
    public void putCopy(Path place, Path of) throws IOException {
        Path fresh = fresh();
        disk.copy(of, fresh);
        moveForced(fresh, place);
    }

    /** Whether the bytes that came to the disk are those that were meant. */
    @FunctionalInterface
    public interface Check {
        boolean isGood(Path copy) throws IOException;
    }

    /** The same, if the copy is good; otherwise the place stays as it is. @return whether it was */
    public boolean putCopy(Path place, Path of, Check check) throws IOException {
        Path fresh = fresh();
        disk.copy(of, fresh);
        if (!check.isGood(fresh)) {
            disk.delete(fresh);
            return false;
        }
        moveForced(fresh, place);
        return true;
    }

    private void moveForced(Path fresh, Path place) throws IOException {
        disk.force(fresh);
        disk.move(fresh, place);
        disk.force(folderOf(place));
    }

    /** Adds to the end of a file; of what is added a beginning may be there after a power cut. */
    public void append(Path file, byte[] bytes) throws IOException {
        boolean made = !Files.exists(file);
        disk.append(file, bytes);
        disk.force(file);
        if (made) {
            disk.force(folderOf(file));
        }
    }

    /** With all folders that lead to it. */
    public void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolders(folderOf(folder));
        try {
            disk.createFolder(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            // Somebody else has made it meanwhile; whether they came to force it nobody knows.
        }
        disk.force(folderOf(folder));
    }

    /** Gives a whole folder, made by whomever, its place. */
    public void moveIn(Path tree, Path place) throws IOException {
        for (Path path : leavesFirst(tree)) {
            disk.force(path);
        }
        disk.move(tree, place);
        disk.force(folderOf(place));
    }

    /** Takes a whole folder away: nobody meets half of it. */
    public void takeAway(Path tree) throws IOException {
        Path gone = fresh();
        disk.move(tree, gone);
        disk.force(folderOf(tree));
        clear(gone);
    }

    /** Deletes a file, if it is there. */
    public void delete(Path file) throws IOException {
        disk.delete(file);
        disk.force(folderOf(file));
    }

    /** Deletes a folder file by file, if it is there. */
    public void clear(Path tree) throws IOException {
        if (Files.exists(tree)) {
            for (Path path : leavesFirst(tree)) {
                disk.delete(path);
            }
        }
    }

    private static List<Path> leavesFirst(Path tree) throws IOException {
        try (Stream<Path> paths = Files.walk(tree)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static Path folderOf(Path path) throws IOException {
        Path folder = path.getParent();
        if (folder == null) {
            throw new IOException(path + " is in no folder");
        }
        return folder;
    }

    private Path fresh() {
        return aside.resolve("aside-" + UUID.randomUUID());
    }
}
