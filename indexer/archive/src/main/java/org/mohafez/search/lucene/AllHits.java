package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;

/** Every hit of a query, a stretch at a time: what is held at once does not grow with how many there are. */
final class AllHits {
    private static final int STRETCH = 1_000;

    private final EntrySearcher searcher;
    private final Query query;
    private final Sort sort;
    private final Known known;

    AllHits(EntrySearcher searcher, Query query, Sort sort, Known known) {
        this.searcher = searcher;
        this.query = query;
        this.sort = sort;
        this.known = known;
    }

    void give(long most, Consumer<Hit> hits) throws IOException {
        HitReader reader = new HitReader(searcher.storedFields(), known, entry -> List.of());
        @Nullable FieldDoc last = null;
        for (long given = 0; given < most; ) {
            TopDocs stretch = searcher.searchAfter(last, query, (int) Math.min(STRETCH, most - given), sort);
            if (stretch.scoreDocs.length == 0) {
                return;
            }
            for (ScoreDoc hit : stretch.scoreDocs) {
                hits.accept(reader.read(hit));
            }
            given += stretch.scoreDocs.length;
            last = (FieldDoc) stretch.scoreDocs[stretch.scoreDocs.length - 1];
        }
    }
}
