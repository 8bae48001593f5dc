package org.mohafez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.mohafez.search.suggest.Names;
import org.mohafez.search.suggest.NewestNames;
import org.mohafez.search.suggest.Suggesting;
import org.mohafez.search.synonym.Synonyms;

/**
 * Answers from the Lucene index of an archive. Each request sees the newest commit of the current generation: it costs a
 * look at three files. Where there is no index, or one of another version of this program, answers are empty with a note.
 * Safe for use by several threads.
 */
public final class LuceneSearchEngine extends AnsweringEngine<EntrySearcher> {
    /** A generation may be replaced and deleted between the reading of its name and its opening. */
    private static final int ATTEMPTS = 5;

    private final Generations generations;
    private final NewestNames names = new NewestNames();
    private @Nullable OpenGeneration open;
    /** What named the open generation, as of a look before it was read. */
    private @Nullable FileStamp named;

    private boolean closed;

    private LuceneSearchEngine(ArchiveFolder folder) {
        super(folder);
        this.generations = new Generations(folder.index());
    }

    /** @param folder neither its index nor its synonyms and names need exist yet */
    public static LuceneSearchEngine open(ArchiveFolder folder) {
        return new LuceneSearchEngine(folder);
    }

    @Override
    protected Answers answers(EntrySearcher searcher, SearchRequest request, Synonyms synonyms, Known known)
            throws IOException {
        return new Answering(searcher, request, synonyms, known);
    }

    @Override
    protected QueryText hear(QueryText typed, EntrySearcher searcher) throws IOException {
        return searcher.hear(typed);
    }

    @Override
    protected Instant indexed() {
        return generations.changed();
    }

    @Override
    protected boolean hasIndex() {
        return generations.current().isPresent();
    }

    @Override
    public List<String> numbered(IndexField field, String memo, Set<Access> readers) {
        return within(readers, searcher -> searcher.numbered(field, MemoKeys.of(memo)))
                .orElse(List.of());
    }

    @Override
    public List<Act> acts(Collection<String> memos, Set<Access> readers) {
        Set<String> keys =
                memos.stream().map(MemoKeys::of).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        return keys.isEmpty()
                ? List.of()
                : within(readers, searcher -> searcher.acts(keys, known())).orElse(List.of());
    }

    @Override
    public List<SuggestedValue> suggest(String typed, Set<Access> readers, int most) {
        return within(readers, searcher -> {
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
    public Set<String> names(IndexField field, String code, Set<Access> readers) {
        return within(readers, searcher -> known().names(searcher::label, field, code))
                .orElse(Set.of());
    }

    @Override
    public List<Hit> similar(String id, int most, Set<Access> readers) {
        return within(readers, searcher -> new LikeDecisions(new EntryLikes(searcher, known(), readers)).of(id, most))
                .orElse(List.of());
    }

    @Override
    public synchronized void close() {
        closed = true;
        closeGeneration();
    }

    @Override
    protected <T> Optional<T> within(Set<Access> readers, Asking<EntrySearcher, T> asking) {
        try {
            Lease lease = lease();
            if (lease == null) {
                return Optional.empty();
            }
            try (lease) {
                return Optional.of(asking.of(lease.commit().seenBy(readers)));
            }
        } catch (IOException e) {
            throw new MohafezException("cannot read the index in " + generations.folder(), e);
        }
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
