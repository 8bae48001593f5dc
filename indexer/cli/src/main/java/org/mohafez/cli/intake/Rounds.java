package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.cli.terminal.OrderlyEnd;
import org.mohafez.pipeline.Batch;

/**
 * Something long that one command does with the archive: whenever somebody waits for it, it is broken off between two files, the archive
 * closed, and gone on with afterwards. For one thread.
 */
final class Rounds {
    /** Two that both let others go before would otherwise do nothing else. Shorter than others have patience. */
    private static final long HELD_AT_LEAST = Duration.ofSeconds(10).toNanos();

    private final Waiters waiters;
    private final Supplier<Batch> opening;
    private final OrderlyEnd end;
    private final PrintWriter err;

    /** @param opening throws {@link ArchiveLockedException} if the archive has another writer */
    Rounds(ArchiveFolder folder, Supplier<Batch> opening, OrderlyEnd end, PrintWriter err) {
        this.waiters = new Waiters(folder);
        this.opening = opening;
        this.end = end;
        this.err = err;
    }

    /** Goes on where it was broken off. */
    @FunctionalInterface
    interface Work {
        /** @param between to be done between two files; the batch may be {@link Batch#stopped} then, and is to be left */
        void with(Batch batch, Runnable between);
    }

    /** @throws ArchiveLockedException if the archive has another writer before anything was done */
    void run(Work work) throws InterruptedException {
        Optional<Batch> batch = Optional.of(opening.get());
        long heldAtLeast = 0;
        while (batch.isPresent()) {
            batch = round(work, batch.get(), heldAtLeast) ? again() : Optional.empty();
            heldAtLeast = HELD_AT_LEAST;
        }
    }

    /** @return whether it was broken off for somebody else */
    private boolean round(Work work, Batch opened, long heldAtLeast) {
        long since = System.nanoTime();
        AtomicBoolean givenAway = new AtomicBoolean();
        try (Batch batch = opened) {
            end.of(batch);
            work.with(batch, () -> {
                if (System.nanoTime() - since >= heldAtLeast && !batch.stopped() && batch.isAwaited()) {
                    givenAway.set(true);
                    batch.stop();
                }
            });
        }
        return givenAway.get();
    }

    /** Empty if the end was asked for meanwhile. */
    private Optional<Batch> again() throws InterruptedException {
        err.println("mohafez: another mohafez waits for the archive and goes before; this goes on afterwards");
        while (!waiters.now().isEmpty()) {
            if (end.await(IntakeCommand.LOOK_MILLIS)) {
                return Optional.empty();
            }
        }
        Optional<Batch> free = tryOpen();
        if (free.isPresent()) {
            return free;
        }
        // Also from a writer that stays for days.
        try (Waiters.Place place = waiters.join()) {
            while (!end.await(IntakeCommand.LOOK_MILLIS)) {
                free = tryOpen();
                if (free.isPresent()) {
                    return free;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Batch> tryOpen() {
        try {
            return Optional.of(opening.get());
        } catch (ArchiveLockedException busy) {
            return Optional.empty();
        }
    }
}
