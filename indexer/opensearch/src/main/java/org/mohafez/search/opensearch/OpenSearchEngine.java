package org.mohafez.search.opensearch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexAway;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.opensearch.Cluster;
import org.mohafez.index.opensearch.ClusterGenerations;
import org.mohafez.index.opensearch.NodeCheck;
import org.mohafez.naming.Naming;
import org.mohafez.naming.NamingLog;
import org.mohafez.record.Access;
import org.mohafez.search.Act;
import org.mohafez.search.Explanation;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.Marker;
import org.mohafez.search.Run;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.SuggestedValue;
import org.mohafez.search.Timeline;
import org.mohafez.search.attempt.LikeDecisions;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.suggest.NewestNames;
import org.mohafez.search.suggest.PrintedLabels;
import org.mohafez.search.suggest.Suggesting;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers from a cluster. While nobody there answers, every question throws {@link org.mohafez.index.IndexAway}; as soon as somebody does
 * again, so does this. Safe for use by several threads.
 */
public final class OpenSearchEngine implements SearchEngine {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchEngine.class);

    private final Cluster cluster;
    private final ClusterGenerations generations;
    private final NewestGeneration generation;
    private final ArchiveSynonyms synonyms;
    private final NamingLog said;
    private final NewestNames names = new NewestNames();
    private volatile boolean checked;

    private OpenSearchEngine(Cluster cluster, String archive, Path synonyms, NamingLog said) {
        this.cluster = cluster;
        this.generations = new ClusterGenerations(cluster, archive);
        this.generation = new NewestGeneration(generations);
        this.synonyms = new ArchiveSynonyms(synonyms, said);
        this.said = said;
    }

    /**
     * @param folder of the archive, for its synonyms and names
     * @param nodes where the cluster is asked
     * @param archive its name there
     * @throws MohafezException if a node lacks our plugin, or has that of another version
     */
    public static OpenSearchEngine open(ArchiveFolder folder, List<URI> nodes, String archive) {
        OpenSearchEngine engine = new OpenSearchEngine(
                new Cluster(nodes), archive, folder.synonyms(), new NamingLog(folder.names(), InstantSource.system()));
        try {
            engine.check();
        } catch (IndexAway away) {
            // The portal starts all the same, and looks again when it is asked.
            LOG.warn("{}", away.getMessage());
        }
        return engine;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        return answer(request, answering -> answering.answer(start)).orElseGet(() -> nothing(request));
    }

    @Override
    public List<FacetValue> values(SearchRequest request, IndexField field) {
        field.mustBe(IndexField.Type.FACET);
        return answer(request, answering -> answering.values(field)).orElse(List.of());
    }

    @Override
    public List<FacetValue> valuesWithout(SearchRequest request, IndexField other, IndexField field) {
        other.mustBe(IndexField.Type.FACET);
        field.mustBe(IndexField.Type.FACET);
        return answer(request, answering -> answering.valuesWithout(other, field))
                .orElse(List.of());
    }

    @Override
    public void each(SearchRequest request, long most, LongConsumer total, Consumer<Hit> hits) {
        if (answer(request, answering -> answering.each(most, total, hits)).isEmpty()) {
            total.accept(0);
        }
    }

    @Override
    public Instant changed() {
        Instant index =
                generation.current().map(ClusterGenerations.Current::finished).orElse(Instant.EPOCH);
        Instant words = synonyms.changed();
        return index.isAfter(words) ? index : words;
    }

    @Override
    public Timeline months(SearchRequest request) {
        return answer(request, Answering::months).orElse(Timeline.EMPTY);
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
    public Naming naming() {
        return said.current();
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

    private Known known() {
        return new Known(said.current());
    }

    @Override
    public List<Hit> similar(String id, int most, Set<Access> readers) {
        return within(readers, reach -> new LikeDecisions(new ClusterLikes(reach, known())).of(id, most))
                .orElse(List.of());
    }

    @Override
    public List<Explanation> explain(SearchRequest request) {
        return answer(request, Answering::explain).orElse(List.of());
    }

    @Override
    public List<Run> mark(String text, String query, Set<Access> readers) {
        QueryText typed = QueryText.of(query, synonyms.current());
        return new Marker(within(readers, reach -> Hearing.hear(typed, reach)).orElse(typed)).mark(text);
    }

    @Override
    public void close() {
        cluster.close();
    }

    @FunctionalInterface
    private interface Asking<S, T> {
        T of(S source) throws IOException;
    }

    /** Empty if there is no index to answer from. */
    private <T> Optional<T> answer(SearchRequest request, Asking<Answering, T> answer) {
        return within(request.access(), reach -> answer.of(new Answering(reach, request, synonyms.current(), known())));
    }

    private <T> Optional<T> within(Set<Access> readers, Asking<Reach, T> asking) {
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

    private SearchResult nothing(SearchRequest request) {
        String why = generation.current().isPresent() ? "note.index-outdated" : "note.index-absent";
        return new SearchResult(
                0, 0, request.page(), request.size(), 0, List.of(), Map.of(), null, List.of(new Note(why, "")));
    }
}
