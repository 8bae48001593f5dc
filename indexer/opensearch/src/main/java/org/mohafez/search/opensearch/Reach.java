package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.index.opensearch.Json;
import org.mohafez.record.Access;
import org.mohafez.search.Ranking;

/** The indexes of the current generation that some readers may see: whatever they ask is asked of these alone. */
final class Reach implements Dictionary {
    private final Cluster cluster;
    private final String indexes;

    Reach(Cluster cluster, ClusterGenerations generations, Set<Access> readers) {
        this.cluster = cluster;
        this.indexes = readers.stream().map(generations::alias).sorted().collect(Collectors.joining(","));
    }

    /**
     * What is counted for scores is counted over all shards; an answer that lacks some of them, as while a node is missed, is none: it
     * would say that papers are not there.
     */
    static final String WHOLE = "?search_type=dfs_query_then_fetch&allow_partial_search_results=false";

    JsonNode search(ObjectNode body) {
        return cluster.post("/" + indexes + "/_search" + WHOLE, body);
    }

    JsonNode search(String parameters, ObjectNode body) {
        return cluster.post("/" + indexes + "/_search" + WHOLE + "&" + parameters, body);
    }

    /** How many entries answer each of these queries. */
    List<Long> counts(List<? extends JsonNode> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        Map<String, JsonNode> named = new LinkedHashMap<>();
        for (JsonNode query : queries) {
            named.put(Integer.toString(named.size()), query);
        }
        JsonNode buckets = search(Json.object(
                        "size", 0, "aggs", Json.object("each", Json.object("filters", Json.object("filters", named)))))
                .path("aggregations")
                .path("each")
                .path("buckets");
        List<Long> counts = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            counts.add(buckets.path(Integer.toString(i)).path("doc_count").asLong());
        }
        return counts;
    }

    List<Long> ranked(List<? extends Ranking> rankings) {
        return counts(rankings.stream().map(Narrowing::ranking).toList());
    }

    /** In how many entries any of several codes stands. */
    long withAny(IndexField field, List<String> codes) {
        return counts(List.of(Json.object("terms", Json.object(FieldNames.of(field), codes))))
                .getFirst();
    }

    @Override
    public SortedMap<String, Integer> beginning(String field, Collection<String> beginnings, int most) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        if (beginnings.isEmpty()) {
            return counts;
        }
        JsonNode answer = search(Json.object(
                "size",
                0,
                "suggest",
                Json.object(
                        "terms",
                        Json.object(
                                "text",
                                "",
                                "mohafez_terms",
                                Json.object("field", field, "beginnings", beginnings, "most", most)))));
        for (JsonNode term : answer.path("suggest").path("terms").path(0).path("options")) {
            counts.put(term.path("text").asText(), term.path("score").asInt());
        }
        return counts;
    }

    /** A state of these indexes that stays as it is until it is let go. */
    Pinned pin() {
        String id = cluster.ask("POST", "/" + indexes + "/_search/point_in_time?keep_alive=" + Pinned.KEPT, null)
                .path("pit_id")
                .asText();
        return new Pinned(cluster, id);
    }
}
