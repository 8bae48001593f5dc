package org.mohafez.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.opening.PageTurns;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.Access;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SideFile;

/**
 * An archive opened for writing, with its index, its journal and its workers: what {@code ingest} needs from beginning to
 * end. Holds the archive's lock until it is closed. For one thread at a time.
 */
public final class Batch implements AutoCloseable {
    private final ArchiveWriter archive;
    private final Journal journal;
    private final GenerationWriter index;
    private final WorkerPool pool;
    private final Ingest ingest;

    /** A batch in which nothing is tried again that has failed three times. */
    public Batch(ArchiveFolder folder, int workers, Access access, Progress reindexing) {
        this(folder, workers, access, false, reindexing);
    }

    /**
     * @param retry whether what failed three times is tried again
     * @param reindexing is told how the index is made anew, where it is missing or of another version
     * @throws org.mohafez.archive.ArchiveLockedException if the archive has a writer
     */
    public Batch(ArchiveFolder folder, int workers, Access access, boolean retry, Progress reindexing) {
        archive = OcflArchiveWriter.open(folder);
        try {
            journal = new Journal(folder.journal());
            index = new IndexBuilder(new Generations(folder.index()), new LuceneFormat())
                    .open(archive, journal, (done, total) -> reindexing.at(done, total, ""));
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        pool = new WorkerPool(workers, WorkerLimits.USUAL);
        Keeper keeper = new Keeper(archive, index, journal, access, Rules.CURRENT);
        ingest = new Ingest(
                keeper,
                journal,
                paper -> pool.extract(paper.files(), folder.cache(), PageTurns.UNHEARD),
                workers,
                retry);
    }

    /** Takes in all papers under the paths, files and folders. What was taken in can be found when this returns. */
    public IngestReport run(List<Path> paths, Progress progress) {
        ReceivedFiles received = ReceivedFiles.under(paths);
        List<Outcome> others = new ArrayList<>();
        received.failures()
                .forEach(f -> others.add(new Outcome.Failed(f.path().toString(), "opening", f.message(), 1)));
        List<ReceivedPaper> papers = new ArrayList<>();
        for (Path file : received.files()) {
            if (SideFile.is(file) && !paths.contains(file)) {
                others.add(new Outcome.NotPaper(file.toString()));
            } else {
                papers.add(ReceivedPaper.of(file));
            }
        }
        return ingest.run(papers, progress).with(others);
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
                journal.close();
                archive.close();
            }
        }
    }
}
