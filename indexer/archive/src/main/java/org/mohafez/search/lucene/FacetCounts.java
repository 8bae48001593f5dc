package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mohafez.index.IndexField;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Known;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.columns.ValueCounts;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.lucene.sets.HitSet;

/** The values of facets with their counts, most first. */
final class FacetCounts {
    private static final Comparator<FacetValue> MOST_FIRST =
            Comparator.comparingLong(FacetValue::count).reversed();

    private final EntrySearcher searcher;
    private final Known known;
    private final SearchRequest request;
    private final Found found;

    /** @param request by codes as they are indexed */
    FacetCounts(EntrySearcher searcher, Known known, SearchRequest request, Found found) {
        this.searcher = searcher;
        this.known = known;
        this.request = request;
        this.found = found;
    }

    /** The commonest values of each facet, and those filtered by. */
    Map<IndexField, List<FacetValue>> all() throws IOException {
        Map<IndexField, List<FacetValue>> all = new EnumMap<>(IndexField.class);
        for (Map.Entry<IndexField, ValueCounts> counts :
                counts(request.counted()).entrySet()) {
            List<FacetValue> values = top(SearchRequest.MOST_FACET_VALUES, counts.getKey(), counts.getValue());
            if (!values.isEmpty()) {
                all.put(counts.getKey(), values);
            }
        }
        return all;
    }

    /** The commonest values of one facet, and those filtered by. */
    List<FacetValue> top(int most, IndexField field) throws IOException {
        return top(most, field, Objects.requireNonNull(counts(Set.of(field)).get(field)));
    }

    /** Facets that no filter is beside are counted together, in one pass. */
    private Map<IndexField, ValueCounts> counts(Set<IndexField> fields) {
        Map<IndexField, ValueCounts> counts = new EnumMap<>(IndexField.class);
        Set<IndexField> alike = new HashSet<>(fields);
        alike.removeAll(found.beside().keySet());
        counts.putAll(searcher.facets().count(alike, found.hits()));
        for (Map.Entry<IndexField, HitSet> beside : found.beside().entrySet()) {
            if (fields.contains(beside.getKey())) {
                counts.putAll(searcher.facets().count(Set.of(beside.getKey()), beside.getValue()));
            }
        }
        return counts;
    }

    private List<FacetValue> top(int most, IndexField field, ValueCounts counts) throws IOException {
        List<FacetValue> values = new ArrayList<>();
        Set<String> joined = known.joinedTo(field);
        for (ValueCounts.Counted value : counts.top(most + known.joined(field))) {
            if (joined.isEmpty() || !joined.contains(known.code(field, value.code()))) {
                values.add(new FacetValue(value.code(), searcher.label(field, value.code()), value.count()));
            }
        }
        if (!joined.isEmpty()) {
            for (String code : joined) {
                add(values, field, code, count(counts, field, code), 1);
            }
            values.sort(MOST_FIRST);
            values.subList(Math.min(most, values.size()), values.size()).clear();
        }
        for (String asked : request.filters().values().getOrDefault(field, List.of())) {
            String code = known.code(field, asked);
            if (!code.isEmpty()
                    && values.stream().noneMatch(value -> value.code().equals(code))) {
                add(values, field, code, count(counts, field, code), 0);
            }
        }
        return values;
    }

    /** What no paper of those readers has is nothing to them. */
    private void add(List<FacetValue> values, IndexField field, String code, long count, int least) throws IOException {
        String label = count < least ? "" : known.label(searcher::label, field, code);
        if (!label.isEmpty()) {
            values.add(new FacetValue(code, label, count));
        }
    }

    /** Of codes that are one: an entry that has two of them is one entry. */
    private long count(ValueCounts counts, IndexField field, String code) throws IOException {
        List<String> found = new ArrayList<>();
        for (String one : known.codes(field, code)) {
            if (counts.of(one) > 0) {
                found.add(one);
            }
        }
        return switch (found.size()) {
            case 0 -> 0;
            case 1 -> counts.of(found.getFirst());
            default ->
                this.found
                        .beside(field)
                        .and(searcher.matching(RequestQuery.any(field, found)))
                        .count();
        };
    }
}
