package org.mohafez.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mohafez.pipeline.Batch;

/**
 * Ctrl-C: what is being kept is kept, the index is committed, and the rest waits for the next start. To be opened before a batch and so
 * closed after it.
 */
public final class OrderlyEnd implements AutoCloseable {
    private final PrintWriter err;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end);
    private @Nullable Batch batch;

    public OrderlyEnd(PrintWriter err) {
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on Ctrl-C ends this batch. */
    public synchronized void of(Batch opened) {
        batch = opened;
        if (isAsked()) {
            opened.stop();
        }
    }

    private void end() {
        synchronized (this) {
            asked.countDown();
            if (batch != null) {
                batch.stop();
            }
        }
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                err.println("mohafez: could not end in order; the next start will mend it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** @return whether the end was asked for meanwhile */
    public boolean await(long millis) throws InterruptedException {
        return asked.await(millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyAsked) {
            // The hook runs, and has just been told that all is closed.
            return;
        }
    }
}
