package org.mohafez.archive.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What changes with a file that people or other programs write to. Of one that is not there, or cannot be looked at, always the same.
 *
 * @param changed as old as time where there is no file
 */
public record FileStamp(
        FileTime changed, long bytes, @Nullable Object key) {
    private static final FileStamp ABSENT = new FileStamp(FileTime.fromMillis(0), -1, null);
    private static final FileStamp UNREADABLE = new FileStamp(FileTime.fromMillis(0), -2, null);

    public static FileStamp of(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey());
        } catch (NoSuchFileException e) {
            return ABSENT;
        } catch (IOException e) {
            return UNREADABLE;
        }
    }
}
