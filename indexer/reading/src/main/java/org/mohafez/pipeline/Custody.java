package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Entries;
import org.mohafez.index.GenerationWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.pipeline.alike.AlikePapers;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.PaperRecord;

/**
 * What people decide of files that are held: withdrawn or given back, erased, kept for so long. The index follows, also where the process ends in
 * between. Holds the archive's lock until it is closed. For one thread at a time.
 */
public final class Custody implements AutoCloseable {
    private final ArchiveFolder folder;
    private final ArchiveWriter archive;
    private final Journal journal;
    private final IndexBuilder builder;
    private GenerationWriter index;

    /** @throws org.mohafez.archive.ArchiveLockedException if the archive has a writer */
    public Custody(ArchiveFolder folder, Progress reindexing) {
        this.folder = folder;
        archive = OcflArchiveWriter.open(folder);
        try {
            journal = new Journal(folder.journal());
            builder = new IndexBuilder(new Generations(folder.index()), new LuceneFormat());
            index = builder.open(archive, journal, (done, total) -> reindexing.at(Progress.Standing.of(done, total)));
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    /** See {@link ArchiveWriter#withdraw}. Pictures of its pages are deleted. */
    public Holding.Withdrawn withdraw(String id, String by, String reason) {
        return gone(id, () -> archive.withdraw(id, Tombstone.of(Instant.now(), by, reason)));
    }

    /** See {@link ArchiveWriter#erase}. What was read of it in caches is deleted, and the index is made anew without a trace of it. */
    public Holding.Withdrawn erase(String id, String by, String reason, Progress reindexing) {
        Holding.Withdrawn erased = gone(id, () -> archive.erase(id, by, reason));
        // Texts read from pictures stand there under the pictures' digests: nobody knows which were its own.
        delete(folder.cache().resolve("ocr"));
        delete(folder.cache().resolve("unpacked"));
        index.close();
        builder.rebuild(archive, (done, total) -> reindexing.at(Progress.Standing.of(done, total)));
        index = builder.open(archive, journal, (done, total) -> {});
        return erased;
    }

    /** See {@link ArchiveWriter#reinstate}. It is found again, and pictures of its pages are made anew. */
    public Holding reinstate(String id, String by, String reason) {
        journal.changing(id);
        Holding back = archive.reinstate(id, by, reason);
        index.put(id, Entries.of(back, archive));
        index.commit();
        journal.committed();
        if (!back.papers().isEmpty()) {
            try (AlikePapers alike = new AlikePapers(folder)) {
                PaperRecord first = back.papers().getFirst().record();
                archive.pages(id).ifPresent(pages -> alike.add(id, first, pages));
            }
            try (WorkerPool pool = new WorkerPool(1, WorkerLimits.USUAL)) {
                new PagePortraits(archive, folder, pool::picture, 1).make(List.of(id), Progress.SILENT);
            }
        }
        return back;
    }

    /**
     * See {@link ArchiveWriter#retain}.
     *
     * @param change of what is noted now, which nobody else changes meanwhile
     */
    public Retention retain(String id, Function<Optional<Retention>, Retention> change) {
        Retention noted = change.apply(archive.retention(id));
        archive.retain(id, noted);
        return noted;
    }

    private Holding.Withdrawn gone(String id, Supplier<Holding.Withdrawn> change) {
        journal.changing(id);
        Holding.Withdrawn withdrawn = change.get();
        index.delete(id);
        index.commit();
        journal.committed();
        delete(folder.pictures(id));
        delete(folder.alike(id));
        return withdrawn;
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            List<Path> leavesFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : leavesFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot delete " + tree, e);
        }
    }

    @Override
    public void close() {
        try {
            index.close();
        } finally {
            journal.close();
            archive.close();
        }
    }
}
