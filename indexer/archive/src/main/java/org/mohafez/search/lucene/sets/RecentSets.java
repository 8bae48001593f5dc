package org.mohafez.search.lucene.sets;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.RamUsageEstimator;
import org.jspecify.annotations.Nullable;

/**
 * What was found last in a commit, as some readers may see it, kept for what else is asked of it: how many of it lie in which place, its
 * next page, another order of it, what is left of it in one office. All sets of a view together take a 64th of the memory that there is, with
 * the questions they answer: a long one is larger than its set. Safe for use by several threads.
 */
public final class RecentSets {
    private static final int SHARE = 64;

    private final long most;
    private final long bytesOfSet;
    private final Map<Query, HitSet> sets = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    /**
     * @param most bytes that all take together
     * @param bytesOfSet what one set takes
     */
    RecentSets(long most, long bytesOfSet) {
        this.most = most;
        this.bytesOfSet = bytesOfSet;
    }

    public static RecentSets of(IndexReader reader) {
        return new RecentSets(Runtime.getRuntime().maxMemory() / SHARE, reader.maxDoc() / Byte.SIZE + 1);
    }

    public synchronized @Nullable HitSet get(Query query) {
        return sets.get(query);
    }

    public synchronized void put(Query query, HitSet set) {
        if (sets.put(query, set) == null) {
            taken += bytes(query);
        }
        for (Iterator<Query> eldest = sets.keySet().iterator(); taken > most && eldest.hasNext(); ) {
            taken -= bytes(eldest.next());
            eldest.remove();
        }
    }

    /** As Lucene's own cache of queries estimates it. */
    private long bytes(Query query) {
        return bytesOfSet + RamUsageEstimator.sizeOf(query);
    }
}
