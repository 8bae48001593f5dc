package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.Json;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Known;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.suggest.PrintedLabels;

/** The values of facets with their counts, most first. */
final class FacetCounts {
    private static final String VALUES = "values";
    private static final String ASIDE = "aside";

    /**
     * So many values of each shard are looked at: where a field has more, a count may miss those of shards in which the value is rare.
     */
    private static final int OF_A_SHARD = 1_000;

    /** Values that are read at once where all of a field are wanted. */
    private static final int STRETCH = 10_000;

    private final Reach reach;
    private final Known known;
    private final SearchRequest request;

    /** @param request by codes as they are indexed */
    FacetCounts(Reach reach, Known known, SearchRequest request) {
        this.reach = reach;
        this.known = known;
        this.request = request;
    }

    /** A field's own filter does not narrow its own counts. */
    ObjectNode aggregation(IndexField field, Map<IndexField, JsonNode> filters) {
        Map<IndexField, JsonNode> others = new EnumMap<>(IndexField.class);
        others.putAll(filters);
        others.remove(field);
        int most = SearchRequest.MOST_FACET_VALUES + known.joined(field);
        ObjectNode counts = Json.object(
                VALUES,
                Json.object(
                        "terms",
                        Json.object(
                                "field",
                                FieldNames.of(field),
                                "size",
                                most,
                                "shard_size",
                                Math.max(OF_A_SHARD, 2 * most))));
        counts.setAll(aside(field));
        return Json.object("filter", Finding.all(others.values()), "aggs", counts);
    }

    /** Known codes that are counted each by itself: of what was joined, an entry that has two codes is one; what is filtered by may be rare. */
    private ObjectNode aside(IndexField field) {
        Set<String> codes = new LinkedHashSet<>(known.joinedTo(field));
        codes.addAll(chosen(field));
        ObjectNode each = Json.object();
        codes.forEach(code ->
                each.set(code, Json.object("terms", Json.object(FieldNames.of(field), known.codes(field, code)))));
        return codes.isEmpty()
                ? Json.object()
                : Json.object(ASIDE, Json.object("filters", Json.object("filters", each)));
    }

    /** Known codes that are filtered by. */
    private Set<String> chosen(IndexField field) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String code : request.filters().values().getOrDefault(field, List.of())) {
            if (!code.isEmpty()) {
                chosen.add(known.code(field, code));
            }
        }
        return chosen;
    }

    /** The commonest values of each facet, and those filtered by. */
    Map<IndexField, List<FacetValue>> all(JsonNode aggregations) throws IOException {
        Map<IndexField, Map<String, Long>> counts = new EnumMap<>(IndexField.class);
        for (IndexField field : request.counted()) {
            JsonNode counted = aggregations.path(FieldNames.of(field));
            Map<String, Long> indexed = new LinkedHashMap<>();
            for (JsonNode bucket : counted.path(VALUES).path("buckets")) {
                indexed.put(
                        bucket.path("key").asText(), bucket.path("doc_count").asLong());
            }
            counts.put(field, known(field, indexed, counted, SearchRequest.MOST_FACET_VALUES));
        }
        return named(counts);
    }

    /** All values of one facet among what a query finds. */
    List<FacetValue> values(IndexField field, JsonNode query) throws IOException {
        Map<String, Long> indexed = new HashMap<>();
        for (JsonNode after = null; ; ) {
            JsonNode stretch = stretch(field, query, after);
            stretch.path("buckets")
                    .forEach(bucket -> indexed.put(
                            bucket.path("key").path("code").asText(),
                            bucket.path("doc_count").asLong()));
            after = stretch.get("after_key");
            if (after == null) {
                break;
            }
        }
        ObjectNode aside = aside(field);
        JsonNode counted = aside.isEmpty() ? aside : counted(query, aside);
        return named(Map.of(field, known(field, indexed, counted, Integer.MAX_VALUE)))
                .getOrDefault(field, List.of());
    }

    private JsonNode stretch(IndexField field, JsonNode query, @Nullable JsonNode after) {
        ObjectNode composite = Json.object(
                "size",
                STRETCH,
                "sources",
                List.of(Json.object("code", Json.object("terms", Json.object("field", FieldNames.of(field))))));
        if (after != null) {
            composite.set("after", after);
        }
        return counted(query, Json.object(VALUES, Json.object("composite", composite)))
                .path(VALUES);
    }

    private JsonNode counted(JsonNode query, JsonNode aggregations) {
        return reach.search(Json.object("size", 0, "query", query, "aggs", aggregations))
                .path("aggregations");
    }

    /** @return counts of known codes, most first; those filtered by last if they are not among the most */
    private Map<String, Long> known(IndexField field, Map<String, Long> indexed, JsonNode counted, int most) {
        Set<String> joined = known.joinedTo(field);
        JsonNode aside = counted.path(ASIDE).path("buckets");
        Map<String, Long> counts = new HashMap<>();
        indexed.forEach((code, count) -> {
            if (joined.isEmpty() || !joined.contains(known.code(field, code))) {
                counts.put(code, count);
            }
        });
        joined.forEach(code -> counts.put(code, count(aside, code)));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        chosen(field).forEach(code -> sorted.putIfAbsent(code, count(aside, code)));
        return sorted;
    }

    private static long count(JsonNode aside, String code) {
        return aside.path(code).path("doc_count").asLong();
    }

    /** A value that no paper of theirs has is nothing to those readers, whatever we could call it. */
    private Map<IndexField, List<FacetValue>> named(Map<IndexField, Map<String, Long>> counts) throws IOException {
        Map<IndexField, Set<String>> codes = new EnumMap<>(IndexField.class);
        counts.forEach((field, ofField) -> ofField.keySet()
                .forEach(code -> codes.computeIfAbsent(field, any -> new LinkedHashSet<>())
                        .addAll(known.codes(field, code))));
        PrintedLabels labels = PrintedLabels.of(reach, codes, request.access());
        Map<IndexField, List<FacetValue>> named = new EnumMap<>(IndexField.class);
        for (Map.Entry<IndexField, Map<String, Long>> field : counts.entrySet()) {
            List<FacetValue> values = new ArrayList<>();
            for (Map.Entry<String, Long> code : field.getValue().entrySet()) {
                String label = known.label(labels, field.getKey(), code.getKey());
                if (!label.isEmpty()) {
                    values.add(new FacetValue(code.getKey(), label, code.getValue()));
                }
            }
            if (!values.isEmpty()) {
                named.put(field.getKey(), values);
            }
        }
        return named;
    }
}
