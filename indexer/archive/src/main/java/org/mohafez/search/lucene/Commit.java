package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.mohafez.record.Access;
import org.mohafez.search.lucene.columns.FacetValues;

/** One commit of an index, whoever asks; what is asked of it goes through {@link #seenBy}. */
final class Commit extends IndexSearcher {
    private final FacetValues facets;
    private final Map<Set<Access>, EntrySearcher> views = new ConcurrentHashMap<>();

    /** How one is read before it is asked. */
    @FunctionalInterface
    interface Reading {
        /** @param readers who are known to ask */
        Commit read(IndexReader reader, Set<Set<Access>> readers) throws IOException;
    }

    Commit(IndexReader reader) throws IOException {
        super(reader);
        facets = FacetValues.of(reader);
    }

    /** With all that is read once for those readers. */
    static Commit read(IndexReader reader, Set<Set<Access>> readers) throws IOException {
        Commit commit = new Commit(reader);
        for (Set<Access> one : readers) {
            commit.seenBy(one);
        }
        return commit;
    }

    /** The same, as those readers may see it. */
    EntrySearcher seenBy(Set<Access> readers) throws IOException {
        EntrySearcher view = views.get(readers);
        return view == null ? read(readers) : view;
    }

    private synchronized EntrySearcher read(Set<Access> readers) throws IOException {
        EntrySearcher view = views.get(readers);
        if (view == null) {
            view = new EntrySearcher(getIndexReader(), facets, readers);
            views.put(Set.copyOf(readers), view);
        }
        return view;
    }

    /** Who has asked. */
    Set<Set<Access>> readers() {
        return Set.copyOf(views.keySet());
    }
}
