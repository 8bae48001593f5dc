package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the lists of terms begin in a commit, and how long they are, as far as it was looked up: one question asks several times for the same
 * word, to find, to count and to score. Safe for use by several threads.
 */
final class KnownTerms {
    /** Of some hundred questions; some megabytes for each dozen segments of an index that grows. */
    private static final int MOST = 16_384;

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new ConcurrentHashMap<>();

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    TermStates of(Term term) throws IOException {
        TermStates states = known.get(term);
        if (states == null) {
            states = TermStates.build(searcher, term, true);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(term, states);
        }
        return states;
    }
}
