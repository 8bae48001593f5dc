package org.mohafez.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mohafez.source.ReceivedFiles.Failure;

/**
 * Files of folders into which others write: a file is ready when its size and time have been the same for a while and it can
 * be opened. For one thread at a time.
 */
public final class StillFiles {
    private final List<Path> folders;
    private final Duration still;
    private final Predicate<Path> readable;
    private final Map<Path, Watched> watched = new HashMap<>();
    private final Map<Failure, Instant> failing = new HashMap<>();

    /** @param since when it was first seen with that size and time; @param given whether it was told to be ready */
    private record Watched(long size, long modified, Instant since, boolean given) {}

    public StillFiles(List<Path> folders, Duration still) {
        this(folders, still, Files::isReadable);
    }

    /** @param readable whether this process may read a file */
    StillFiles(List<Path> folders, Duration still, Predicate<Path> readable) {
        this.readable = readable;
        this.folders = List.copyOf(folders);
        this.still = still;
    }

    /** Those that have become ready, each once, and once more after each change; and all that has been failing for as long. */
    public ReceivedFiles ready(Instant now) {
        List<Path> ready = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        ReceivedFiles met = ReceivedFiles.under(folders);
        List<Path> there = met.files();
        watched.keySet().retainAll(there);
        for (Path file : there) {
            try {
                long size = Files.size(file);
                long modified = Files.getLastModifiedTime(file).toMillis();
                Watched before = watched.get(file);
                if (before == null || before.size() != size || before.modified() != modified) {
                    watched.put(file, new Watched(size, modified, now, false));
                } else if (!before.given() && !now.isBefore(before.since().plus(still))) {
                    if (!readable.test(file)) {
                        failures.add(new Failure(file, "it may not be read"));
                        continue;
                    }
                    if (!opens(file)) {
                        continue;
                    }
                    watched.put(file, new Watched(size, modified, before.since(), true));
                    ready.add(file);
                }
            } catch (IOException vanished) {
                watched.remove(file);
            }
        }
        failures.addAll(met.failures());
        return new ReceivedFiles(ready, failing(failures, now));
    }

    /** Whoever writes there may be about to put right what fails now. */
    private List<Failure> failing(List<Failure> met, Instant now) {
        failing.keySet().retainAll(met);
        met.forEach(failure -> failing.putIfAbsent(failure, now));
        return met.stream()
                .filter(failure ->
                        !now.isBefore(failing.getOrDefault(failure, now).plus(still)))
                .toList();
    }

    private static boolean opens(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() >= -1;
        } catch (IOException e) {
            return false;
        }
    }
}
