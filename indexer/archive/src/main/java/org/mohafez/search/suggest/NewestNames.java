package org.mohafez.search.suggest;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.index.Dictionary;

/**
 * The names of the newest commit that there was time for. They are gathered in the background, when somebody types and there
 * is a newer commit; meanwhile those of the one before answer. Safe for use by several threads.
 */
public final class NewestNames {
    /** A state of an index. */
    public interface Commit {
        /** Tells it from others. */
        Object key();

        Dictionary dictionary();

        /** From now on it stays readable, whoever closes it meanwhile. */
        void hold();

        void release() throws IOException;
    }

    /** So long a reader waits where there are no names at all yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** So many times as long as the gathering took is nothing gathered after it: at most a tenth of one core is spent. */
    private static final int REST = 10;

    private Names newest = Names.NONE;
    private @Nullable FutureTask<Names> underway;
    private long restsUntil = System.nanoTime();

    /** @return of an older commit, or {@link Names#NONE}, while there is nothing better */
    public Names at(Commit commit) {
        FutureTask<Names> first;
        synchronized (this) {
            if (underway != null && underway.isDone()) {
                take(underway);
            }
            if (underway == null && !newest.areOf(commit.key()) && System.nanoTime() - restsUntil >= 0) {
                underway = start(commit);
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

    private static FutureTask<Names> start(Commit commit) {
        commit.hold();
        FutureTask<Names> gathering = new FutureTask<>(() -> gather(commit));
        Thread.ofPlatform().daemon().name("mohafez-names").start(gathering);
        return gathering;
    }

    private static Names gather(Commit commit) throws IOException {
        try {
            return Names.gather(commit.key(), commit.dictionary());
        } finally {
            commit.release();
        }
    }
}
