package org.mohafez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.FileStamp;
import org.mohafez.archive.folder.ArchiveFolder;
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
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.suggest.Names;
import org.mohafez.search.suggest.NewestNames;
import org.mohafez.search.suggest.Suggesting;
import org.mohafez.search.synonym.Synonyms;

/**
 * Answers from the Lucene index of an archive. Each request sees the newest commit of the current generation: it costs a
 * look at three files. One that is new is read by the first who asks; who asks meanwhile does not wait, and sees the one before. Where there
 * is no index, or one of another version of this program, answers are empty with a note. Safe for use by several threads.
 */
public final class LuceneSearchEngine extends AnsweringEngine<EntrySearcher> {
    /** A generation may be replaced and deleted between the reading of its name and its opening. */
    private static final int ATTEMPTS = 5;

    private final Generations generations;
    private final Commit.Reading reading;
    private final NewestNames names = new NewestNames();
    private final Turns turns = Turns.onePerCore();
    /** Of who opens a generation, or closes one. */
    private final ReentrantLock opening = new ReentrantLock();

    private volatile @Nullable Opened opened;
    private boolean closed;

    private LuceneSearchEngine(ArchiveFolder folder, Commit.Reading reading) {
        super(folder);
        this.generations = new Generations(folder.index());
        this.reading = reading;
    }

    /** @param folder neither its index nor its synonyms and names need exist yet */
    public static LuceneSearchEngine open(ArchiveFolder folder) {
        return open(folder, Commit::read);
    }

    static LuceneSearchEngine open(ArchiveFolder folder, Commit.Reading reading) {
        return new LuceneSearchEngine(folder, reading);
    }

    @Override
    protected Answers answers(EntrySearcher searcher, SearchRequest request, Synonyms synonyms, Known known)
            throws IOException {
        return new Answering(searcher, request, synonyms, known, turns);
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
    public void close() {
        opening.lock();
        try {
            closed = true;
            replace(null);
        } finally {
            opening.unlock();
        }
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

    /** @param named what named it, as of a look before it was read */
    private record Opened(OpenGeneration generation, FileStamp named) {
        Lease newest() throws IOException {
            return new Lease(generation, generation.newest());
        }

        Lease last() throws IOException {
            return new Lease(generation, generation.last());
        }
    }

    /** Null if there is no index to answer from. */
    private @Nullable Lease lease() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt();
            } catch (IOException | AlreadyClosedException replaced) {
                if (attempt == ATTEMPTS) {
                    throw replaced;
                }
            }
        }
    }

    private @Nullable Lease attempt() throws IOException {
        Opened before = opened;
        if (before != null && before.named().equals(generations.stamp())) {
            return before.newest();
        }
        if (before == null) {
            opening.lock();
        } else if (!opening.tryLock()) {
            // Another opens the next one. What stands answers meanwhile, as it was: its folder may be gone already.
            return before.last();
        }
        try {
            Opened next = open();
            return next == null ? null : next.newest();
        } finally {
            opening.unlock();
        }
    }

    /** The one before answers until the next has been read. */
    private @Nullable Opened open() throws IOException {
        if (closed) {
            throw new IllegalStateException("the search engine is closed");
        }
        FileStamp stamp = generations.stamp();
        Path current = generations.current().orElse(null);
        Opened before = opened;
        if (before != null && before.generation().folder().equals(current)) {
            opened = new Opened(before.generation(), stamp);
        } else {
            Set<Set<Access>> readers =
                    before == null ? Set.of() : before.generation().readers();
            OpenGeneration next = current == null ? null : OpenGeneration.open(current, reading, readers);
            replace(next == null ? null : new Opened(next, stamp));
        }
        return opened;
    }

    private void replace(@Nullable Opened next) {
        Opened before = opened;
        opened = next;
        try {
            if (before != null) {
                before.generation().close();
            }
        } catch (IOException e) {
            throw new MohafezException("cannot close the index in " + generations.folder(), e);
        }
    }
}
