package org.mohafez.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the lists of terms begin in a commit, and how long they are, as far as it was looked up lately: one question asks several times for the
 * same word, to find, to count and to score. Safe for use by several threads.
 */
final class KnownTerms {
    /** Places of lists, one in each segment: of some hundred questions; by estimate twenty megabytes, which were not measured. */
    private static final int MOST = 65_536;

    private final IndexSearcher searcher;
    private final Cache<Term, TermStates> known;

    KnownTerms(IndexSearcher searcher) {
        this.searcher = searcher;
        int segments = Math.max(1, searcher.getIndexReader().leaves().size());
        known = Caffeine.newBuilder().maximumSize(Math.max(1, MOST / segments)).build();
    }

    TermStates of(Term term) throws IOException {
        TermStates states = known.getIfPresent(term);
        if (states == null) {
            states = TermStates.build(searcher, term, true);
            known.put(term, states);
        }
        return states;
    }
}
