package org.mohafez.bench.peer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A node in a process of its own. Its class path is told by the system property {@code opensearch.classpath}. */
final class OpenSearchNode implements AutoCloseable {
    private static final String RUNNER = "org.codelibs.opensearch.runner.OpenSearchRunner";
    private static final int SECONDS = 180;
    /** The runner counts up from here, and refuses ports from 9299 on. */
    private static final int BASE_PORT = 9250;

    private final Process process;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address = URI.create("http://127.0.0.1:" + (BASE_PORT + 1));

    private OpenSearchNode(Process process) {
        this.process = process;
    }

    static OpenSearchNode start(Path folder) throws IOException, InterruptedException {
        String classes = System.getProperty("opensearch.classpath", "");
        if (classes.isEmpty()) {
            throw new IOException("OpenSearch is missing: its parts could not be had from Maven");
        }
        Files.createDirectories(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        OpenSearchNode node = new OpenSearchNode(Child.start(
                folder.resolve("log"),
                List.of(
                        java,
                        "-Xmx2g",
                        "-XX:+UseG1GC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes,
                        RUNNER,
                        "-basePath",
                        folder.resolve("node").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(BASE_PORT),
                        "-clusterName",
                        "beside-mohafez",
                        "-useLogger")));
        node.await();
        return node;
    }

    private void await() throws IOException, InterruptedException {
        for (int second = 0; second < SECONDS && process.isAlive(); second++) {
            try {
                send("GET", "/_cluster/health?wait_for_status=yellow&timeout=60s", "");
                return;
            } catch (IOException notYet) {
                Thread.sleep(1_000);
            }
        }
        process.destroyForcibly();
        throw new IOException("OpenSearch does not answer");
    }

    String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException("OpenSearch says " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    long cores() throws IOException {
        return Cores.of(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        Child.end(process);
    }
}
