package org.mohafez.index.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.index.IndexAway;
import org.mohafez.record.RecordJson;

/**
 * The nodes of a cluster, asked over HTTP: one after the other until one answers. Safe for use by several threads.
 */
public final class Cluster implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(60);

    private final List<URI> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    /** @param nodes at least one; {@code http://name:password@host:9200} signs in */
    public Cluster(List<URI> nodes) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a cluster has at least one node");
        }
        this.nodes = List.copyOf(nodes);
    }

    /** An answer that is none of those meant. */
    public static final class Refused extends MohafezException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status, String message) {
            super(message);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    public JsonNode get(String path) {
        return ask("GET", path, null);
    }

    public JsonNode post(String path, JsonNode body) {
        return ask("POST", path, body.toString());
    }

    /**
     * @param body JSON, or lines of it
     * @throws IndexAway if no node answers, or those that do have no time
     * @throws Refused if the cluster says no
     */
    public JsonNode ask(String method, String path, @Nullable String body) {
        int first = Math.floorMod(turn.getAndIncrement(), nodes.size());
        String why = "";
        for (int i = 0; i < nodes.size(); i++) {
            URI node = nodes.get((first + i) % nodes.size());
            try {
                HttpResponse<String> response =
                        http.send(request(node, method, path, body), HttpResponse.BodyHandlers.ofString());
                if (isAway(response.statusCode())) {
                    why = named(node) + " answers " + response.statusCode();
                    continue;
                }
                return answer(method + " " + path, response);
            } catch (IOException e) {
                why = named(node) + ": "
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IndexAway("interrupted while the cluster was asked", e);
            }
        }
        throw new IndexAway("no node of the cluster answers; last " + why);
    }

    /** Too many requests, or a node that is not up, or lacks its shards or its manager for the moment. */
    private static boolean isAway(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static JsonNode answer(String asked, HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            throw new Refused(
                    response.statusCode(),
                    "the cluster answers " + response.statusCode() + " to " + asked + ": " + reason(response.body()));
        }
        try {
            return RecordJson.MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new MohafezException("the cluster does not answer " + asked + " in JSON", e);
        }
    }

    private static String reason(String body) {
        try {
            JsonNode error = RecordJson.MAPPER.readTree(body).path("error");
            JsonNode root = error.path("root_cause").path(0).path("reason");
            return root.isTextual() ? root.asText() : error.toString();
        } catch (JsonProcessingException e) {
            return body;
        }
    }

    private static HttpRequest request(URI node, String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(named(node) + path))
                .timeout(ANSWERING)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json");
        }
        if (node.getUserInfo() != null) {
            byte[] who = node.getUserInfo().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(who));
        }
        return request.build();
    }

    /** Without what signs in: it is not to stand in messages. */
    private static String named(URI node) {
        return node.getScheme() + "://" + node.getHost() + (node.getPort() < 0 ? "" : ":" + node.getPort());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
