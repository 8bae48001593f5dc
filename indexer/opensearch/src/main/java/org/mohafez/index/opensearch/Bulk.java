package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.MohafezException;
import org.mohafez.index.IndexAway;

/**
 * Documents on their way to a cluster, some megabytes at a time. A document whose answer was lost is sent again: it has a name, so it
 * is not there twice.
 */
final class Bulk {
    /** In UTF-16 units of JSON: as much as a node takes in well at once. */
    private static final int LARGEST = 4 << 20;

    private final Cluster cluster;
    private final BackOff backOff;
    private final String address;
    private List<Line> waiting = new ArrayList<>();
    private int size;

    /** A document and where it goes. */
    private record Line(String action, String source) {
        int length() {
            return action.length() + source.length() + 2;
        }
    }

    /** @param aliased whether only aliases are written to: a cluster would make an index of a name that it does not know */
    Bulk(Cluster cluster, BackOff backOff, boolean aliased) {
        this.cluster = cluster;
        this.backOff = backOff;
        this.address = aliased ? "/_bulk?require_alias=true" : "/_bulk";
    }

    void index(String index, String id, String routing, ObjectNode source) {
        ObjectNode action = Json.object("index", Json.object("_index", index, "_id", id, "routing", routing));
        Line line = new Line(action.toString(), source.toString());
        waiting.add(line);
        size += line.length();
        if (size >= LARGEST) {
            send();
        }
    }

    /**
     * Returns when the cluster has all of it on its disks.
     *
     * @throws MohafezException if it does not take some of it; it has the rest
     */
    void send() {
        List<Line> sending = waiting;
        waiting = new ArrayList<>();
        size = 0;
        List<String> refused = new ArrayList<>();
        while (!sending.isEmpty()) {
            List<Line> lines = sending;
            sending = backOff.until(() -> left(lines, refused));
        }
        if (!refused.isEmpty()) {
            throw new MohafezException("the cluster does not take " + String.join("; ", refused));
        }
    }

    /**
     * Sends them once.
     *
     * @param refused gets those that it will never take, and why
     *
     * @return those that were turned away for want of time, if any others were taken
     * @throws IndexAway if none was taken
     */
    private List<Line> left(List<Line> lines, List<String> refused) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line ->
                body.append(line.action).append('\n').append(line.source).append('\n'));
        JsonNode answer = cluster.ask("POST", address, body.toString());
        if (!answer.path("errors").asBoolean()) {
            return List.of();
        }
        List<Line> left = new ArrayList<>();
        JsonNode items = answer.path("items");
        for (int i = 0; i < lines.size(); i++) {
            JsonNode item = items.path(i).path("index");
            int status = item.path("status").asInt();
            if (status == 429 || status == 503) {
                left.add(lines.get(i));
            } else if (status >= 300) {
                refused.add(item.path("_id").asText() + ": "
                        + item.path("error").path("reason").asText());
            }
        }
        if (left.size() == lines.size()) {
            throw new IndexAway("the cluster has no time for what is to be indexed");
        }
        return left;
    }
}
