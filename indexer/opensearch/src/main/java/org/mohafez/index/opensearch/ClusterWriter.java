package org.mohafez.index.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;

/** A generation that is being built, which nobody reads yet, or the current one, which follows the archive. */
final class ClusterWriter implements GenerationWriter {
    private final Cluster cluster;
    private final Function<Access, String> index;
    private final Bulk bulk;
    private final boolean fresh;
    private final Set<String> files = new HashSet<>();

    private ClusterWriter(Cluster cluster, Function<Access, String> index, Bulk bulk, boolean fresh) {
        this.cluster = cluster;
        this.index = index;
        this.bulk = bulk;
        this.fresh = fresh;
    }

    /** To fill one that has nothing yet. */
    static ClusterWriter building(Cluster cluster, ClusterGeneration generation, BackOff backOff) {
        return new ClusterWriter(cluster, generation::index, new Bulk(cluster, backOff, false), true);
    }

    /** To bring the current one up to the archive: by its aliases, so that what takes its place meanwhile has what comes after. */
    static ClusterWriter following(Cluster cluster, Function<Access, String> alias, BackOff backOff) {
        return new ClusterWriter(cluster, alias, new Bulk(cluster, backOff, true), false);
    }

    @Override
    public void put(String fileId, List<Entry> entries) {
        boolean again = !files.add(fileId);
        if (again) {
            commit();
        }
        if (again || !fresh) {
            // What stays is replaced in one step: no reader misses it meanwhile.
            for (Access access : Access.values()) {
                deleteAllBut(
                        cluster,
                        index.apply(access),
                        fileId,
                        entries.stream()
                                .filter(entry -> entry.access() == access)
                                .map(Entry::id)
                                .toList());
            }
        }
        int place = 0;
        for (Entry entry : entries) {
            bulk.index(index.apply(entry.access()), entry.id(), fileId, EntrySource.of(entry, place++));
        }
    }

    @Override
    public void delete(String fileId) {
        boolean again = files.remove(fileId);
        if (again) {
            commit();
        }
        if (again || !fresh) {
            for (Access access : Access.values()) {
                deleteAllBut(cluster, index.apply(access), fileId, List.of());
            }
        }
    }

    /** Takes a file's entries out of an index but those with these ids; what somebody else is writing just then is waited for. */
    static void deleteAllBut(Cluster cluster, String index, String fileId, List<String> staying) {
        ObjectNode others = Json.object(
                "query",
                Json.object(
                        "bool",
                        Json.object(
                                "filter",
                                Json.object("term", Json.object(FieldNames.of(IndexField.FILE), fileId)),
                                "must_not",
                                Json.object("ids", Json.object("values", staying)))));
        JsonNode done;
        do {
            done = cluster.post(
                    "/" + index + "/_delete_by_query?refresh=true&conflicts=proceed&routing=" + fileId, others);
        } while (done.path("version_conflicts").asInt() > 0);
    }

    @Override
    public void commit() {
        bulk.send();
        for (Access access : Access.values()) {
            cluster.ask("POST", "/" + index.apply(access) + "/_refresh", null);
        }
    }

    @Override
    public void close() {
        commit();
    }
}
