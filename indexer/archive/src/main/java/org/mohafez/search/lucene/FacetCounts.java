package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.index.IndexReader;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.FacetValue;
import org.mohafez.search.SearchRequest;

/** The values of facets with their counts, most first. */
final class FacetCounts {
    private FacetCounts() {}

    /** The commonest values of each facet, and those filtered by. */
    static Map<IndexField, List<FacetValue>> all(Facets facets, IndexReader reader, SearchRequest request)
            throws IOException {
        Map<IndexField, List<FacetValue>> counts = new EnumMap<>(IndexField.class);
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            List<FacetValue> values = top(SearchRequest.MOST_FACET_VALUES, field, facets, reader, request);
            if (!values.isEmpty()) {
                counts.put(field, values);
            }
        }
        return counts;
    }

    /** The commonest values of one facet, and those filtered by. */
    static List<FacetValue> top(int most, IndexField field, Facets facets, IndexReader reader, SearchRequest request)
            throws IOException {
        FacetResult top = facets.getTopChildren(most, FieldNames.of(field));
        List<FacetValue> values = new ArrayList<>();
        if (top != null) {
            for (LabelAndValue value : top.labelValues) {
                values.add(value(field, value.label, value.value.longValue(), reader, request));
            }
        }
        for (String code : request.filters().values().getOrDefault(field, List.of())) {
            if (!code.isEmpty()
                    && values.stream().noneMatch(value -> value.code().equals(code))) {
                Number count = facets.getSpecificValue(FieldNames.of(field), code);
                FacetValue value = value(field, code, Math.max(0, count.longValue()), reader, request);
                if (!value.label().isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static FacetValue value(
            IndexField field, String code, long count, IndexReader reader, SearchRequest request) throws IOException {
        // A value that no paper of theirs has is nothing to those readers, whatever we could call it.
        String label = FacetLabels.find(reader, field, code, request.access())
                .map(printed -> PreferredNames.label(field, code).orElse(printed.print()))
                .orElse("");
        return new FacetValue(code, label, count);
    }
}
