package org.mohafez.search.lucene.queries;

import java.io.IOException;
import org.apache.lucene.index.Term;

/** A searcher that knows how rare words are to its readers. */
public interface Rarities {
    /** In how many entries that the readers may see the term stands. */
    int entriesWith(Term term) throws IOException;
}
