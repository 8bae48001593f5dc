package org.mohafez.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.mohafez.index.IndexField;
import org.mohafez.search.attempt.View;
import org.mohafez.search.query.QueryText;

/**
 * What one way of taking the words found.
 *
 * @param query gives them all in their order; made only where it is asked
 * @param best in their order, down to the page that was asked for
 * @param documents papers that the hits stand in
 * @param hits all of them
 * @param beside of each facet that is filtered by: what would be found if it were not
 */
record Found(
        QueryText text,
        Supplier<Query> query,
        Sort sort,
        ScoreDoc[] best,
        long total,
        long documents,
        HitSet hits,
        Map<IndexField, HitSet> beside)
        implements View.Outcome {
    /** What the values of a facet are counted in: its own filter does not narrow them. */
    HitSet beside(IndexField facet) {
        return beside.getOrDefault(facet, hits);
    }

    /** @param page from 1 */
    List<ScoreDoc> onPage(int page, int size) {
        return Arrays.stream(best).skip((long) (page - 1) * size).limit(size).toList();
    }
}
