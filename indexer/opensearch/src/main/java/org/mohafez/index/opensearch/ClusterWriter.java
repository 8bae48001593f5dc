package org.mohafez.index.opensearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;

/** A generation being built that nobody reads yet. */
final class ClusterWriter implements GenerationWriter {
    private final Cluster cluster;
    private final ClusterGeneration generation;
    private final Bulk bulk;
    private final Set<String> files = new HashSet<>();

    ClusterWriter(Cluster cluster, ClusterGeneration generation, BackOff backOff) {
        this.cluster = cluster;
        this.generation = generation;
        this.bulk = new Bulk(cluster, backOff);
    }

    @Override
    public void put(String fileId, List<Entry> entries) {
        delete(fileId);
        files.add(fileId);
        int place = 0;
        for (Entry entry : entries) {
            bulk.index(generation.index(entry.access()), entry.id(), fileId, EntrySource.of(entry, place++));
        }
    }

    @Override
    public void delete(String fileId) {
        if (files.remove(fileId)) {
            commit();
            for (Access access : Access.values()) {
                cluster.post(
                        "/" + generation.index(access) + "/_delete_by_query?refresh=true&routing=" + fileId,
                        Json.object("query", Json.object("term", Json.object(FieldNames.of(IndexField.FILE), fileId))));
            }
        }
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
