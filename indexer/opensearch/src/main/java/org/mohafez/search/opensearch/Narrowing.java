package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.index.opensearch.Json;
import org.mohafez.record.Doubt;
import org.mohafez.search.Filters;
import org.mohafez.search.Ranking;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Limit;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.Range;

/** What narrows a request and orders its answer, apart from its words, as a cluster is asked for it. */
final class Narrowing {
    private final SearchRequest request;

    Narrowing(SearchRequest request) {
        this.request = request;
    }

    static ObjectNode ranking(Ranking ranking) {
        return Json.object("mohafez", Json.object("ranking", ranking.json()));
    }

    static ObjectNode term(String field, String value) {
        return Json.object("term", Json.object(field, value));
    }

    /** Entries within the request, but for its facets; ranked. */
    ObjectNode query(QueryText text, Ranking ranking) {
        List<JsonNode> filters = filters();
        List<JsonNode> nots = new ArrayList<>();
        for (Limit limit : text.limits()) {
            JsonNode within = of(limit);
            if (within != null) {
                (limit.excluded() ? nots : filters).add(within);
            } else if (limit.excluded()) {
                nots.add(Json.object("match_all", Json.object()));
            }
        }
        return Json.object(
                "bool",
                Json.object(
                        "must", ranking(ranking),
                        "filter", Json.array(filters),
                        "must_not", Json.array(nots)));
    }

    /** The same within its facets too. */
    ObjectNode whole(QueryText text, Ranking ranking) {
        return Json.object("bool", Json.object("must", query(text, ranking), "filter", Json.array(facets().values())));
    }

    private List<JsonNode> filters() {
        Filters filters = request.filters();
        List<JsonNode> all = new ArrayList<>();
        add(all, days(dateField(), filters.dates()));
        add(all, days(IndexField.DUE_DATE, filters.due()));
        add(all, range(IndexField.RECEIVED, filters.received(), Instant::toEpochMilli));
        add(all, range(IndexField.AMOUNT, filters.amount(), amount -> amount));
        String ordinal = FieldNames.of(IndexField.ORDINAL);
        switch (filters.part()) {
            case EVERYTHING -> {}
            case DECISIONS -> all.add(Json.object("range", Json.object(ordinal, Json.object("gte", 1))));
            case PAPERS -> all.add(Json.object("term", Json.object(ordinal, 0)));
        }
        if (!filters.doubted().isEmpty()) {
            List<String> causes =
                    filters.doubted().stream().map(Doubt.Cause::code).toList();
            all.add(Json.object("terms", Json.object(FieldNames.of(IndexField.DOUBTED), causes)));
        }
        return all;
    }

    private static void add(List<JsonNode> all, @Nullable JsonNode one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Of each facet that is filtered by: one of its codes. */
    Map<IndexField, JsonNode> facets() {
        Map<IndexField, JsonNode> facets = new EnumMap<>(IndexField.class);
        request.filters().values().forEach((field, codes) -> {
            List<String> meant = codes.stream().filter(code -> !code.isEmpty()).toList();
            if (!meant.isEmpty()) {
                facets.put(field, Json.object("terms", Json.object(FieldNames.of(field), meant)));
            }
        });
        return facets;
    }

    /** Null if it narrows nothing. */
    private static @Nullable JsonNode of(Limit limit) {
        return switch (limit) {
            case Limit.Dated dated -> days(IndexField.DATE, dated.range());
            case Limit.Due due -> days(IndexField.DUE_DATE, due.range());
            case Limit.Amount amount -> range(IndexField.AMOUNT, amount.range(), sum -> sum);
        };
    }

    private static @Nullable JsonNode days(IndexField field, Range<LocalDate> range) {
        return range(field, range, LocalDate::toEpochDay);
    }

    private static <T extends Comparable<? super T>> @Nullable JsonNode range(
            IndexField field, Range<T> range, Function<T, Object> number) {
        if (range.isAny()) {
            return null;
        }
        ObjectNode bounds = Json.object();
        if (range.from() != null) {
            bounds.setAll(Json.object("gte", number.apply(range.from())));
        }
        if (range.to() != null) {
            bounds.setAll(Json.object("lte", number.apply(range.to())));
        }
        return Json.object("range", Json.object(FieldNames.of(field), bounds));
    }

    IndexField dateField() {
        return Objects.requireNonNullElse(request.filters().dateField(), IndexField.DATE);
    }

    /** Empty text has no relevance: then the newest come first. */
    JsonNode sort(boolean anyWords) {
        return sorted(
                switch (request.sort()) {
                    case RELEVANCE -> anyWords ? Json.object("_score", "desc") : by(dateField(), "desc");
                    case NEWEST -> by(dateField(), "desc");
                    case OLDEST -> by(dateField(), "asc");
                    case DUE -> by(IndexField.DUE_DATE, "asc");
                    case DOUBT -> by(FieldNames.DOUBT, "desc");
                    case RECEIVED -> by(IndexField.RECEIVED, "desc");
                });
    }

    /** The newest first, whatever the request's order. */
    static JsonNode newestFirst() {
        return sorted(by(IndexField.DATE, "desc"));
    }

    static JsonNode likestFirst() {
        return sorted(Json.object("_score", "desc"));
    }

    /** After all else by document, as its entries stand. */
    private static JsonNode sorted(ObjectNode first) {
        return Json.array(List.of(
                first, Json.object(FieldNames.of(IndexField.DOCUMENT), "asc"), Json.object(EntrySource.PLACE, "asc")));
    }

    private static ObjectNode by(IndexField field, String order) {
        return by(FieldNames.of(field), order);
    }

    private static ObjectNode by(String field, String order) {
        return Json.object(field, Json.object("order", order, "missing", "_last"));
    }
}
