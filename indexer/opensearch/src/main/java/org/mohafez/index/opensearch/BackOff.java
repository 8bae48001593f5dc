package org.mohafez.index.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.mohafez.index.IndexAway;

/**
 * Asks again what a cluster has no time for, or nobody answers, after waits that double, each by chance some shorter so that many
 * writers do not come back at once.
 *
 * @param first the first wait
 * @param longest no wait is longer
 * @param patience so long altogether; then the writer gives up
 */
record BackOff(Duration first, Duration longest, Duration patience) {
    /** A node that was killed is missed for half a minute, and one that starts again takes its minutes. */
    static final BackOff USUAL = new BackOff(Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** @throws IndexAway the last one, when patience is at an end */
    <T> T until(Supplier<T> step) {
        long end = System.nanoTime() + patience.toNanos();
        Duration wait = first;
        while (true) {
            try {
                return step.get();
            } catch (IndexAway away) {
                if (System.nanoTime() + wait.toNanos() > end) {
                    throw away;
                }
            }
            pause(wait);
            wait = wait.multipliedBy(2).compareTo(longest) > 0 ? longest : wait.multipliedBy(2);
        }
    }

    private static void pause(Duration wait) {
        try {
            long most = wait.toMillis();
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexAway("interrupted while waiting for the cluster", e);
        }
    }
}
