package org.mohafez.search.lucene;

import java.io.IOException;
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
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.disk.FileStamp;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.ReaderDictionary;
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
import org.mohafez.search.suggest.Names;
import org.mohafez.search.suggest.NewestNames;
import org.mohafez.search.suggest.Suggesting;
import org.mohafez.search.synonym.ArchiveSynonyms;

/**
 * Answers from the Lucene index of an archive. Each request sees the newest commit of the current generation: it costs a
 * look at three files. Where there is no index, or one of another version of this program, answers are empty with a note.
 * Safe for use by several threads.
 */
public final class LuceneSearchEngine implements SearchEngine {
    /** A generation may be replaced and deleted between the reading of its name and its opening. */
    private static final int ATTEMPTS = 5;

    private final Generations generations;
    private final ArchiveSynonyms synonyms;
    private final NamingLog said;
    private final NewestNames names = new NewestNames();
    private @Nullable OpenGeneration open;
    /** What named the open generation, as of a look before it was read. */
    private @Nullable FileStamp named;

    private boolean closed;

    private LuceneSearchEngine(Generations generations, Path synonyms, NamingLog said) {
        this.generations = generations;
        this.synonyms = new ArchiveSynonyms(synonyms, said);
        this.said = said;
    }

    /** @param folder neither its index nor its synonyms and names need exist yet */
    public static LuceneSearchEngine open(ArchiveFolder folder) {
        return new LuceneSearchEngine(
                new Generations(folder.index()),
                folder.synonyms(),
                new NamingLog(folder.names(), InstantSource.system()));
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
        Instant index = generations.changed();
        Instant words = synonyms.changed();
        return index.isAfter(words) ? index : words;
    }

    @Override
    public Timeline months(SearchRequest request) {
        return answer(request, Answering::months).orElse(Timeline.EMPTY);
    }

    @Override
    public List<String> numbered(IndexField field, String memo, Set<Access> readers) {
        return withSearcher(readers, searcher -> searcher.numbered(field, MemoKeys.of(memo)))
                .orElse(List.of());
    }

    @Override
    public List<Act> acts(Collection<String> memos, Set<Access> readers) {
        Set<String> keys =
                memos.stream().map(MemoKeys::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : withSearcher(readers, searcher -> searcher.acts(keys, known()))
                        .orElse(List.of());
    }

    @Override
    public List<SuggestedValue> suggest(String typed, Set<Access> readers, int most) {
        return withSearcher(readers, searcher -> {
                    IndexReader reader = searcher.getIndexReader();
                    Names newest = names.at(new NamedCommit(reader));
                    return new Suggesting(
                                    new ReaderDictionary(reader),
                                    newest,
                                    known(),
                                    readers,
                                    (field, codes) -> searcher.countSeen(RequestQuery.any(field, codes)))
                            .answer(typed, Math.min(most, MOST_SUGGESTED));
                })
                .orElse(List.of());
    }

    @Override
    public Naming naming() {
        return said.current();
    }

    @Override
    public Set<String> names(IndexField field, String code, Set<Access> readers) {
        return withSearcher(readers, searcher -> known().names(searcher::label, field, code))
                .orElse(Set.of());
    }

    private Known known() {
        return new Known(said.current());
    }

    @Override
    public List<Hit> similar(String id, int most, Set<Access> readers) {
        return withSearcher(
                        readers, searcher -> new LikeDecisions(new EntryLikes(searcher, known(), readers)).of(id, most))
                .orElse(List.of());
    }

    @Override
    public List<Explanation> explain(SearchRequest request) {
        return answer(request, Answering::explain).orElse(List.of());
    }

    @Override
    public List<Run> mark(String text, String query, Set<Access> readers) {
        QueryText typed = QueryText.of(query, synonyms.current());
        return new Marker(
                        withSearcher(readers, searcher -> searcher.hear(typed)).orElse(typed))
                .mark(text);
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeGeneration();
    }

    @FunctionalInterface
    private interface Reading<S, T> {
        T from(S source) throws IOException;
    }

    /** Empty if there is no index to answer from. */
    private <T> Optional<T> answer(SearchRequest request, Reading<Answering, T> answer) {
        return withSearcher(
                request.access(),
                searcher -> answer.from(new Answering(searcher, request, synonyms.current(), known())));
    }

    private <T> Optional<T> withSearcher(Set<Access> readers, Reading<EntrySearcher, T> reading) {
        try {
            Lease lease = lease();
            if (lease == null) {
                return Optional.empty();
            }
            try (lease) {
                return Optional.of(reading.from(lease.commit().seenBy(readers)));
            }
        } catch (IOException e) {
            throw new MohafezException("cannot read the index in " + generations.folder(), e);
        }
    }

    private SearchResult nothing(SearchRequest request) {
        String why = generations.current().isPresent() ? "note.index-outdated" : "note.index-absent";
        return new SearchResult(
                0, 0, request.page(), request.size(), 0, List.of(), Map.of(), null, List.of(new Note(why, "")));
    }

    /** A commit, and where it came from. */
    private record Lease(OpenGeneration generation, Commit commit) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            generation.release(commit);
        }
    }

    private synchronized @Nullable Lease lease() throws IOException {
        if (closed) {
            throw new IllegalStateException("the search engine is closed");
        }
        OpenGeneration generation = currentGeneration();
        return generation == null ? null : new Lease(generation, generation.acquire());
    }

    private @Nullable OpenGeneration currentGeneration() throws IOException {
        FileStamp stamp = generations.stamp();
        if (open != null && stamp.equals(named)) {
            return open;
        }
        for (int attempt = 1; ; attempt++) {
            Path current = generations.current().orElse(null);
            if (open != null && open.folder().equals(current)) {
                named = stamp;
                return open;
            }
            closeGeneration();
            if (current == null) {
                return null;
            }
            try {
                open = OpenGeneration.open(current);
                named = stamp;
                return open;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private void closeGeneration() {
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new MohafezException("cannot close the index in " + generations.folder(), e);
        } finally {
            open = null;
        }
    }
}
