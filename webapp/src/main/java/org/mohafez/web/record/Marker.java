package org.mohafez.web.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;

/** Marks in any text what was searched for; marks nothing where nothing was. */
final class Marker {
    private final SearchEngine engine;
    private final String query;

    Marker(SearchEngine engine, @Nullable String query) {
        this.engine = engine;
        this.query = query == null ? "" : query.strip();
    }

    List<Run> mark(String text) {
        return query.isEmpty() || text.isEmpty() ? List.of(new Run(text, false)) : engine.mark(text, query);
    }

    String query() {
        return query;
    }
}
