package org.mohafez.search.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.QueryText;

/**
 * What one way of taking the words found.
 *
 * @param top down to the page that was asked for
 * @param documents papers that the hits stand in
 * @param facets null where the index has no facets at all
 */
record Found(
        QueryText text,
        Query query,
        Sort sort,
        TopDocs top,
        long documents,
        @Nullable Facets facets) {
    long total() {
        return top.totalHits.value();
    }

    /** @param page from 1 */
    List<ScoreDoc> onPage(int page, int size) {
        return Arrays.stream(top.scoreDocs)
                .skip((long) (page - 1) * size)
                .limit(size)
                .toList();
    }
}
