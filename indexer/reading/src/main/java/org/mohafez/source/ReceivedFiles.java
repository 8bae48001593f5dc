package org.mohafez.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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
 * @param failures paths that are not there, may not be read, have no name that can be written, lead nowhere, out of the folder that was named or back into themselves, or are no files
 */
public record ReceivedFiles(List<Path> files, List<Failure> failures) {
    /** @param message why the path gave no files; in English, for people */
    public record Failure(Path path, String message) {}

    public ReceivedFiles {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /**
     * Walks folders to the bottom. Follows links to what lies in the same folder; others are failures, or whoever can put a link there could have any
     * file read that we may read. Leaves out nothing else but what lies in hidden files and folders.
     */
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
                failures.add(new Failure(path, words(e)));
            }
            Collections.sort(below);
            files.addAll(below);
        }
        return new ReceivedFiles(List.copyOf(files), failures);
    }

    /**
     * The same of paths without links: whoever handed them over followed those that they named. Where one leads through a link now, whoever may write
     * there put it there since.
     */
    public static ReceivedFiles underReal(List<Path> paths) {
        List<Path> real = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (path.toRealPath().equals(path)) {
                    real.add(path);
                } else {
                    failures.add(new Failure(path, "it leads through a link; name what it leads to"));
                }
            } catch (IOException e) {
                failures.add(new Failure(path, words(e)));
            }
        }
        ReceivedFiles received = under(real);
        failures.addAll(received.failures());
        return new ReceivedFiles(received.files(), failures);
    }

    private static String words(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> "it is not there";
            case AccessDeniedException denied -> "it may not be read";
            case FileSystemLoopException loop -> "the folder leads back into itself";
            default -> e.toString();
        };
    }

    private static FileVisitor<Path> visitor(Path root, List<Path> files, List<Failure> failures) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) || leadsOut(folder) || isMisnamed(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean isDangling = attributes.isSymbolicLink();
                if (isHidden(file) || !isDangling && leadsOut(file) || isMisnamed(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isRegularFile()) {
                    files.add(file);
                } else {
                    // Links are followed: one that is met leads nowhere.
                    String what = isDangling ? "the link leads to nothing" : "it is no file";
                    failures.add(new Failure(file, what));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                failures.add(new Failure(file, words(e)));
                return FileVisitResult.CONTINUE;
            }

            /** What was named outright is where somebody meant it to be. */
            private boolean leadsOut(Path path) {
                try {
                    if (path.equals(root)
                            || !Files.isSymbolicLink(path)
                            || path.toRealPath().startsWith(root.toRealPath())) {
                        return false;
                    }
                    failures.add(new Failure(path, "the link leads out of the folder; name what it leads to"));
                } catch (IOException e) {
                    failures.add(new Failure(path, words(e)));
                }
                return true;
            }

            /** Its bytes say no name in the encoding of this system: whoever is told of it by its name could not open it. */
            private boolean isMisnamed(Path path) {
                if (isSaid(path)) {
                    return false;
                }
                failures.add(new Failure(
                        path, "its name is not written in " + System.getProperty("sun.jnu.encoding") + "; rename it"));
                return true;
            }

            private static boolean isSaid(Path path) {
                try {
                    return Path.of(path.toString()).equals(path);
                } catch (InvalidPathException e) {
                    return false;
                }
            }

            /** What was named outright is never hidden. */
            private boolean isHidden(Path path) {
                return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
            }
        };
    }
}
