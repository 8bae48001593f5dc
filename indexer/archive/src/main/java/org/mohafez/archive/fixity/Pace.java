package org.mohafez.archive.fixity;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.mohafez.MohafezException;

/** Reads no faster than is allowed, so that others can use the disk. For one thread. */
final class Pace implements LongConsumer {
    private final long bytesPerSecond;
    private final long begun = System.nanoTime();
    private long read;

    /** @param bytesPerSecond 0 for as fast as it goes */
    Pace(long bytesPerSecond) {
        this.bytesPerSecond = bytesPerSecond;
    }

    @Override
    public void accept(long bytes) {
        read += bytes;
        if (bytesPerSecond == 0) {
            return;
        }
        long early = (long) (read * 1e9 / bytesPerSecond) - (System.nanoTime() - begun);
        if (early > 0) {
            try {
                Thread.sleep(Duration.ofNanos(early));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new MohafezException("interrupted", e);
            }
        }
    }

    long read() {
        return read;
    }
}
