package org.mohafez.archive.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A disk that goes well until its k-th step. */
public final class FaultyDisk extends WatchedDisk {
    public enum Fault {
        /** That step fails for want of room, half of what was to be written is there, and later steps succeed. */
        FULL,
        /** That step and all after it fail. */
        DEAD,
        /** The process ends before that step. */
        KILLED,
        /** The same, and what was not forced is lost: bytes as well as names. */
        POWER_CUT
    }

    /** The end of the process, which nobody catches. */
    public static final class End extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A name that is not yet sure to last. */
    private record Moved(Path from, Path to, byte @Nullable [] before) {}

    private final Fault fault;
    private final int at;
    private final Set<Path> unforced = new HashSet<>();
    private final Deque<Moved> moves = new ArrayDeque<>();
    private final Map<Path, byte[]> beforeAppended = new TreeMap<>();
    private byte @Nullable [] replaced;
    private int steps;

    /** @param at from 1 */
    public FaultyDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    /** Whether it came to the step at which it was to fail. */
    public boolean failed() {
        return steps >= at;
    }

    @Override
    protected void before(Step step, Path path) throws IOException {
        steps++;
        if (steps < at) {
            if (step == Step.MOVE || step == Step.APPEND) {
                remember(step, path);
            }
            return;
        }
        switch (fault) {
            case FULL -> {
                if (steps == at && (step == Step.WRITE || step == Step.APPEND || step == Step.COPY)) {
                    Files.writeString(path, "{\"half\":", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
                if (steps == at) {
                    throw new IOException("No space left on device");
                }
            }
            case DEAD -> throw new IOException("Input/output error");
            case KILLED -> throw new End();
            case POWER_CUT -> {
                if (steps == at) {
                    lose();
                }
                throw new End();
            }
        }
    }

    private void remember(Step step, Path path) throws IOException {
        replaced = Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
        if (step == Step.APPEND) {
            beforeAppended.putIfAbsent(path, replaced == null ? new byte[0] : replaced);
        }
    }

    @Override
    protected void after(Step step, Path from, Path path) throws IOException {
        switch (step) {
            case WRITE, COPY, APPEND -> unforced.add(path);
            case FORCE -> {
                unforced.remove(path);
                beforeAppended.remove(path);
                moves.removeIf(moved -> path.equals(moved.to().getParent()));
            }
            case MOVE -> {
                moves.push(new Moved(from, path, replaced));
                if (unforced.remove(from)) {
                    unforced.add(path);
                }
            }
            case CREATE, CUT, DELETE -> {}
        }
    }

    private void lose() throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file)) {
                Files.write(file, beforeAppended.getOrDefault(file, new byte[0]));
            }
        }
        for (Moved moved : moves) {
            if (!Files.exists(moved.to()) || !Files.isDirectory(parent(moved.from()))) {
                continue;
            }
            Files.move(moved.to(), moved.from(), StandardCopyOption.ATOMIC_MOVE);
            if (moved.before() != null) {
                Files.write(moved.to(), moved.before());
            }
        }
    }

    private static Path parent(Path path) {
        return java.util.Objects.requireNonNull(path.getParent());
    }
}
