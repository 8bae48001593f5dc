package org.mohafez.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.mohafez.MohafezException;
import org.mohafez.index.Entry;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.IndexField;

/** A Lucene index being written. A file's entries are one block: they appear, change and go together. */
final class LuceneGeneration implements GenerationWriter {
    /** Readers see a long batch grow, and a crash costs no more than this. */
    private static final int COMMIT_EVERY = 500;

    private static final double BUFFER_MB = 64;

    /**
     * What is only built is gathered in a quarter of the heap: each part that is written has most words of the language once more, and they
     * are put together at the end.
     */
    private static final double BUFFER_WHILE_BUILT_MB =
            Math.clamp(Runtime.getRuntime().maxMemory() / 4.0 / (1 << 20), BUFFER_MB, 256);

    /** A word is looked up in each segment by all its keys: fewer segments than is usual are worth more merging. */
    private static final int SEGMENTS_PER_TIER = 4;

    /** Of what is merged once at its end. */
    private static final int SEGMENTS_WHILE_BUILT = 1_000;

    private final Directory directory;
    private final IndexWriter writer;
    private final FacetsConfig facets = EntryDocument.facets();
    private final HeardWords heard = new HeardWords();
    private final String ledger;
    private final boolean isRead;
    private int uncommitted;

    private LuceneGeneration(Path folder, String ledger, boolean isRead) throws IOException {
        this.ledger = ledger;
        this.isRead = isRead;
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig()
                        .setRAMBufferSizeMB(isRead ? BUFFER_MB : BUFFER_WHILE_BUILT_MB)
                        // Files of what is merged soon need not be put into one.
                        .setUseCompoundFile(isRead)
                        .setSimilarity(CountedField.LENGTHS)
                        .setMergePolicy(new TieredMergePolicy()
                                .setSegmentsPerTier(isRead ? SEGMENTS_PER_TIER : SEGMENTS_WHILE_BUILT)));
        // From here on, until it is closed, the index on disk says that it is unfinished.
        commit(false);
    }

    /** One that readers may have open. */
    static LuceneGeneration growing(Path folder, String ledger) throws IOException {
        return new LuceneGeneration(folder, ledger, true);
    }

    /** One that nobody reads until it is closed, and that is then a single segment. */
    static LuceneGeneration built(Path folder) throws IOException {
        return new LuceneGeneration(folder, "", false);
    }

    @Override
    public void put(String fileId, List<Entry> entries) {
        change(() -> {
            List<Document> block = new ArrayList<>();
            PaperTexts cut = new PaperTexts();
            for (Entry entry : entries) {
                block.add(EntryDocument.of(entry, cut, heard, facets));
            }
            if (isRead) {
                writer.updateDocuments(of(fileId), block);
            } else {
                writer.addDocuments(block);
                if (heard.hasMany()) {
                    tellWords();
                }
            }
        });
    }

    @Override
    public void delete(String fileId) {
        change(() -> writer.deleteDocuments(of(fileId)));
    }

    @Override
    public void commit() {
        attempt(() -> commit(false));
    }

    @Override
    public void close() {
        attempt(() -> {
            try (directory;
                    writer) {
                tellWords();
                if (!isRead) {
                    writer.forceMerge(1);
                }
                commit(true);
            }
        });
    }

    private void change(Step step) {
        attempt(() -> {
            step.take();
            if (++uncommitted >= COMMIT_EVERY && isRead) {
                commit(false);
            }
        });
    }

    private void tellWords() throws IOException {
        Optional<Document> words = heard.untold();
        if (words.isPresent()) {
            writer.addDocument(words.get());
        }
    }

    private void commit(boolean finished) throws IOException {
        tellWords();
        writer.setLiveCommitData(LuceneFormat.commit(finished, ledger).entrySet());
        writer.commit();
        uncommitted = 0;
    }

    private static Term of(String fileId) {
        return new Term(FieldNames.of(IndexField.FILE), fileId);
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.take();
        } catch (IOException e) {
            throw new MohafezException("cannot write the index in " + directory, e);
        }
    }
}
