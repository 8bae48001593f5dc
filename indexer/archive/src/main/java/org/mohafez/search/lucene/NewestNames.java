package org.mohafez.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;

/**
 * The names of the newest commit that there was time for. They are gathered in the background, when somebody types and there
 * is a newer commit; meanwhile those of the one before answer. Safe for use by several threads.
 */
final class NewestNames {
    /** So long a reader waits where there are no names at all yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** So many times as long as the gathering took is nothing gathered after it: at most a tenth of one core is spent. */
    private static final int REST = 10;

    private Names newest = Names.NONE;
    private @Nullable FutureTask<Names> underway;
    private long restsUntil = System.nanoTime();

    /** @return of an older commit, or {@link Names#NONE}, while there is nothing better */
    Names at(IndexReader reader) {
        FutureTask<Names> first;
        synchronized (this) {
            if (underway != null && underway.isDone()) {
                take(underway);
            }
            if (underway == null && !newest.areOf(reader) && System.nanoTime() - restsUntil >= 0) {
                underway = start(reader);
            }
            if (newest != Names.NONE || underway == null) {
                return newest;
            }
            first = underway;
        }
        return waitFor(first);
    }

    private void take(FutureTask<Names> done) {
        underway = null;
        newest = waitFor(done);
        restsUntil = System.nanoTime() + REST * newest.tookNanos();
    }

    private static Names waitFor(FutureTask<Names> gathering) {
        try {
            return gathering.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Names.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Names.NONE;
        } catch (ExecutionException e) {
            throw new MohafezException("cannot gather the names of the index", e);
        }
    }

    /** The commit stays readable until its names are gathered, whoever closes it meanwhile. */
    private static FutureTask<Names> start(IndexReader reader) {
        reader.incRef();
        FutureTask<Names> gathering = new FutureTask<>(() -> gather(reader));
        Thread.ofPlatform().daemon().name("mohafez-names").start(gathering);
        return gathering;
    }

    private static Names gather(IndexReader reader) throws IOException {
        try {
            return Names.gather(reader);
        } finally {
            reader.decRef();
        }
    }
}
