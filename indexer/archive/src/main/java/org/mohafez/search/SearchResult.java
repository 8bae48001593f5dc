package org.mohafez.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/**
 * The answer.
 *
 * @param total how many entries answer
 * @param totalDocuments how many documents they stand in
 * @param tookMs milliseconds
 * @param facets counts by facet field; a field's own filter does not narrow its own counts
 * @param suggestion another spelling that finds more, if there is one
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

    /** @param total what searching for {@code query} instead would find */
    public record Suggestion(String query, long total) {}

    /**
     * Something the reader should know about how the question was taken.
     *
     * @param key a message key of the portal
     * @param value what it speaks of, as typed
     */
    public record Note(String key, String value) {}
}
