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
import org.mohafez.pipeline.alike.AlikePapers;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.correction.Correction;
import org.mohafez.source.PageGroups;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.SideFile;

/**
 * An archive opened for writing, with its index, its journal and its workers: what {@code ingest} needs from beginning to
 * end. Holds the archive's lock until it is closed. For one thread at a time.
 */
public final class Batch implements AutoCloseable {
    private final BatchOptions options;
    private final ArchiveWriter archive;
    private final Journal journal;
    private final GenerationWriter index;
    private final AlikePapers alike;
    private final WorkerPool pool;
    private final Keeper keeper;
    private final Ingest ingest;
    private final PagePortraits portraits;

    /**
     * @param reindexing is told how the index is made anew, where it is missing or of another version
     * @throws org.mohafez.archive.ArchiveLockedException if the archive has a writer
     */
    public Batch(ArchiveFolder folder, BatchOptions options, Progress reindexing) {
        this.options = options;
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
        pool = new WorkerPool(options.workers(), WorkerLimits.USUAL);
        keeper = new Keeper(archive, index, alike::add, journal, options.access(), Rules.CURRENT);
        ingest = new Ingest(
                keeper,
                journal,
                (paper, turns) -> pool.extract(paper.files(), folder.cache(), turns),
                new Unpacking(folder.cache().resolve("unpacked"), pool::unpack),
                options.workers(),
                options.retry());
        portraits = new PagePortraits(archive, folder, pool::picture, options.workers());
    }

    /** Takes in all papers under the paths, files and folders. What was taken in can be found when this returns. */
    public IngestReport run(List<Path> paths, Progress progress) {
        ReceivedFiles received = ReceivedFiles.under(paths);
        List<Outcome> others = new ArrayList<>();
        received.failures()
                .forEach(f -> others.add(new Outcome.Failed(f.path().toString(), "opening", f.message(), 1)));
        List<Path> papers = new ArrayList<>();
        for (Path file : received.files()) {
            if (SideFile.is(file) && !paths.contains(file)) {
                others.add(new Outcome.NotPaper(file.toString()));
            } else {
                papers.add(file);
            }
        }
        List<ReceivedPaper> units = options.pagesOfOne()
                ? PageGroups.of(papers)
                : papers.stream().map(ReceivedPaper::of).toList();
        return ingest.run(units, progress).with(others);
    }

    /** Makes a correction of a paper. What it says can be found when this returns. */
    public Corrected correct(String paper, Correction correction) {
        return keeper.correct(paper, correction);
    }

    /**
     * Makes pictures of the pages of all that the archive holds, where there are none yet.
     *
     * @return how many
     */
    public long picture(Progress progress) {
        return portraits.make(progress);
    }

    /** Ends {@link #run} soon: nothing more is begun, what is being read is left for the next start. May be called by any thread. */
    public void stop() {
        ingest.stop();
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
