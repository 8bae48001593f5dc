package org.mohafez.campaign;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.index.IndexAway;
import org.mohafez.index.opensearch.Cluster;

/** A real node of OpenSearch in a process of its own, with our plugin loaded from its unpacked zip. */
public final class NodeProcess implements AutoCloseable {
    /** What the plugin's module makes; relative to this module, where Maven runs its tests. */
    private static final Path MADE =
            Path.of("..", "opensearch-plugin", "target").toAbsolutePath().normalize();

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final URI uri;
    private final Path log;

    private NodeProcess(Process process, URI uri, Path log) {
        this.process = process;
        this.uri = uri;
        this.log = log;
    }

    /** Where a node is reached, known before it starts. */
    public record Place(String name, int http, int transport) {
        public static List<Place> free(int count) throws IOException {
            List<ServerSocket> held = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                ServerSocket http = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket transport = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.addAll(List.of(http, transport));
                places.add(new Place("node-" + i, http.getLocalPort(), transport.getLocalPort()));
            }
            for (ServerSocket one : held) {
                one.close();
            }
            return places;
        }
    }

    /** Starts a node of a cluster of all those places, and does not wait for it. */
    public static NodeProcess start(Path folder, Place place, List<Place> all, boolean withPlugin) throws IOException {
        Path home = Files.createDirectories(folder.resolve(place.name));
        Path log = folder.resolve(place.name + ".log");
        String ports = all.stream().map(one -> Integer.toString(one.transport)).collect(Collectors.joining(","));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms256m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        MADE.resolve("node") + "/*:" + MADE.resolve("test-classes"),
                        "org.mohafez.node.start.TestNode",
                        home.toString(),
                        place.name,
                        Integer.toString(place.http),
                        Integer.toString(place.transport),
                        ports,
                        withPlugin ? zip().toString() : "-")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new NodeProcess(process, URI.create("http://127.0.0.1:" + place.http), log);
    }

    private static Path zip() throws IOException {
        if (Files.isDirectory(MADE)) {
            try (Stream<Path> made = Files.list(MADE)) {
                var zip = made.filter(file -> file.toString().endsWith(".zip")).findFirst();
                if (zip.isPresent()) {
                    return zip.get();
                }
            }
        }
        throw new IllegalStateException("there is no plugin zip in " + MADE + ": scripts/build makes it");
    }

    public URI uri() {
        return uri;
    }

    /** Waits until the node answers and the cluster has so many nodes. */
    public void await(int nodes) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Cluster cluster = new Cluster(List.of(uri))) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    if (cluster.get("/_cluster/health").path("number_of_nodes").asInt() >= nodes) {
                        return;
                    }
                } catch (IndexAway notYet) {
                    // It starts.
                }
                Thread.sleep(200);
            }
        }
        throw new IOException("the node does not start; see " + log + "\n" + lastLines());
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** Of its memory, what is in use: bytes. */
    long resident() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        return 0;
    }

    /** As a power cut ends it: {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
