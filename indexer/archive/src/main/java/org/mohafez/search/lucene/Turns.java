package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Lets as many answers with hits be made at once as there are cores, in the order in which they were asked for. Making one is work for a core,
 * where the index is in memory: more at once would make none earlier, and those that take long much later. Safe for use by several threads.
 */
final class Turns {
    private final Semaphore free;

    Turns(int most) {
        this.free = new Semaphore(most, true);
    }

    static Turns onePerCore() {
        return new Turns(Runtime.getRuntime().availableProcessors());
    }

    /** Something that is to be made. */
    @FunctionalInterface
    interface Making<T> {
        T make() throws IOException;
    }

    /** Waits, and makes it; what is made must ask for no turn itself. */
    <T> T take(Making<T> making) throws IOException {
        free.acquireUninterruptibly();
        try {
            return making.make();
        } finally {
            free.release();
        }
    }
}
