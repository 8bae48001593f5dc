package org.mohafez.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.index.Entry;
import org.mohafez.index.opensearch.EntrySource;
import org.mohafez.search.Ranking;
import org.mohafez.search.attempt.View;
import org.mohafez.search.query.QueryText;

/**
 * What one way of taking the words found.
 *
 * @param answer the cluster's, with the hits of the page that was asked for
 */
record Found(QueryText text, Ranking ranking, JsonNode answer) implements View.Outcome {
    /** An entry of the page. */
    record Scored(Entry entry, double score) {
        static Scored of(JsonNode hit) {
            return new Scored(
                    EntrySource.read(hit.path("_source")), hit.path("_score").asDouble());
        }
    }

    @Override
    public long total() {
        return answer.path("hits").path("total").path("value").asLong();
    }

    /** Papers that the hits stand in: counted up to some tens of thousands, estimated beyond. */
    long documents() {
        return aggregations()
                .path(Finding.DOCUMENTS)
                .path(Finding.DOCUMENTS)
                .path("value")
                .asLong();
    }

    JsonNode aggregations() {
        return answer.path("aggregations");
    }

    List<Scored> page() {
        List<Scored> page = new ArrayList<>();
        answer.path("hits").path("hits").forEach(hit -> page.add(Scored.of(hit)));
        return page;
    }
}
