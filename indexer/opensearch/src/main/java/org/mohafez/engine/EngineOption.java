package org.mohafez.engine;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexAway;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.index.opensearch.NodeCheck;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.search.opensearch.OpenSearchEngine;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --engine} and what belongs to it, the same for every command that has one. */
public final class EngineOption {
    private static final String LUCENE = "lucene";
    private static final String OPENSEARCH = "opensearch";

    @Option(
            names = "--engine",
            paramLabel = "lucene|opensearch",
            description = "where the index is: beside the archive, or on a cluster (default: there, if one is named)")
    private @Nullable String engine;

    @Option(
            names = "--cluster",
            paramLabel = "URL",
            arity = "1..*",
            split = ",",
            defaultValue = "${env:MOHAFEZ_CLUSTER:-}",
            description =
                    "nodes of the cluster that has the index, such as http://10.0.0.11:9200; default: $MOHAFEZ_CLUSTER, else none")
    private List<URI> named = List.of();

    @Option(
            names = "--index",
            paramLabel = "NAME",
            defaultValue = "mohafez",
            description = "the archive's name on a cluster that serves several (default: ${DEFAULT-VALUE})")
    private String index = "mohafez";

    private List<URI> nodes() {
        return named.stream().filter(node -> !node.toString().isEmpty()).toList();
    }

    private boolean onCluster() {
        return engine == null ? !nodes().isEmpty() : engine.equals(OPENSEARCH);
    }

    /** @throws ParameterException if the options do not fit together */
    public void check(CommandLine command) {
        if (engine != null && !engine.equals(LUCENE) && !engine.equals(OPENSEARCH)) {
            throw new ParameterException(command, "--engine must be lucene or opensearch; got: " + engine);
        }
        if (onCluster() && nodes().isEmpty()) {
            throw new ParameterException(command, "--engine opensearch needs --cluster URL");
        }
        for (URI node : nodes()) {
            boolean http = "http".equals(node.getScheme()) || "https".equals(node.getScheme());
            if (!http || node.getHost() == null) {
                throw new ParameterException(command, "--cluster must be http:// or https:// and a host; got: " + node);
            }
        }
        if (!ClusterGenerations.isName(index)) {
            throw new ParameterException(command, "--index must be of a-z and 0-9; got: " + index);
        }
    }

    /** An engine over the current index of an archive. */
    public SearchEngine open(ArchiveFolder folder) {
        return onCluster() ? OpenSearchEngine.open(folder, nodes(), index) : LuceneSearchEngine.open(folder);
    }

    /** Lets the index of a cluster, if one is named, follow the archive until it is closed. The archive's own is kept by its writer. */
    public Optional<Following> follow(Archive archive) {
        return onCluster() ? Optional.of(Following.begin(nodes(), index, archive)) : Optional.empty();
    }

    /**
     * Takes what readers may find no more out of the index of a cluster, if one is named. The archive's own is kept by its writer.
     *
     * @throws MohafezException if it is still found there
     */
    public void takeOut(String fileId) {
        if (!onCluster()) {
            return;
        }
        try (Cluster cluster = new Cluster(nodes())) {
            new ClusterGenerations(cluster, index).delete(fileId);
        } catch (IndexAway away) {
            throw new MohafezException(
                    fileId + " is still found on the cluster: " + away.getMessage()
                            + "; run mohafez reindex as soon as it answers",
                    away);
        }
    }

    /** Makes the index anew from the archive; readers go on meanwhile. */
    public IndexBuilder.Rebuilt rebuild(ArchiveFolder folder, Archive archive, IndexBuilder.Progress progress) {
        if (!onCluster()) {
            return new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(archive, progress);
        }
        try (Cluster cluster = new Cluster(nodes())) {
            NodeCheck.check(cluster);
            return new ClusterGenerations(cluster, index).rebuild(archive, progress);
        }
    }
}
