package org.mohafez.search.lucene.queries;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/** A searcher that remembers where the lists of terms begin in its commit. */
public interface TermLookup {
    /** With their figures, whoever may see what stands in the lists. */
    TermStates states(Term term) throws IOException;
}
