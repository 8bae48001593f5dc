package org.mohafez.web.record;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Access;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;

/** Marks in any text what was searched for; marks nothing where nothing was. */
final class Marker {
    private final SearchEngine engine;
    private final Set<Access> readers;
    private final String query;

    /** @param readers what the reader may see */
    Marker(SearchEngine engine, Set<Access> readers, @Nullable String query) {
        this.engine = engine;
        this.readers = readers;
        this.query = query == null ? "" : query.strip();
    }

    List<Run> mark(String text) {
        return query.isEmpty() || text.isEmpty() ? List.of(new Run(text, false)) : engine.mark(text, query, readers);
    }

    String query() {
        return query;
    }
}
