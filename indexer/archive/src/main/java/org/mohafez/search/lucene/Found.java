package org.mohafez.search.lucene;

import java.util.EnumMap;
import java.util.Map;
import org.mohafez.index.IndexField;
import org.mohafez.search.Ranking;
import org.mohafez.search.attempt.View;
import org.mohafez.search.lucene.columns.FacetValues;
import org.mohafez.search.lucene.queries.ClauseQueries;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.query.QueryText;

/**
 * What one way of taking the words found. In what order it stands only {@link BestHits} tell: whoever counts never pays for that.
 *
 * @param words what was asked for
 * @param ranking what it is worth
 * @param hits all of it
 * @param beside of each facet that is filtered by: what would be found if it were not
 */
record Found(ClauseQueries words, Ranking ranking, long total, HitSet hits, Map<IndexField, HitSet> beside)
        implements View.Outcome {
    @Override
    public QueryText text() {
        return words.text();
    }

    /** What of it has no value of that facet; it still is of that many in all. */
    Found without(IndexField facet, FacetValues values) {
        Map<IndexField, HitSet> narrowed = new EnumMap<>(IndexField.class);
        beside.forEach((other, found) -> narrowed.put(other, values.without(facet, found)));
        return new Found(words, ranking, total, values.without(facet, hits), narrowed);
    }

    /** What the values of a facet are counted in: its own filter does not narrow them. */
    HitSet beside(IndexField facet) {
        return beside.getOrDefault(facet, hits);
    }
}
