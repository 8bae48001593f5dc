package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.index.opensearch.Json;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.Ranking;
import org.mohafez.search.Snippets;
import org.mohafez.search.attempt.LikeDecisions;
import org.mohafez.search.query.QueryText;

/** A cluster, asked for entries that say alike. */
final class ClusterLikes implements LikeDecisions.Likes {
    private final Reach reach;
    private final Known known;

    ClusterLikes(Reach reach, Known known) {
        this.reach = reach;
        this.known = known;
    }

    @Override
    public long entries() {
        return reach.counts(List.of(Json.object("match_all", Json.object()))).getFirst();
    }

    @Override
    public List<Long> having(List<String> stems) {
        List<ObjectNode> terms = new ArrayList<>();
        for (String stem : stems) {
            for (IndexField field : LikeDecisions.FIELDS) {
                terms.add(Narrowing.term(FieldNames.places(field), WordKeys.outlineOf(stem)));
            }
        }
        List<Long> counts = reach.counts(terms);
        List<Long> most = new ArrayList<>();
        int fields = LikeDecisions.FIELDS.size();
        for (int i = 0; i < stems.size(); i++) {
            most.add(counts.subList(i * fields, (i + 1) * fields).stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0));
        }
        return most;
    }

    @Override
    public Optional<Entry> entry(String id) {
        JsonNode hits = reach.search(Json.object("size", 1, "_source", EntrySource.READ, "query", one(id)))
                .path("hits")
                .path("hits");
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(EntrySource.read(hits.path(0).path("_source")));
    }

    @Override
    public double own(List<String> stems, String id) {
        return reach.search(Json.object(
                        "size",
                        1,
                        "_source",
                        false,
                        "query",
                        Json.object(
                                "bool",
                                Json.object(
                                        "must", Narrowing.ranking(new Ranking.Like(stems)),
                                        "filter", one(id)))))
                .path("hits")
                .path("hits")
                .path(0)
                .path("_score")
                .asDouble();
    }

    @Override
    public List<Hit> others(List<String> stems, String documentId, int most) {
        Snippets snippets = new Snippets(QueryText.of(""));
        List<Hit> hits = new ArrayList<>();
        reach.search(Json.object(
                        "size",
                        most,
                        "track_scores",
                        true,
                        "_source",
                        EntrySource.READ,
                        "sort",
                        Narrowing.likestFirst(),
                        "query",
                        Json.object(
                                "bool",
                                Json.object(
                                        "must",
                                        Narrowing.ranking(new Ranking.Like(stems)),
                                        "must_not",
                                        Narrowing.term(FieldNames.of(IndexField.DOCUMENT), documentId)))))
                .path("hits")
                .path("hits")
                .forEach(hit -> {
                    Found.Scored one = Found.Scored.of(hit);
                    hits.add(Hit.of(one.entry(), one.score(), known, snippets.of(one.entry())));
                });
        return hits;
    }

    private static ObjectNode one(String id) {
        return Json.object("ids", Json.object("values", List.of(id)));
    }
}
