package org.mohafez.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;

/** A generation open for reading. Searchers taken from it stay good after it is closed, until they are given back. */
final class OpenGeneration implements Closeable {
    /** Milliseconds after a change in which there may be another with the same time. */
    private static final long TICK = 2_000;

    private final Path folder;
    private final Directory directory;
    private final SearcherManager searchers;
    /** When the folder was last changed, as of a look that cannot have missed anything: a commit makes a new file in it. */
    private volatile long seen;

    private OpenGeneration(Path folder, Directory directory, SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.searchers = searchers;
    }

    /**
     * @param readers who are known to ask
     * @return null if its fields are those of another version of this program
     */
    static @Nullable OpenGeneration open(Path folder, Commit.Reading reading, Set<Set<Access>> readers)
            throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            if (LuceneFormat.isReadable(reader.getIndexCommit().getUserData())) {
                return new OpenGeneration(
                        folder, directory, new SearcherManager(reader, new Factory(reading, readers)));
            }
            reader.close();
            directory.close();
            return null;
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /** Reads a commit before it is given to anybody. */
    private static final class Factory extends SearcherFactory {
        private final Commit.Reading reading;
        private final Set<Set<Access>> first;
        private @Nullable Commit last;

        Factory(Commit.Reading reading, Set<Set<Access>> first) {
            this.reading = reading;
            this.first = first;
        }

        /** One at a time: who refreshes has the lock of the searchers. */
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            Commit commit = reading.read(reader, last == null ? first : last.readers());
            last = commit;
            return commit;
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * The newest commit, or, while another reads that, the one before; to be given back. As long as nothing changes in the folder, it costs one
     * look at its time.
     */
    Commit newest() throws IOException {
        long changed = Files.getLastModifiedTime(folder).toMillis();
        if (changed != seen) {
            boolean settled = System.currentTimeMillis() - changed > TICK;
            // Another thread that is at it already is not waited for: then it is looked at again the next time.
            if (searchers.maybeRefresh() && settled) {
                seen = changed;
            }
        }
        return last();
    }

    /** The commit that was read last, without a look at the folder; to be given back. */
    Commit last() throws IOException {
        return (Commit) searchers.acquire();
    }

    /** Who has asked of the commit that was read last. */
    Set<Set<Access>> readers() throws IOException {
        Commit last = last();
        try {
            return last.readers();
        } finally {
            release(last);
        }
    }

    void release(Commit commit) throws IOException {
        searchers.release(commit);
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        directory.close();
    }
}
