package org.mohafez.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mohafez.source.ReceivedFiles.Failure;

/** A walk through a folder with links followed, as {@link ReceivedFiles} tells: notes files, and what gives none with why. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /**
     * What disks keep for themselves, and hide where they come from by other means than a dot: Windows' index and restore points, and its
     * bin (what was thrown away is nothing to be taken in); what a check of an ext file system found.
     */
    private static final Set<String> OF_THE_DISK = Set.of("system volume information", "$recycle.bin", "lost+found");

    /** Older bins, of NTFS and of FAT. An office may call a folder so, but hardly the first on a disk. */
    private static final Set<String> FIRST_ON_A_DISK = Set.of("recycler", "recycled");

    private final Path root;
    private final List<Path> files;
    private final List<Failure> failures;

    /** @param files is given the files; @param failures is given what gives none */
    FolderWalk(Path root, List<Path> files, List<Failure> failures) {
        this.root = root;
        this.files = files;
        this.failures = failures;
    }

    /** Why a path gives no file, in plain words. */
    static Failure failure(Path path, IOException e) {
        String why =
                switch (e) {
                    case NoSuchFileException gone -> "it is not there";
                    case AccessDeniedException denied -> "it may not be read";
                    case FileSystemLoopException loop -> "the folder leads back into itself";
                    default -> e.toString();
                };
        return new Failure(path, why);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isLeftOut(folder) || leadsOut(folder) || isMisnamed(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isDangling = attributes.isSymbolicLink();
        if (isLeftOut(file) || !isDangling && leadsOut(file) || isMisnamed(file)) {
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

    /** A folder that cannot be opened was not visited before. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
        if (!isLeftOut(path)) {
            failures.add(failure(path, e));
        }
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
            failures.add(failure(path, e));
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

    /** What was named outright is never left out. */
    private boolean isLeftOut(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !path.equals(root)
                && (name.startsWith(".")
                        || OF_THE_DISK.contains(name)
                        || FIRST_ON_A_DISK.contains(name) && root.equals(path.getParent()));
    }
}
