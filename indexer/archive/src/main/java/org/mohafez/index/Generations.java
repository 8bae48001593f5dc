package org.mohafez.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.FileStamp;

/**
 * The folders of an index: {@code g000001}, {@code g000002} …, and the file {@code current} that names the one to read. A
 * generation is built beside the current one, which is then changed for it in one step; readers that still have the old one
 * open may finish.
 *
 * @param folder where they are; need not exist
 */
public record Generations(Path folder) {
    private static final String CURRENT = "current";

    /** The generation to read; empty if there is none. */
    public Optional<Path> current() {
        try {
            Path named =
                    folder.resolve(Files.readString(folder.resolve(CURRENT)).strip());
            return Optional.of(named).filter(Files::isDirectory);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new MohafezException("cannot read which generation of the index is current in " + folder, e);
        }
    }

    /** Another whenever another generation was made the current one. */
    public FileStamp stamp() {
        return FileStamp.of(folder.resolve(CURRENT));
    }

    /** When what the current generation has was last written; as old as time where there is none. */
    public Instant changed() {
        Path generation = current().orElse(null);
        if (generation == null) {
            return Instant.EPOCH;
        }
        Instant newest = Instant.EPOCH;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(generation)) {
            for (Path file : files) {
                Instant written = Files.getLastModifiedTime(file).toInstant();
                newest = written.isAfter(newest) ? written : newest;
            }
            return newest;
        } catch (NoSuchFileException replacedMeanwhile) {
            return Instant.now();
        } catch (IOException e) {
            throw new MohafezException("cannot see when " + generation + " was written", e);
        }
    }

    /** A new, empty folder, which nobody reads until it is made current. */
    Path next() {
        int last = all().stream().mapToInt(Generations::number).max().orElse(0);
        try {
            return Files.createDirectories(folder.resolve("g%06d".formatted(last + 1)));
        } catch (IOException e) {
            throw new MohafezException("cannot begin a generation of the index in " + folder, e);
        }
    }

    void makeCurrent(Path generation) {
        try {
            Path aside = Files.createTempFile(folder, CURRENT, null);
            Files.writeString(aside, generation.getFileName().toString());
            Files.move(aside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MohafezException("cannot make " + generation + " the current generation", e);
        }
    }

    /** Deletes all but the current one: replaced ones, and what a build left that did not end. */
    void deleteOthers() {
        Optional<Path> current = current();
        for (Path generation : all()) {
            if (!current.equals(Optional.of(generation))) {
                delete(generation);
            }
        }
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> number(path) > 0).toList();
        } catch (IOException e) {
            throw new MohafezException("cannot list the generations in " + folder, e);
        }
    }

    private static int number(Path generation) {
        String name = generation.getFileName().toString();
        return name.matches("g\\d{6}") ? Integer.parseInt(name.substring(1)) : 0;
    }

    private static void delete(Path generation) {
        try (Stream<Path> paths = Files.walk(generation)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot delete the old generation " + generation, e);
        }
    }
}
