package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.Json;
import org.mohafez.search.Answers;
import org.mohafez.search.Explanation;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.Ranking;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.Snippets;
import org.mohafez.search.Timeline;
import org.mohafez.search.attempt.Attempts;
import org.mohafez.search.lucene.explain.Explainer;
import org.mohafez.search.synonym.Synonyms;

/** Answers one request. One use each. */
final class Answering implements Answers {
    /** A hundred and sixty years of days: more than any archive has papers of, and fewer than a node refuses (65,535). */
    private static final int DAYS = 60_000;

    private final Reach reach;
    private final Known known;
    private final SearchRequest request;
    private final Narrowing narrowing;
    private final int page;
    private final FacetCounts facets;
    private final Finding finding;
    private final Attempts<Found> attempts;

    /** @param asked by codes as values are known */
    Answering(Reach reach, SearchRequest asked, Synonyms synonyms, Known known) throws IOException {
        this.reach = reach;
        this.known = known;
        this.request = asked.within(known.asIndexed(asked.filters()));
        this.narrowing = new Narrowing(request);
        this.page = request.reachablePage();
        this.facets = new FacetCounts(reach, known, request);
        this.finding = new Finding(reach, request, facets, page);
        this.attempts = new Attempts<>(finding, request, synonyms);
    }

    @Override
    public SearchResult answer(long startNanos) throws IOException {
        Found found = attempts.found();
        Snippets snippets =
                new Snippets(found.text().alsoNaming(request.filters().amount()));
        List<Hit> hits = found.page().stream()
                .map(one -> Hit.of(one.entry(), one.score(), known, snippets.of(one.entry())))
                .toList();
        return new SearchResult(
                found.total(),
                found.documents(),
                page,
                request.size(),
                (System.nanoTime() - startNanos) / 1e6,
                hits,
                facets.all(found.aggregations()),
                attempts.suggestion().orElse(null),
                request.withNotesOfPage(found.total(), attempts.notes()));
    }

    @Override
    public List<FacetValue> values(IndexField field) throws IOException {
        return facets.values(field, beside(field));
    }

    @Override
    public List<FacetValue> valuesWithout(IndexField other, IndexField field) throws IOException {
        ObjectNode query = beside(field);
        query.withObject("/bool").set("must_not", Json.object("exists", Json.object("field", FieldNames.of(other))));
        return facets.values(field, query);
    }

    /** What is found if a facet's own filter does not narrow it. */
    private ObjectNode beside(IndexField field) throws IOException {
        Found found = attempts.found();
        Map<IndexField, JsonNode> others = narrowing.facets();
        others.remove(field);
        ObjectNode query = Finding.all(others.values());
        query.withObject("/bool").set("must", narrowing.query(found.text(), found.ranking()));
        return query;
    }

    @Override
    public long each(long most, LongConsumer total, Consumer<Hit> hits) throws IOException {
        Found found = attempts.found();
        try (Pinned pinned = reach.pin()) {
            pinned.each(
                    narrowing.whole(found.text(), found.ranking()),
                    narrowing.sort(!found.text().wanted().isEmpty()),
                    most,
                    total,
                    hit -> {
                        Found.Scored one = Found.Scored.of(hit);
                        hits.accept(Hit.of(one.entry(), one.score(), known, List.of()));
                    });
        }
        return found.total();
    }

    @Override
    public Timeline months() throws IOException {
        Found found = attempts.found();
        String date = FieldNames.of(narrowing.dateField());
        JsonNode counted = reach.search(Json.object(
                        "size",
                        0,
                        "query",
                        narrowing.whole(found.text(), found.ranking()),
                        "aggs",
                        Json.object(
                                "days", Json.object("terms", Json.object("field", date, "size", DAYS)),
                                "undated", Json.object("missing", Json.object("field", date)))))
                .path("aggregations");
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        counted.path("days")
                .path("buckets")
                .forEach(day -> months.merge(
                        YearMonth.from(LocalDate.ofEpochDay(day.path("key").asLong())),
                        day.path("doc_count").asLong(),
                        Long::sum));
        return new Timeline(months, counted.path("undated").path("doc_count").asLong());
    }

    @Override
    public List<Explanation> explain() throws IOException {
        Found found = attempts.found();
        boolean otherwise = attempts.suggestion().filter(Suggestion::taken).isPresent();
        Explainer explainer =
                new Explainer(otherwise ? found.text() : attempts.typed(), found.text(), finding.newest(found.text()));
        List<Found.Scored> page = found.page();
        Map<Ranking, String> asked = new LinkedHashMap<>();
        for (Found.Scored one : page) {
            explainer.explain(one.entry(), one.score(), ranking -> {
                asked.putIfAbsent(ranking, Integer.toString(asked.size()));
                return 0;
            });
        }
        Map<String, JsonNode> scores = scores(page, asked);
        List<Explanation> explanations = new ArrayList<>();
        for (Found.Scored one : page) {
            JsonNode own = scores.getOrDefault(one.entry().id(), Json.object());
            explanations.add(explainer.explain(one.entry(), one.score(), ranking ->
                    (float) own.path(asked.getOrDefault(ranking, "")).asDouble()));
        }
        return explanations;
    }

    /** Of each entry, how the rankings score it by their names. */
    private Map<String, JsonNode> scores(List<Found.Scored> page, Map<Ranking, String> named) {
        Map<String, JsonNode> scores = new HashMap<>();
        if (page.isEmpty() || named.isEmpty()) {
            return scores;
        }
        List<JsonNode> each = new ArrayList<>();
        named.forEach((ranking, name) -> {
            ObjectNode query = Narrowing.ranking(unlimited(ranking));
            query.withObject("/mohafez").put("_name", name);
            each.add(query);
        });
        List<String> ids = page.stream().map(one -> one.entry().id()).toList();
        JsonNode hits = reach.search(
                        "include_named_queries_score=true",
                        Json.object(
                                "size", ids.size(),
                                "_source", false,
                                "query",
                                        Json.object(
                                                "bool",
                                                Json.object(
                                                        "filter",
                                                        Json.object("ids", Json.object("values", ids)),
                                                        "should",
                                                        Json.array(each)))))
                .path("hits")
                .path("hits");
        hits.forEach(hit -> scores.put(hit.path("_id").asText(), hit.path("matched_queries")));
        return scores;
    }

    private static Ranking unlimited(Ranking ranking) {
        return ranking instanceof Ranking.Near near
                ? new Ranking.Near(near.text().ofWordsAlone(), near.pair())
                : ranking;
    }
}
