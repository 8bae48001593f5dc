package org.mohafez.index.opensearch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.MohafezException;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.search.Ranking;

class NodeCheckTest {
    private static final String WITH =
            ", \"attributes\": {\"mohafez_analysis\": \"%s\", \"mohafez_ranking\": \"" + Ranking.VERSION + "\"}";

    @Test
    void nodesOfThisAnalysisWillDoAndThoseWithoutDataNeedNone() {
        assertThatCode(() ->
                        check(node("a", "data", WITH.formatted(Analysis.VERSION)) + ", " + node("b", "ingest", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void aNodeWithoutThePluginIsNamedWithWhatToDo() {
        assertThatThrownBy(() -> check(node("a", "data", "")))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("node a")
                .hasMessageContaining("OpenSearch 3.8.0")
                .hasMessageContaining("opensearch-plugin install");
    }

    @Test
    void anotherAnalysisIsSaid() {
        assertThatThrownBy(() -> check(node("a", "data", WITH.formatted("0"))))
                .hasMessageContaining("version 0")
                .hasMessageContaining("version " + Analysis.VERSION)
                .hasMessageContaining("reindex");
    }

    @Test
    void aNodeThatWouldRefuseSomeQuestionsIsSaid() {
        String older = ", \"attributes\": {\"mohafez_analysis\": \"" + Analysis.VERSION + "\"}";
        assertThatThrownBy(() -> check(node("a", "data", older)))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("node a")
                .hasMessageContaining("asks by version " + Ranking.VERSION)
                .hasMessageContaining("opensearch-plugin install");
    }

    private static String node(String name, String role, String more) {
        return "\"id-%s\": {\"name\": \"%s\", \"version\": \"3.8.0\", \"roles\": [\"%s\"]%s}"
                .formatted(name, name, role, more);
    }

    private static void check(String nodes) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ("{\"nodes\": {" + nodes + "}}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (Cluster cluster = new Cluster(
                List.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())))) {
            NodeCheck.check(cluster);
        } finally {
            server.stop(0);
        }
    }
}
