package org.mohafez.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mohafez.MohafezException;
import org.mohafez.index.IndexAway;

/** Against a node that answers as it was told to. */
class BulkTest {
    private static final BackOff QUICK =
            new BackOff(Duration.ofMillis(2), Duration.ofMillis(4), Duration.ofMillis(200));

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer node;

    @SuppressWarnings("NullAway.Init")
    private Cluster cluster;

    private record Reply(int status, String body) {}

    @BeforeEach
    void start() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Reply reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
            byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        node.start();
        cluster = new Cluster(
                List.of(URI.create("http://127.0.0.1:" + node.getAddress().getPort())));
    }

    @AfterEach
    void stop() {
        cluster.close();
        node.stop(0);
    }

    @Test
    void whatTheClusterHasNoTimeForIsSentAgain() {
        replies.add(new Reply(429, "{}"));
        replies.add(new Reply(503, "{}"));
        replies.add(new Reply(200, "{\"errors\": false}"));
        send("a", "b");
        assertThat(asked).hasSize(3);
        assertThat(asked.get(2)).isEqualTo(asked.get(0)).contains("\"_id\":\"a\"", "\"_id\":\"b\"");
    }

    @Test
    void onlyWhatWasTurnedAwayIsSentAgain() {
        replies.add(new Reply(
                200,
                "{\"errors\": true, \"items\": [{\"index\": {\"_id\": \"a\", \"status\": 201}},"
                        + " {\"index\": {\"_id\": \"b\", \"status\": 429}}]}"));
        replies.add(new Reply(200, "{\"errors\": false}"));
        send("a", "b");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1)).contains("\"_id\":\"b\"").doesNotContain("\"_id\":\"a\"");
    }

    @Test
    void whatTheClusterRefusesIsSaid() {
        replies.add(new Reply(
                200,
                "{\"errors\": true, \"items\": [{\"index\": {\"_id\": \"a\", \"status\": 400,"
                        + " \"error\": {\"reason\": \"no such field\"}}}]}"));
        assertThatThrownBy(() -> send("a"))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("a: no such field");
        assertThat(asked).hasSize(1);
    }

    @Test
    void afterOneBatchComesAnother() {
        replies.add(new Reply(200, "{\"errors\": false}"));
        Bulk bulk = new Bulk(cluster, QUICK, false);
        for (String id : List.of("a", "b")) {
            bulk.index("x", id, id, Json.object());
            bulk.send();
        }
        assertThat(asked).hasSize(2);
    }

    @Test
    void patienceHasAnEnd() {
        replies.add(new Reply(503, "{}"));
        assertThatThrownBy(() -> send("a")).isInstanceOf(IndexAway.class).hasMessageContaining("503");
        assertThat(asked.size()).isGreaterThan(5);
    }

    @Test
    void aNodeThatIsNotThereIsPassedOver() {
        replies.add(new Reply(200, "{\"errors\": false}"));
        try (Cluster two = new Cluster(List.of(
                URI.create("http://127.0.0.1:1"),
                URI.create("http://127.0.0.1:" + node.getAddress().getPort())))) {
            for (int i = 0; i < 4; i++) {
                Bulk bulk = new Bulk(two, QUICK, false);
                bulk.index("x", "a", "a", Json.object());
                bulk.send();
            }
        }
        assertThat(asked).hasSize(4);
    }

    private void send(String... ids) {
        Bulk bulk = new Bulk(cluster, QUICK, false);
        for (String id : ids) {
            bulk.index("x", id, id, Json.object("n", 1));
        }
        bulk.send();
    }
}
