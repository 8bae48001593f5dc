package org.mohafez.search.lucene.queries;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/** Looks terms up as the searcher of a commit does. */
public final class KnowingSearcher extends IndexSearcher implements TermLookup {
    public KnowingSearcher(IndexReader reader) {
        super(reader);
    }

    @Override
    public TermStates states(Term term) throws IOException {
        return TermStates.build(this, term, true);
    }
}
