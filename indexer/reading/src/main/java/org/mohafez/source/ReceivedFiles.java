package org.mohafez.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The files under some paths.
 *
 * @param files regular files, each once; a folder's in the order of their names, below the folder where they lie
 * @param failures paths that are not there, may not be read, or lead back into themselves
 */
public record ReceivedFiles(List<Path> files, List<Failure> failures) {
    /** A path that gave no files, and why. */
    public record Failure(Path path, String message) {}

    public ReceivedFiles {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /** Walks folders to the bottom and follows links. Leaves out nothing but what lies in hidden files and folders. */
    public static ReceivedFiles under(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        List<Failure> failures = new ArrayList<>();
        for (Path path : paths) {
            List<Path> below = new ArrayList<>();
            try {
                Files.walkFileTree(
                        path,
                        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                        Integer.MAX_VALUE,
                        visitor(path, below, failures));
            } catch (IOException e) {
                failures.add(new Failure(path, e.toString()));
            }
            Collections.sort(below);
            files.addAll(below);
        }
        return new ReceivedFiles(List.copyOf(files), failures);
    }

    private static FileVisitor<Path> visitor(Path root, List<Path> files, List<Failure> failures) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                failures.add(new Failure(file, e.toString()));
                return FileVisitResult.CONTINUE;
            }

            /** What was named outright is never hidden. */
            private boolean isHidden(Path path) {
                return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
            }
        };
    }
}
