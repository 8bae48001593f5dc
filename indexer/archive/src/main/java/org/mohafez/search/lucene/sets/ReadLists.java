package org.mohafez.search.lucene.sets;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Lists of the entries of a segment that were read for a request: one that asks for a word asks for its list several times. For one thread. */
final class ReadLists {
    /** All that are kept take no more memory than so many sets. */
    private static final int MOST = 16;

    private final Map<Query, FixedBitSet> sets = new HashMap<>();

    /** Whether it was read; then it is added to what is found. */
    boolean add(Query term, Among among, FixedBitSet found) throws IOException {
        FixedBitSet known = sets.get(term);
        if (known != null) {
            among.addAll(known, found);
        }
        return known != null;
    }

    /** Adds the whole of it to what is found, and keeps that of a term. */
    void read(Query term, DocIdSetIterator each, FixedBitSet found) throws IOException {
        // Shorter ones are read again as quickly as sets are put together.
        boolean isLong = each.cost() > found.length() / Long.SIZE;
        if (term instanceof TermQuery && isLong && sets.size() < MOST) {
            FixedBitSet set = new FixedBitSet(found.length());
            set.or(each);
            sets.put(term, set);
            found.or(set);
        } else {
            found.or(each);
        }
    }
}
