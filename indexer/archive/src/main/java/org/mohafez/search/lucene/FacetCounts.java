package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mohafez.index.IndexField;
import org.mohafez.search.FacetValue;
import org.mohafez.search.SearchRequest;

/** The values of facets with their counts, most first. */
final class FacetCounts {
    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final Found found;

    FacetCounts(EntrySearcher searcher, SearchRequest request, Found found) {
        this.searcher = searcher;
        this.request = request;
        this.found = found;
    }

    /** The commonest values of each facet, and those filtered by. */
    Map<IndexField, List<FacetValue>> all() throws IOException {
        Map<IndexField, List<FacetValue>> counts = new EnumMap<>(IndexField.class);
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            List<FacetValue> values = top(SearchRequest.MOST_FACET_VALUES, field);
            if (!values.isEmpty()) {
                counts.put(field, values);
            }
        }
        return counts;
    }

    /** The commonest values of one facet, and those filtered by. */
    List<FacetValue> top(int most, IndexField field) throws IOException {
        ValueCounts counts = searcher.facets().count(field, found.beside(field));
        List<FacetValue> values = new ArrayList<>();
        for (ValueCounts.Counted value : counts.top(most)) {
            values.add(new FacetValue(value.code(), searcher.label(field, value.code()), value.count()));
        }
        for (String code : request.filters().values().getOrDefault(field, List.of())) {
            if (!code.isEmpty()
                    && values.stream().noneMatch(value -> value.code().equals(code))) {
                FacetValue value = new FacetValue(code, searcher.label(field, code), counts.of(code));
                if (!value.label().isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
