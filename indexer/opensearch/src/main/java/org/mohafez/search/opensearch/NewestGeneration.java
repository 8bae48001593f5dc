package org.mohafez.search.opensearch;

import java.time.Duration;
import java.util.Optional;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.index.opensearch.ClusterGenerations.Current;

/** Which generation is read; looked up every so often. Safe for use by several threads. */
final class NewestGeneration {
    /** So long a reader may not hear that there is a newer one; what is found is that one's at once. */
    private static final Duration OLD = Duration.ofSeconds(2);

    private final ClusterGenerations generations;
    private Optional<Current> known = Optional.empty();
    private long lookedAt = System.nanoTime() - OLD.toNanos();

    NewestGeneration(ClusterGenerations generations) {
        this.generations = generations;
    }

    Optional<Current> current() {
        synchronized (this) {
            if (System.nanoTime() - lookedAt < OLD.toNanos() && known.isPresent()) {
                return known;
            }
        }
        // The lock is not held while others may wait for a cluster that does not answer.
        Optional<Current> newest = generations.current();
        synchronized (this) {
            known = newest;
            lookedAt = System.nanoTime();
        }
        return newest;
    }
}
