package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.mohafez.index.Entry;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.Run;

/** Stored entries as hits. */
final class HitReader {
    private final StoredFields stored;
    private final Known known;
    private final Function<Entry, List<Run>> snippets;

    /** @param snippets the passage of an entry that is shown */
    HitReader(StoredFields stored, Known known, Function<Entry, List<Run>> snippets) {
        this.stored = stored;
        this.known = known;
        this.snippets = snippets;
    }

    Hit read(ScoreDoc found) throws IOException {
        Entry entry = EntryDocument.read(stored, found.doc);
        return Hit.of(entry, found.score, known, snippets.apply(entry));
    }
}
