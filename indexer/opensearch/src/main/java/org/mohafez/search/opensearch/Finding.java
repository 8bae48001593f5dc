package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.index.opensearch.Json;
import org.mohafez.search.Ranking;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.attempt.View;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/** A cluster under one request, asked by the attempts to answer it. */
final class Finding implements View<Found> {
    static final String DOCUMENTS = "documents";

    /** So many documents are counted one by one, OpenSearch's most; of more the number is an estimate. */
    private static final int COUNTED = 40_000;

    private final Reach reach;
    private final SearchRequest request;
    private final Narrowing narrowing;
    private final FacetCounts facets;
    private final int page;
    private @Nullable Newest newest;

    /** @param day in days since 1970; null: no paper has a date */
    private record Newest(@Nullable Long day) {}

    /** @param page that is wanted, from 1 */
    Finding(Reach reach, SearchRequest request, FacetCounts facets, int page) {
        this.reach = reach;
        this.request = request;
        this.narrowing = new Narrowing(request);
        this.facets = facets;
        this.page = page;
    }

    @Override
    public QueryText hear(QueryText text) {
        return Hearing.hear(text, reach);
    }

    @Override
    public Found all(QueryText text) {
        return find(text, new Ranking.All(text.ofWordsAlone(), newest(text)));
    }

    @Override
    public Found enough(QueryText text, List<Weighed> weights, double atLeast) {
        return find(text, new Ranking.Enough(text.ofWordsAlone(), newest(text), weights, atLeast));
    }

    private Found find(QueryText text, Ranking ranking) {
        ObjectNode body = Json.object(
                "from", (page - 1) * request.size(),
                "size", request.size(),
                "track_total_hits", true,
                "track_scores", true,
                "query", narrowing.query(text, ranking),
                "post_filter", all(narrowing.facets().values()),
                "sort", narrowing.sort(!text.wanted().isEmpty()),
                "_source", EntrySource.READ,
                "aggs", aggregations());
        return new Found(text, ranking, reach.search(body));
    }

    /** Where a request asks for nothing but words, these are all that is counted for its answer. */
    private ObjectNode aggregations() {
        Map<IndexField, JsonNode> filters = narrowing.facets();
        ObjectNode aggregations = Json.object(
                DOCUMENTS,
                Json.object(
                        "filter",
                        all(filters.values()),
                        "aggs",
                        Json.object(
                                DOCUMENTS,
                                Json.object(
                                        "cardinality",
                                        Json.object(
                                                "field",
                                                FieldNames.of(IndexField.DOCUMENT),
                                                "precision_threshold",
                                                COUNTED)))));
        for (IndexField field : request.counted()) {
            aggregations.set(FieldNames.of(field), facets.aggregation(field, filters));
        }
        return aggregations;
    }

    static ObjectNode all(Collection<JsonNode> filters) {
        return Json.object("bool", Json.object("filter", Json.array(filters)));
    }

    /** The day near which papers count more; a day far ahead is a misread one: today stands for it. */
    @Nullable
    Long newest(QueryText text) {
        if (text.wanted().isEmpty()) {
            return null;
        }
        Newest known = newest;
        if (known == null) {
            JsonNode day = reach.search(Json.object(
                            "size",
                            0,
                            "aggs",
                            Json.object(
                                    "newest",
                                    Json.object("max", Json.object("field", FieldNames.of(IndexField.DATE))))))
                    .path("aggregations")
                    .path("newest")
                    .path("value");
            long today = LocalDate.now(ZoneOffset.UTC).toEpochDay();
            known = new Newest(day.isNumber() ? (Long) Math.min(day.asLong(), today) : null);
            newest = known;
        }
        return known.day();
    }

    @Override
    public double heaviest(QueryText text, List<Weighed> weights) {
        JsonNode best = reach.search(Json.object(
                        "size",
                        1,
                        "_source",
                        false,
                        "query",
                        narrowing.whole(text, new Ranking.Heaviest(text.ofWordsAlone(), weights))))
                .path("hits")
                .path("hits");
        return best.isEmpty() ? 0 : best.path(0).path("_score").asDouble();
    }

    @Override
    public long total(QueryText text) {
        return reach.search(Json.object(
                        "size",
                        0,
                        "track_total_hits",
                        true,
                        "query",
                        narrowing.whole(text, new Ranking.All(text.ofWordsAlone(), null))))
                .path("hits")
                .path("total")
                .path("value")
                .asLong();
    }

    @Override
    public long entries() {
        return reach.counts(List.of(Json.object("match_all", Json.object()))).getFirst();
    }

    @Override
    public List<Long> answering(List<Clause> clauses) {
        return reach.ranked(clauses.stream().map(Ranking.Answering::new).toList());
    }

    @Override
    public boolean holds(IndexField field, String code) {
        return reach.counts(List.of(Narrowing.term(FieldNames.of(field), code))).getFirst() > 0;
    }

    @Override
    public List<Long> having(List<String> words) {
        return reach.counts(words.stream()
                .map(word -> Narrowing.term(FieldNames.whole(Key.EXACT), word))
                .toList());
    }

    @Override
    public List<String> like(String word, int edits, float likeness, int most) {
        JsonNode options = reach.search(Json.object(
                        "size",
                        0,
                        "suggest",
                        Json.object(
                                "like",
                                Json.object(
                                        "text",
                                        word,
                                        "term",
                                        Json.object(
                                                "field",
                                                FieldNames.whole(Key.EXACT),
                                                "analyzer",
                                                "keyword",
                                                "suggest_mode",
                                                "always",
                                                "sort",
                                                "score",
                                                "size",
                                                most,
                                                "accuracy",
                                                likeness,
                                                "max_edits",
                                                edits,
                                                "prefix_length",
                                                0,
                                                "min_word_length",
                                                1,
                                                "max_term_freq",
                                                Integer.MAX_VALUE)))))
                .path("suggest")
                .path("like")
                .path(0)
                .path("options");
        List<String> words = new ArrayList<>();
        options.forEach(option -> words.add(option.path("text").asText()));
        return words;
    }

    @Override
    public List<List<String>> inTwo(String word, int shortest, int most) {
        int[] letters = word.codePoints().toArray();
        List<List<String>> pairs = new ArrayList<>();
        for (int at = shortest; at <= letters.length - shortest; at++) {
            pairs.add(List.of(new String(letters, 0, at), new String(letters, at, letters.length - at)));
        }
        List<String> parts = pairs.stream().flatMap(List::stream).distinct().toList();
        List<Long> counts = having(parts);
        Map<String, Long> common = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            common.put(parts.get(i), counts.get(i));
        }
        return pairs.stream()
                .filter(pair -> pair.stream().allMatch(part -> common.getOrDefault(part, 0L) > 0))
                .sorted(Comparator.comparingLong((List<String> pair) -> pair.stream()
                                .mapToLong(part -> common.getOrDefault(part, 0L))
                                .max()
                                .orElse(0))
                        .reversed())
                .limit(most)
                .toList();
    }
}
