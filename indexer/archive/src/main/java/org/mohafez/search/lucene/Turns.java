package org.mohafez.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.mohafez.index.IndexAway;

/**
 * Lets as many answers with hits be made at once as there are cores, in the order in which they were asked for. Making one is work for a core,
 * where the index is in memory: more at once would make none earlier, and those that take long much later. Nobody waits longer than somebody
 * reading a page would. Safe for use by several threads.
 */
final class Turns {
    /** Browsers and proxies wait a minute or more; people do not. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free;
    private final Duration patience;

    Turns(int most, Duration patience) {
        this.free = new Semaphore(most, true);
        this.patience = patience;
    }

    static Turns onePerCore() {
        return new Turns(Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    /** Something that is to be made. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    /**
     * Waits, and makes it; what is made must ask for no turn itself.
     *
     * @throws IndexAway if no turn was to be had
     */
    <T> T take(Making<T> making) throws IOException {
        if (!isFree()) {
            throw new IndexAway("no turn for a search in %d ms, %d more wait for theirs"
                    .formatted(patience.toMillis(), free.getQueueLength()));
        }
        try {
            return making.make();
        } finally {
            free.release();
        }
    }

    private boolean isFree() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexAway("interrupted while waiting for a turn to search", e);
        }
    }
}
