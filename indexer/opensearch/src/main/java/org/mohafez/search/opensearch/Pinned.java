package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.index.opensearch.Json;

/** One state of the indexes, read a stretch at a time: what is held at once does not grow with how many hits there are. */
final class Pinned implements AutoCloseable {
    /** From one stretch to the next. */
    static final String KEPT = "5m";

    private static final int STRETCH = 1_000;

    private final Cluster cluster;
    private final String id;

    Pinned(Cluster cluster, String id) {
        this.cluster = cluster;
        this.id = id;
    }

    /**
     * @param total told how many there are before the first is given
     * @param hits take the cluster's hits
     */
    void each(JsonNode query, JsonNode sort, long most, LongConsumer total, Consumer<JsonNode> hits) {
        JsonNode last = null;
        for (long given = 0; last == null || given < most; ) {
            JsonNode found = cluster.post(
                            "/_search" + Reach.WHOLE, stretch(query, sort, Math.min(STRETCH, most - given), last))
                    .path("hits");
            if (last == null) {
                total.accept(found.path("total").path("value").asLong());
            }
            JsonNode stretch = found.path("hits");
            if (stretch.isEmpty()) {
                return;
            }
            stretch.forEach(hits);
            given += stretch.size();
            last = stretch.get(stretch.size() - 1).path("sort");
        }
    }

    private ObjectNode stretch(
            JsonNode query, JsonNode sort, long size, @org.jspecify.annotations.Nullable JsonNode last) {
        ObjectNode body = Json.object(
                "size",
                size,
                "query",
                query,
                "sort",
                sort,
                "track_scores",
                true,
                "track_total_hits",
                last == null,
                "_source",
                EntrySource.READ,
                "pit",
                Json.object("id", id, "keep_alive", KEPT));
        if (last != null) {
            body.set("search_after", last);
        }
        return body;
    }

    @Override
    public void close() {
        cluster.ask(
                "DELETE",
                "/_search/point_in_time",
                Json.object("pit_id", List.of(id)).toString());
    }
}
