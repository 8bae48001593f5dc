package org.mohafez.web.record.view;

import java.util.List;
import java.util.Set;
import org.mohafez.record.Access;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Sought;

/** Marks in any text what was searched for; marks nothing where nothing was. */
public final class Marker {
    private final SearchEngine engine;
    private final Set<Access> readers;
    private final Sought sought;

    /** @param readers what the reader may see */
    public Marker(SearchEngine engine, Set<Access> readers, Sought sought) {
        this.engine = engine;
        this.readers = readers;
        this.sought = sought;
    }

    List<Run> mark(String text) {
        return sought.words().isEmpty() || text.isEmpty()
                ? List.of(new Run(text, false))
                : engine.mark(text, sought.words(), readers);
    }

    public Sought sought() {
        return sought;
    }

    /** A page where the same is marked. */
    public String onwardTo(String path, Lang lang) {
        return sought.onwardTo(path, lang);
    }
}
