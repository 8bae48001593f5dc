package org.mohafez.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.Waiters;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.inbox.Readers;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.opening.PageTurns;
import org.mohafez.pipeline.alike.AlikePapers;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;

/**
 * An archive opened for writing, with its index, its journal and its workers: what {@code ingest} needs from beginning to
 * end. Holds the archive's lock until it is closed. For one thread at a time.
 */
public final class Batch implements AutoCloseable {
    private final ArchiveWriter archive;
    private final Journal journal;
    private final GenerationWriter index;
    private final AlikePapers alike;
    private final WorkerPool pool;
    private final Path cache;
    private final Ingest.PaperReading reading;
    private final Unpacking unpacking;
    private final PagePortraits portraits;
    private final Waiters waiters;
    private final int workers;
    private volatile @Nullable Ingest running;
    private volatile boolean stopped;

    /**
     * @param workers how many papers are read side by side
     * @param reindexing is told how the index is made anew, where it is missing or of another version
     * @throws org.mohafez.archive.ArchiveLockedException if the archive has a writer
     */
    public Batch(ArchiveFolder folder, int workers, Progress reindexing) {
        this.workers = workers;
        waiters = new Waiters(folder);
        archive = OcflArchiveWriter.open(folder);
        try {
            journal = new Journal(folder.journal());
            index = new IndexBuilder(new Generations(folder.index()), new LuceneFormat())
                    .open(archive, journal, (done, total) -> reindexing.at(Progress.Standing.of(done, total)));
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        alike = new AlikePapers(folder);
        alike.complete(archive);
        pool = new WorkerPool(workers, WorkerLimits.USUAL);
        cache = folder.cache();
        reading = (paper, said, turns) -> pool.extract(paper.files(), folder.cache(), said, turns);
        unpacking = new Unpacking(folder.cache().resolve("unpacked"), pool::unpack);
        portraits = new PagePortraits(archive, folder, pool::picture, workers);
    }

    /** Takes in what comes together. What was taken in can be found when this returns. */
    public IngestReport run(Delivery delivery, Progress progress) {
        return run(delivery, progress, () -> {});
    }

    /** The same. @param between is done now and then between the keeping of two files, also while the next is being read */
    public IngestReport run(Delivery delivery, Progress progress, Runnable between) {
        Ingest ingest =
                new Ingest(keeper(delivery.readers()), journal, reading, unpacking, workers, delivery.retry(), between);
        running = ingest;
        journal.looked(delivery.look());
        if (stopped) {
            ingest.stop();
        }
        return ingest.run(delivery.papers(), progress).with(delivery.others());
    }

    /** Whether it was told to {@link #stop}: what {@link #run} reports may not be all. */
    public boolean stopped() {
        return stopped;
    }

    /** Whether another process waits for the archive. */
    public boolean isAwaited() {
        return !waiters.now().isEmpty();
    }

    /** Nobody asks any more for files that lay there: their names are forgotten. */
    void forget(Path folder) {
        journal.forget(folder);
    }

    /**
     * Makes a correction of a paper. What it says can be found when this returns.
     *
     * @param seen the version of its file that whoever says it has seen; null where that is not known
     */
    public Corrected correct(String paper, Correction correction, @Nullable Integer seen) {
        Corrected made = keeper(Readers.ofNew(Access.INTERNAL)).correct(paper, correction, seen);
        if (made instanceof Corrected.Made && correction.edits().stream().anyMatch(Edit.BlackOut.class::isInstance)) {
            portraits.again(ArchiveId.ofFile(paper));
        }
        return made;
    }

    /** Parts a file as somebody says. What it says can be found when this returns. @param seen where its papers began then */
    PartedOtherwise part(String file, PartsWord word, List<Beginning> seen) {
        PartedOtherwise parted = keeper(Readers.ofNew(Access.INTERNAL))
                .part(file, word, seen, (originals, said) -> pool.extract(originals, cache, said, PageTurns.UNHEARD));
        if (parted instanceof PartedOtherwise.Made) {
            portraits.again(file);
        }
        return parted;
    }

    private Keeper keeper(Readers readers) {
        return new Keeper(archive, index, alike::add, journal, readers, Rules.CURRENT);
    }

    /**
     * Makes pictures of the pages of all that the archive holds, where there are none yet.
     *
     * @return how many
     */
    public long picture(Progress progress) {
        return portraits.make(progress);
    }

    /** The same of some files only. */
    void picture(List<String> ids) {
        portraits.make(ids, Progress.SILENT);
    }

    /** Ends {@link #run} soon: nothing more is begun, what is being read is left for the next start. May be called by any thread. */
    public void stop() {
        stopped = true;
        Ingest at = running;
        if (at != null) {
            at.stop();
        }
        portraits.stop();
        pool.stop();
    }

    @Override
    public void close() {
        try {
            pool.close();
        } finally {
            try {
                // What the journal notes as not indexed stays noted: who broke off in between knows no better.
                index.close();
            } finally {
                alike.close();
                journal.close();
                archive.close();
            }
        }
    }
}
