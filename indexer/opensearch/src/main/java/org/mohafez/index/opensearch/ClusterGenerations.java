package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.mohafez.archive.Archive;
import org.mohafez.index.IndexBuilder;
import org.mohafez.record.Access;

/**
 * The generations on a cluster. One is built beside the current one, which aliases name; these are then changed in one step, so that
 * a reader has either the one or the other whole.
 */
public final class ClusterGenerations {
    private final Cluster cluster;
    private final String archive;
    private final BackOff backOff;

    /** @param archive the name by which a cluster that serves several archives tells them apart: {@code [a-z0-9]+} */
    public ClusterGenerations(Cluster cluster, String archive) {
        this(cluster, archive, BackOff.USUAL);
    }

    ClusterGenerations(Cluster cluster, String archive, BackOff backOff) {
        if (!isName(archive)) {
            throw new IllegalArgumentException("no name for indexes: " + archive);
        }
        this.cluster = cluster;
        this.archive = archive;
        this.backOff = backOff;
    }

    public static boolean isName(String archive) {
        return archive.matches("[a-z0-9]{1,64}");
    }

    /**
     * What is read.
     *
     * @param number which generation
     * @param finished when it was built, or last had something of the archive that was new
     * @param upTo what came into the archive before then is in it
     * @param usable whether it has the fields of this program
     */
    public record Current(int number, Instant finished, Instant upTo, boolean usable) {}

    /** By what the current one is read, whichever it is. */
    public String alias(Access access) {
        return ClusterGeneration.alias(archive, access);
    }

    /** Empty if there is none yet. */
    public Optional<Current> current() {
        JsonNode mapping;
        try {
            mapping = cluster.get("/" + alias(Access.PUBLIC) + "/_mapping");
        } catch (Cluster.Refused none) {
            if (none.status() == 404) {
                return Optional.empty();
            }
            throw none;
        }
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        String name = mapping.fieldNames().next();
        JsonNode meta = mapping.path(name).path("mappings").path("_meta");
        return Optional.of(new Current(
                ClusterGeneration.number(archive, name),
                Instant.parse(meta.path("finished").asText(Instant.EPOCH.toString())),
                Instant.parse(meta.path("upTo").asText(Instant.EPOCH.toString())),
                IndexLayout.SCHEMA.equals(meta.path("schema").asText())));
    }

    /** Builds a generation of all that the archive holds beside the current one, and puts it in its place. */
    public IndexBuilder.Rebuilt rebuild(Archive papers, IndexBuilder.Progress progress) {
        int read = current().map(Current::number).orElse(0);
        SortedSet<Integer> there = numbers();
        deleteAllBut(read, there);
        ClusterGeneration next = new ClusterGeneration(archive, Math.max(read, there.isEmpty() ? 0 : there.last()) + 1);
        int shards =
                cluster.get("/_cluster/health").path("number_of_data_nodes").asInt(1);
        for (Access access : Access.values()) {
            cluster.ask(
                    "PUT", "/" + next.index(access), IndexLayout.body(shards).toString());
        }
        Instant upTo = seenOf(papers);
        IndexBuilder.Rebuilt rebuilt;
        try (ClusterWriter writer = ClusterWriter.building(cluster, next, backOff)) {
            rebuilt = IndexBuilder.fill(writer, papers, progress);
        }
        backOff.until(() -> finish(next, upTo));
        deleteAllBut(next.number(), numbers());
        return rebuilt;
    }

    /** What follows an archive into the current generation, whichever it is. */
    public ClusterFollower follower(Archive papers) {
        return new ClusterFollower(cluster, this, papers, backOff);
    }

    /** Before when nothing is being written that is not seen yet. The log tells whole seconds, so this does. */
    static Instant seenOf(Archive papers) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return papers.unfinished()
                .map(begun -> begun.truncatedTo(ChronoUnit.SECONDS))
                .filter(begun -> begun.isBefore(now))
                .orElse(now);
    }

    /** Notes of a generation, if it is still the current one, up to when it has what came into the archive. */
    void note(Current followed, Instant upTo) {
        // Another that has taken its place meanwhile says of itself what it has.
        if (current().filter(now -> now.number() == followed.number()).isPresent()) {
            note(this::alias, upTo);
        }
    }

    private void note(Function<Access, String> index, Instant upTo) {
        for (Access access : Access.values()) {
            cluster.ask(
                    "PUT",
                    "/" + index.apply(access) + "/_mapping",
                    Json.object(
                                    "_meta",
                                    Json.object(
                                            "schema",
                                            IndexLayout.SCHEMA,
                                            "finished",
                                            Instant.now().toString(),
                                            "upTo",
                                            upTo.toString()))
                            .toString());
        }
    }

    /** Takes a file's entries out of what is read; nothing happens if there are none. */
    public void delete(String fileId) {
        if (current().isEmpty()) {
            return;
        }
        for (Access access : Access.values()) {
            // What a follower has sent and nobody can find yet goes too.
            cluster.ask("POST", "/" + alias(access) + "/_refresh", null);
            ClusterWriter.deleteAllBut(cluster, alias(access), fileId, List.of());
        }
    }

    private JsonNode finish(ClusterGeneration next, Instant upTo) {
        note(next::index, upTo);
        List<ObjectNode> actions = new ArrayList<>();
        for (Access access : Access.values()) {
            String index = next.index(access);
            String alias = alias(access);
            actions.add(Json.object(
                    "remove",
                    Json.object("index", ClusterGeneration.pattern(archive), "alias", alias, "must_exist", false)));
            actions.add(Json.object("add", Json.object("index", index, "alias", alias)));
        }
        return cluster.post("/_aliases", Json.object("actions", Json.array(actions)));
    }

    private void deleteAllBut(int number, SortedSet<Integer> there) {
        for (int other : there) {
            if (other != number) {
                for (Access access : Access.values()) {
                    String index = new ClusterGeneration(archive, other).index(access);
                    cluster.ask("DELETE", "/" + index + "?ignore_unavailable=true", null);
                }
            }
        }
    }

    private SortedSet<Integer> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>();
        cluster.get("/" + ClusterGeneration.pattern(archive) + "/_alias")
                .fieldNames()
                .forEachRemaining(name -> {
                    if (ClusterGeneration.number(archive, name) > 0) {
                        numbers.add(ClusterGeneration.number(archive, name));
                    }
                });
        return numbers;
    }
}
