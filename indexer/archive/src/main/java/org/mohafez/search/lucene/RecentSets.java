package org.mohafez.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was found last in a commit, kept for what else is asked of it: how many of it lie in which place, its next page, another order of
 * it, what is left of it in one office. All of them together take a 64th of the memory that there is. Safe for use by several threads.
 */
final class RecentSets {
    private static final int SHARE = 64;

    private final int most;
    private final Map<Query, HitSet> sets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, HitSet> eldest) {
            return size() > most;
        }
    };

    /** @param most so many are kept */
    RecentSets(int most) {
        this.most = most;
    }

    static RecentSets of(IndexReader reader) {
        long bytes = reader.maxDoc() / Byte.SIZE + 1;
        return new RecentSets((int) Math.min(1024, Runtime.getRuntime().maxMemory() / SHARE / bytes));
    }

    synchronized @Nullable HitSet get(Query query) {
        return sets.get(query);
    }

    synchronized void put(Query query, HitSet set) {
        sets.put(query, set);
    }
}
