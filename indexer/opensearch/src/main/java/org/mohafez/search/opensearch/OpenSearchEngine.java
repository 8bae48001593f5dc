package org.mohafez.search.opensearch;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.MohafezException;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexAway;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.index.opensearch.NodeCheck;
import org.mohafez.record.Access;
import org.mohafez.search.Act;
import org.mohafez.search.AnsweringEngine;
import org.mohafez.search.Answers;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SuggestedValue;
import org.mohafez.search.attempt.LikeDecisions;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.suggest.NewestNames;
import org.mohafez.search.suggest.PrintedLabels;
import org.mohafez.search.suggest.Suggesting;
import org.mohafez.search.synonym.Synonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers from a cluster. While nobody there answers, every question throws {@link org.mohafez.index.IndexAway}; as soon as somebody does
 * again, so does this. Safe for use by several threads.
 */
public final class OpenSearchEngine extends AnsweringEngine<Reach> {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchEngine.class);

    private final Cluster cluster;
    private final ClusterGenerations generations;
    private final NewestGeneration generation;
    private final NewestNames names = new NewestNames();
    private volatile boolean checked;

    private OpenSearchEngine(ArchiveFolder folder, Cluster cluster, String archive) {
        super(folder);
        this.cluster = cluster;
        this.generations = new ClusterGenerations(cluster, archive);
        this.generation = new NewestGeneration(generations);
    }

    /**
     * @param folder of the archive, for its synonyms and names
     * @param nodes where the cluster is asked
     * @param archive its name there
     * @throws MohafezException if a node lacks our plugin, or has that of another version
     */
    public static OpenSearchEngine open(ArchiveFolder folder, List<URI> nodes, String archive) {
        OpenSearchEngine engine = new OpenSearchEngine(folder, new Cluster(nodes), archive);
        try {
            engine.check();
        } catch (IndexAway away) {
            // The portal starts all the same, and looks again when it is asked.
            LOG.warn("{}", away.getMessage());
        }
        return engine;
    }

    @Override
    protected Answers answers(Reach reach, SearchRequest request, Synonyms synonyms, Known known) throws IOException {
        return new Answering(reach, request, synonyms, known);
    }

    @Override
    protected QueryText hear(QueryText typed, Reach reach) throws IOException {
        return Hearing.hear(typed, reach);
    }

    @Override
    protected Instant indexed() {
        return generation.current().map(ClusterGenerations.Current::finished).orElse(Instant.EPOCH);
    }

    @Override
    protected boolean hasIndex() {
        return generation.current().isPresent();
    }

    @Override
    public List<String> numbered(IndexField field, String memo, Set<Access> readers) {
        return within(readers, reach -> new PaperLookup(reach).numbered(field, MemoKeys.of(memo)))
                .orElse(List.of());
    }

    @Override
    public List<Act> acts(Collection<String> memos, Set<Access> readers) {
        Set<String> keys =
                memos.stream().map(MemoKeys::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : within(readers, reach -> new PaperLookup(reach).acts(keys, known()))
                        .orElse(List.of());
    }

    @Override
    public List<SuggestedValue> suggest(String typed, Set<Access> readers, int most) {
        return within(readers, reach -> new Suggesting(
                                reach, names.at(everybodysNames()), known(), readers, reach::withAny)
                        .answer(typed, Math.min(most, MOST_SUGGESTED)))
                .orElse(List.of());
    }

    /** Names are gathered of all papers, and kept apart by who may see them. */
    private NewestNames.Commit everybodysNames() {
        Dictionary all = new Reach(cluster, generations, Set.of(Access.values()));
        return new GenerationNames(generation.current().orElseThrow(), all);
    }

    @Override
    public Set<String> names(IndexField field, String code, Set<Access> readers) {
        Known known = known();
        return within(readers, reach -> {
                    Map<IndexField, List<String>> codes = Map.of(field, known.codes(field, code));
                    return known.names(PrintedLabels.of(reach, codes, readers), field, code);
                })
                .orElse(Set.of());
    }

    @Override
    public List<Hit> similar(String id, int most, Set<Access> readers) {
        return within(readers, reach -> new LikeDecisions(new ClusterLikes(reach, known())).of(id, most))
                .orElse(List.of());
    }

    @Override
    public void close() {
        cluster.close();
    }

    @Override
    protected <T> Optional<T> within(Set<Access> readers, Asking<Reach, T> asking) {
        check();
        if (generation.current().filter(ClusterGenerations.Current::usable).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(asking.of(new Reach(cluster, generations, readers)));
        } catch (IOException e) {
            throw new MohafezException("cannot ask the cluster", e);
        }
    }

    /** Whether the nodes can answer: looked at once, as soon as somebody is there. */
    private void check() {
        if (!checked) {
            NodeCheck.check(cluster);
            checked = true;
        }
    }
}
