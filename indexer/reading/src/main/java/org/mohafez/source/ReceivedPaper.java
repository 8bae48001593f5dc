package org.mohafez.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken in as one paper: one file, or several pictures that are its pages.
 *
 * @param path what people call it, in signs that can be shown: the file's path; of several the path they have in common; of what was packed in a zip
 *     archive {@code ARCHIVE!/ENTRY}
 * @param files in the order of the pages
 * @param names what people call each of them
 * @param container the zip archive it was unpacked from
 */
public record ReceivedPaper(
        String path,
        List<Path> files,
        List<String> names,
        @Nullable ReceivedPaper container) {
    public ReceivedPaper {
        path = ShownName.of(path);
        files = List.copyOf(files);
        names = List.copyOf(names);
        if (files.isEmpty() || files.size() != names.size()) {
            throw new IllegalArgumentException("a paper has files, and each a name");
        }
    }

    public static ReceivedPaper of(Path file) {
        return sent(file, file.toString());
    }

    /** A file that people call otherwise than where it lies. */
    public static ReceivedPaper sent(Path file, String name) {
        return new ReceivedPaper(name, List.of(file), List.of(name), null);
    }

    /** Pages of one paper, that lie under the names by which people call them. */
    public static ReceivedPaper pages(String path, List<Path> files) {
        List<String> names =
                files.stream().map(file -> String.valueOf(file.getFileName())).toList();
        return new ReceivedPaper(path, files, names, null);
    }

    /** An entry of this zip archive, unpacked to {@code file}. */
    public ReceivedPaper entry(String name, Path file) {
        return new ReceivedPaper(path + "!/" + name, List.of(file), List.of(name), this);
    }

    /** The last part of its path: the name it was received under. */
    public String name() {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(slash + 1);
    }

    /** The names of its files where it has several, in order; else none. */
    public List<String> parts() {
        return files.size() == 1 ? List.of() : names;
    }

    /**
     * As it lies on the disk: the same path, size and time mean the same bytes. What is packed is as old as its archive.
     *
     * @throws IOException if one of its files is not there
     */
    public Seen seen() throws IOException {
        long size = 0;
        long modified = 0;
        for (Path file : files) {
            size += Files.size(file);
            modified = Math.max(modified, Files.getLastModifiedTime(file).toMillis());
        }
        if (container != null) {
            Seen around = container.seen();
            return new Seen(around.path() + path.substring(container.path().length()), size, around.modified());
        }
        Path real = files.getFirst().toRealPath();
        return new Seen(files.size() == 1 ? real.toString() : real + "!/" + name(), size, modified);
    }

    /**
     * @param path absolute, without links; after {@code !/} what of that file is meant: an entry of an archive, or the paper of
     *     which it is the first page
     * @param size in bytes
     * @param modified milliseconds since 1970
     */
    public record Seen(String path, long size, long modified) {}
}
