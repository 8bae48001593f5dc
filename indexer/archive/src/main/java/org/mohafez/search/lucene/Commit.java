package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.mohafez.record.Access;

/** One commit of an index, whoever asks; what is asked of it goes through {@link #seenBy}. */
final class Commit extends IndexSearcher {
    private final FacetValues facets;
    private final Map<Set<Access>, EntrySearcher> views = new HashMap<>();

    Commit(IndexReader reader) throws IOException {
        super(reader);
        facets = FacetValues.of(reader);
    }

    /** The same, as those readers may see it. */
    synchronized EntrySearcher seenBy(Set<Access> readers) throws IOException {
        EntrySearcher view = views.get(readers);
        if (view == null) {
            view = new EntrySearcher(getIndexReader(), facets, readers);
            views.put(Set.copyOf(readers), view);
        }
        return view;
    }
}
