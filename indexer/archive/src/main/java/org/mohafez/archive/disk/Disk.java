package org.mohafez.archive.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The single steps by which a disk is changed. What was written is sure to be there after a power cut only once the file has been
 * forced, and its name only once its folder has been.
 */
public interface Disk {
    /** The operating system's files. */
    Disk REAL = new Disk() {};

    /** In a folder that is there. */
    default void createFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** In place of what the file holds, if there is one. */
    default void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    /** At the end of the file, which is made if there is none. */
    default void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Leaves a file's first bytes. @param length of them */
    default void cut(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    /** In place of what {@code to} holds, if there is such a file. */
    default void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file or a whole folder, in one step; a file takes the place of another. Both are on one file system. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file, or an empty folder. */
    default void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Comes back when a file's bytes, or a folder's names, are on the disk itself. */
    default void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
