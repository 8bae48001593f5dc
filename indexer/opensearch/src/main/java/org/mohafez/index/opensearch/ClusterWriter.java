package org.mohafez.index.opensearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;

/** A generation that is being built, which nobody reads yet, or the current one, which follows the archive. */
final class ClusterWriter implements GenerationWriter {
    private final Cluster cluster;
    private final ClusterGeneration generation;
    private final Bulk bulk;
    private final boolean fresh;
    private final Set<String> files = new HashSet<>();

    /** @param fresh whether nothing can be there but what this writer puts there */
    ClusterWriter(Cluster cluster, ClusterGeneration generation, BackOff backOff, boolean fresh) {
        this.fresh = fresh;
        this.cluster = cluster;
        this.generation = generation;
        this.bulk = new Bulk(cluster, backOff);
    }

    @Override
    public void put(String fileId, List<Entry> entries) {
        if (!files.add(fileId) || !fresh) {
            commit();
            // What stays is replaced in one step: no reader misses it meanwhile.
            for (Access access : Access.values()) {
                deleteAllBut(
                        fileId,
                        access,
                        entries.stream()
                                .filter(entry -> entry.access() == access)
                                .map(Entry::id)
                                .toList());
            }
        }
        int place = 0;
        for (Entry entry : entries) {
            bulk.index(generation.index(entry.access()), entry.id(), fileId, EntrySource.of(entry, place++));
        }
    }

    @Override
    public void delete(String fileId) {
        if (files.remove(fileId) || !fresh) {
            commit();
            for (Access access : Access.values()) {
                deleteAllBut(fileId, access, List.of());
            }
        }
    }

    private void deleteAllBut(String fileId, Access access, List<String> staying) {
        cluster.post(
                "/" + generation.index(access) + "/_delete_by_query?refresh=true&conflicts=proceed&routing=" + fileId,
                Json.object(
                        "query",
                        Json.object(
                                "bool",
                                Json.object(
                                        "filter",
                                        Json.object("term", Json.object(FieldNames.of(IndexField.FILE), fileId)),
                                        "must_not",
                                        Json.object("ids", Json.object("values", staying))))));
    }

    @Override
    public void commit() {
        bulk.send();
        for (Access access : Access.values()) {
            cluster.ask("POST", "/" + generation.index(access) + "/_refresh", null);
        }
    }

    @Override
    public void close() {
        commit();
    }
}
