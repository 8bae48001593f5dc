package org.mohafez.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * file read that we may read. Leaves out nothing else but what is hidden, or kept by a disk for itself.
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
                        new FolderWalk(path, below, failures));
            } catch (IOException e) {
                failures.add(FolderWalk.failure(path, e));
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
                failures.add(FolderWalk.failure(path, e));
            }
        }
        ReceivedFiles received = under(real);
        failures.addAll(received.failures());
        return new ReceivedFiles(received.files(), failures);
    }
}
