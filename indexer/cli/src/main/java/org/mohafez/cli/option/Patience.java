package org.mohafez.cli.option;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.Supplier;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.lock.Waiters;
import picocli.CommandLine.Option;

/** {@code --patience}: how long a command waits for its turn to write, the same for all that write for a moment. */
public final class Patience {
    /** How often it is tried; a writer that lets others go before looks up a little less often. */
    private static final long TRY_MILLIS = 100;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            description =
                    "where another mohafez is writing to the archive: how long to wait for it (default: ${DEFAULT-VALUE})."
                            + " intake and ingest let others go before; other commands are to come to their end")
    private int seconds = 30;

    /**
     * Does what needs the archive's lock, as soon as it can be had.
     *
     * @param work throws {@link ArchiveLockedException} before it does anything
     * @throws ArchiveLockedException if it could not be had in time
     */
    public <T> T forTurn(PrintWriter err, Supplier<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ArchiveLockedException busy) {
            return wait(busy, System.nanoTime() + Duration.ofSeconds(seconds).toNanos(), err, work);
        }
    }

    private <T> T wait(ArchiveLockedException busy, long until, PrintWriter err, Supplier<T> work)
            throws InterruptedException {
        if (System.nanoTime() < until) {
            err.println("mohafez: waiting for up to " + seconds + " s: " + busy.getMessage());
        }
        try (Waiters.Place place = new Waiters(busy.folder()).join()) {
            while (System.nanoTime() < until) {
                Thread.sleep(TRY_MILLIS);
                try {
                    return work.get();
                } catch (ArchiveLockedException still) {
                    if (!still.folder().equals(busy.folder())) {
                        // A backup needs two archives: this one is free, and now the other is not.
                        return wait(still, until, err, work);
                    }
                }
            }
        }
        throw busy;
    }
}
