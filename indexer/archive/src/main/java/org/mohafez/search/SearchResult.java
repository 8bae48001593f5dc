package org.mohafez.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.Slip;

/**
 * The answer.
 *
 * @param total how many entries answer
 * @param totalDocuments how many documents they stand in
 * @param tookMs milliseconds
 * @param page which page this is; not the one asked for if that was too deep, which a note then says
 * @param facets counts by facet field, most first, the {@value SearchRequest#MOST_FACET_VALUES} commonest and those
 *     filtered by; a field's own filter does not narrow its own counts
 * @param suggestion another query that finds more, if there is one; where it is taken, hits and counts are its
 */
public record SearchResult(
        long total,
        long totalDocuments,
        int page,
        int size,
        double tookMs,
        List<Hit> hits,
        Map<IndexField, List<FacetValue>> facets,
        @Nullable Suggestion suggestion,
        List<Note> notes) {

    /**
     * What may have been meant.
     *
     * @param total what searching for {@code query} instead finds
     * @param why what may have gone wrong
     * @param taken whether it was searched for at once, because what was typed finds nothing
     */
    public record Suggestion(String query, long total, Slip why, boolean taken) {
        public Suggestion take() {
            return new Suggestion(query, total, why, true);
        }
    }
}
