package org.mohafez.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mohafez.archive.Archive;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexAway;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.search.opensearch.OpenSearchEngine;

/**
 * Three nodes in processes of their own. The elected manager is killed with {@code kill -9} while an index is built, and another while
 * it is searched: every decision must be there afterwards, no answer may lack one, and service must be back by itself.
 */
public final class ClusterCampaign {
    private static final int NODES = 3;

    private final Path folder;
    private final PrintStream out;
    private final List<NodeProcess.Place> places;
    private final List<NodeProcess> nodes = new ArrayList<>();

    private ClusterCampaign(Path folder, PrintStream out) throws IOException {
        this.folder = folder;
        this.out = out;
        places = NodeProcess.Place.free(NODES);
    }

    /** @param args folder to work in, how many papers are made, folder of the relevance tables, and an archive to compare on, if any */
    public static void main(String[] args) throws Exception {
        @SuppressWarnings("SystemOut")
        PrintStream out = System.out;
        ClusterCampaign campaign = new ClusterCampaign(Path.of(args[0]), out);
        boolean kept;
        try {
            kept = campaign.run(new MadeArchive(Integer.parseInt(args[1])));
            if (args.length > 3) {
                campaign.compare(new ArchiveFolder(Path.of(args[3]).toAbsolutePath()), Path.of(args[2]));
            } else {
                out.println("no archive was named: answers are not compared with those of its own index");
            }
        } finally {
            for (NodeProcess node : campaign.nodes) {
                node.close();
            }
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run(MadeArchive papers) throws Exception {
        long start = System.nanoTime();
        for (NodeProcess.Place place : places) {
            nodes.add(NodeProcess.start(folder, place, places, true));
        }
        nodes.getFirst().await(NODES);
        out.printf("three nodes: %.1f s%n", since(start));

        try (Cluster cluster = new Cluster(uris())) {
            int killed = index(cluster, papers);
            long back = System.nanoTime();
            nodes.set(killed, NodeProcess.start(folder, places.get(killed), places, true));
            awaitGreen(cluster);
            out.printf("killed node started again, all copies whole after %.1f s%n", since(back));
            figures(cluster, papers);
            boolean searched = search(cluster, papers);
            return searched && count(cluster) == (long) papers.papers() * MadeArchive.ENTRIES;
        }
    }

    /** @return which node was killed */
    private int index(Cluster cluster, MadeArchive papers) {
        int manager = manager(cluster);
        AtomicBoolean killed = new AtomicBoolean();
        long start = System.nanoTime();
        new ClusterGenerations(cluster, "made").rebuild(papers, (done, total) -> {
            if (done * 3 > total && killed.compareAndSet(false, true)) {
                out.println("kill -9 of the manager after " + done + " of " + total + " papers");
                kill(manager);
            }
        });
        double took = since(start);
        long expected = (long) papers.papers() * MadeArchive.ENTRIES;
        long there = count(cluster);
        out.printf(
                "indexed %d papers in %.1f s (%.0f decisions/s, the loss of a node among it); entries %d of %d%n",
                papers.papers(), took, papers.papers() * MadeArchive.DECISIONS / took, there, expected);
        return manager;
    }

    private boolean search(Cluster cluster, MadeArchive papers) throws Exception {
        SearchRequest request = SearchRequest.of("পাঠাগার ছাদ মেরামত", Set.of(Access.PUBLIC));
        try (SearchEngine engine = OpenSearchEngine.open(new ArchiveFolder(folder), uris(), "made")) {
            SearchResult before = engine.search(request);
            int victim = (manager(cluster) + 1) % NODES;
            long answered = 0;
            long away = 0;
            double longest = 0;
            long wrong = 0;
            double lastAway = 0;
            long start = System.nanoTime();
            boolean killed = false;
            while (since(start) < 40) {
                if (!killed && since(start) > 10) {
                    kill(victim);
                    killed = true;
                }
                long asked = System.nanoTime();
                try {
                    SearchResult now = engine.search(request);
                    answered++;
                    wrong += now.total() == before.total() && now.hits().equals(before.hits()) ? 0 : 1;
                } catch (IndexAway notNow) {
                    away++;
                    lastAway = since(start) - 10;
                    Thread.sleep(50);
                }
                longest = Math.max(longest, since(asked));
            }
            out.printf(
                    "searched 40 s, kill -9 of a node after 10 s: %d answers, %d that differ, %d times told to come again (last %.1f s after"
                            + " the kill), longest wait %.1f s; %d hits%n",
                    answered, wrong, away, lastAway, longest, before.total());
            nodes.set(victim, NodeProcess.start(folder, places.get(victim), places, true));
            awaitGreen(cluster);
            return wrong == 0 && engine.search(request).total() == before.total();
        }
    }

    private void figures(Cluster cluster, MadeArchive papers) throws IOException {
        JsonNode store = cluster.get("/made-g*/_stats/store,docs").path("_all").path("primaries");
        long bytes = store.path("store").path("size_in_bytes").asLong();
        double decisions = (double) papers.papers() * MadeArchive.DECISIONS;
        long resident = 0;
        for (NodeProcess node : nodes) {
            resident = Math.max(resident, node.resident());
        }
        out.printf(
                "one copy of the index: %d bytes, %.0f a decision; a node at the most %d MB resident%n",
                bytes, bytes / decisions, resident >> 20);
    }

    private void compare(ArchiveFolder held, Path tables) throws IOException {
        Archive archive = OcflArchive.open(held);
        ArchiveFolder own = new ArchiveFolder(folder.resolve("own"));
        new IndexBuilder(new Generations(own.index()), new LuceneFormat()).rebuild(archive, (done, total) -> {});
        try (Cluster cluster = new Cluster(uris())) {
            new ClusterGenerations(cluster, "held").rebuild(archive, (done, total) -> {});
        }
        try (SearchEngine lucene = LuceneSearchEngine.open(own);
                SearchEngine openSearch = OpenSearchEngine.open(own, uris(), "held")) {
            new Parity(lucene, openSearch).compare(tables, out);
        }
    }

    private long count(Cluster cluster) {
        return cluster.get("/made-public/_count").path("count").asLong();
    }

    /** Which node the others elected. */
    private int manager(Cluster cluster) {
        String name = cluster.get("/_cat/cluster_manager?format=json")
                .path(0)
                .path("node")
                .asText();
        for (int i = 0; i < NODES; i++) {
            if (places.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("nobody knows node " + name);
    }

    private void kill(int node) {
        try {
            nodes.get(node).kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitGreen(Cluster cluster) throws InterruptedException {
        long start = System.nanoTime();
        while (since(start) < 300) {
            try {
                JsonNode health = cluster.get("/_cluster/health");
                if (health.path("status").asText().equals("green")
                        && health.path("number_of_nodes").asInt() == NODES) {
                    return;
                }
            } catch (IndexAway notYet) {
                // The others agree on a manager.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the cluster does not become whole");
    }

    private List<URI> uris() {
        return places.stream()
                .map(place -> URI.create("http://127.0.0.1:" + place.http()))
                .toList();
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
