package org.mohafez.node.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One real node in this process, until its standard input ends. Our plugin is loaded from the unpacked zip, as a node of
 * OpenSearch's own distribution would load it: only {@code opensearch-plugin install} itself is not run, since the distribution
 * is in no Maven repository.
 */
public final class TestNode {
    private TestNode() {}

    /**
     * @param args folder, name of the node, HTTP port, transport port, all nodes' transport ports with commas between, plugin zip or
     *     {@code -}
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        String name = args[1];
        int http = Integer.parseInt(args[2]);
        int transport = Integer.parseInt(args[3]);
        List<String> seeds = new ArrayList<>();
        for (String port : args[4].split(",")) {
            seeds.add("127.0.0.1:" + port);
        }
        if (!args[5].equals("-")) {
            unpack(Path.of(args[5]), folder.resolve("node_1/plugins/mohafez"));
        }
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.setMaxHttpPort(http);
        runner.onBuild((number, settings) -> {
            settings.put("node.name", name);
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", http);
            settings.put("transport.port", transport);
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            settings.put("bootstrap.memory_lock", false);
            if (seeds.size() == 1) {
                settings.put("discovery.type", "single-node");
            } else {
                settings.put("discovery.type", "zen");
                settings.putList("discovery.seed_hosts", seeds);
                settings.putList("cluster.initial_cluster_manager_nodes", "node-1");
            }
        });
        runner.build(OpenSearchRunner.newConfigs()
                .numOfNode(1)
                .baseHttpPort(http - 1)
                .clusterName("mohafez-test")
                .basePath(folder.toString())
                .useLogger());
        while (System.in.read() >= 0) {
            // Whoever started this process is still there.
        }
        runner.close();
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && to.startsWith(folder)) {
                    Files.copy(entries, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
