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
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.Access;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.SideFile;

/**
 * An archive opened for writing, with its index, its journal and its workers: what {@code ingest} needs from beginning to
 * end. Holds the archive's lock until it is closed. For one thread at a time.
 */
public final class Batch implements AutoCloseable {
    private final ArchiveWriter archive;
    private final GenerationWriter index;
    private final WorkerPool pool;
    private final Ingest ingest;

    /**
     * @param reindexing is told how the index is made anew, where it is missing or of another version
     * @throws org.mohafez.archive.ArchiveLockedException if the archive has a writer
     */
    public Batch(ArchiveFolder folder, int workers, Access access, Progress reindexing) {
        archive = OcflArchiveWriter.open(folder);
        try {
            index = new IndexBuilder(new Generations(folder.index()), new LuceneFormat())
                    .open(archive, (done, total) -> reindexing.at(done, total, ""));
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
        pool = new WorkerPool(workers, WorkerLimits.USUAL);
        ingest = new Ingest(archive, index::put, folder.journal(), pool::extract, workers, access, Rules.CURRENT);
    }

    /** Takes in all papers under the paths, files and folders. What was taken in can be found when this returns. */
    public IngestReport run(List<Path> paths, Progress progress) {
        ReceivedFiles received = ReceivedFiles.under(paths);
        List<Outcome> others = new ArrayList<>();
        received.failures().forEach(f -> others.add(new Outcome.Failed(f.path().toString(), f.message())));
        List<Path> papers = new ArrayList<>();
        for (Path file : received.files()) {
            if (SideFile.is(file) && !paths.contains(file)) {
                others.add(new Outcome.NotPaper(file.toString()));
            } else {
                papers.add(file);
            }
        }
        IngestReport report = ingest.run(papers, progress);
        index.commit();
        return report.with(others);
    }

    @Override
    public void close() {
        try {
            pool.close();
        } finally {
            try {
                index.close();
            } finally {
                archive.close();
            }
        }
    }
}
