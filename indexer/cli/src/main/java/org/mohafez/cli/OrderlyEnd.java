package org.mohafez.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mohafez.pipeline.Batch;

/**
 * Ctrl-C: what is being kept is kept, the index is committed, and the rest waits for the next start. To be opened before a batch and so
 * closed after it.
 */
final class OrderlyEnd implements AutoCloseable {
    private final PrintWriter err;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    OrderlyEnd(PrintWriter err) {
        this.err = err;
    }

    /** From now on Ctrl-C ends this batch. */
    void of(Batch batch) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(batch)));
    }

    private void end(Batch batch) {
        if (closed.getCount() == 0) {
            return;
        }
        asked.countDown();
        batch.stop();
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                err.println("mohafez: could not end in order; the next start will mend it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether the end was asked for meanwhile */
    boolean await(long millis) throws InterruptedException {
        return asked.await(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
