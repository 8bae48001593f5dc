package org.mohafez.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.inbox.Outcome;
import org.mohafez.opening.PageTurns;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.parts.Beginning;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.ReceivedPaper.Seen;
import org.mohafez.source.SourceFile;

/**
 * One batch: every paper is hashed, read in a worker unless the archive holds it already, and handed to the {@link Keeper}.
 * What turns out to be a zip archive is unpacked, and its entries are taken in in its place.
 *
 * <p>Papers are read side by side, but kept one after the other in the order of their names, so that a batch gives the
 * same archive however many workers it has. For one thread at a time; {@link #stop} may be called by any.
 */
final class Ingest {
    private static final long LOOK_MILLIS = 300;

    private final Keeper keeper;
    private final Journal journal;
    private final PaperReading reading;
    private final Unpacking unpacking;
    private final int workers;
    private final Settled settled;
    private final Runnable between;
    private volatile boolean stopped;

    /** Reads a paper; never throws for what is wrong with it. */
    @FunctionalInterface
    interface PaperReading {
        /** @param said where somebody said that papers begin in it; none: as it shows */
        Extraction extract(ReceivedPaper paper, List<Beginning> said, PageTurns turns);
    }

    /** @param between is done between the keeping of two papers, and each {@value #LOOK_MILLIS} ms while the next is waited for */
    Ingest(
            Keeper keeper,
            Journal journal,
            PaperReading reading,
            Unpacking unpacking,
            int workers,
            boolean retry,
            Runnable between) {
        this.keeper = keeper;
        this.journal = journal;
        this.reading = reading;
        this.unpacking = unpacking;
        this.workers = workers;
        this.settled = new Settled(journal, keeper, retry);
        this.between = between;
    }

    /** What one paper needs before it can be kept. */
    private sealed interface Prepared {
        record Known(List<Outcome> outcomes) implements Prepared {}

        record Hashed(SourceFile file, Seen seen, Optional<Extraction> extraction) implements Prepared {}

        record Unopened(ReceivedPaper paper, IOException why) implements Prepared {}
    }

    /** @return an outcome for every paper, and every entry of archives; of a batch that was stopped, for those it came to */
    IngestReport run(List<ReceivedPaper> papers, Progress progress) {
        long start = System.nanoTime();
        Tally tally = new Tally(progress);
        expect(papers).forEach(tally::add);
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            takeIn(papers, tally, threads);
            if (stopped) {
                threads.shutdownNow();
            }
        }
        keeper.commit();
        return new IngestReport(tally.outcomes(), (System.nanoTime() - start) / 1e9);
    }

    /** Nothing more is begun. What is being kept is kept; what is being read is left for the next start. */
    void stop() {
        stopped = true;
    }

    private void takeIn(List<ReceivedPaper> papers, Tally tally, ExecutorService threads) {
        tally.expect(papers.size());
        Deque<Future<Prepared>> window = new ArrayDeque<>();
        int submitted = 0;
        while (!stopped && (submitted < papers.size() || !window.isEmpty())) {
            // A short window: results wait in memory until their turn comes.
            while (submitted < papers.size() && window.size() < workers * 2) {
                ReceivedPaper paper = papers.get(submitted++);
                window.add(threads.submit((Callable<Prepared>) () -> prepare(paper, tally)));
            }
            Prepared prepared = await(window.remove());
            between.run();
            if (!stopped) {
                keep(prepared, tally, threads);
            }
        }
    }

    /** Notes what is to come, so that a start after this one knows what this one did not come to. */
    private List<Outcome> expect(List<ReceivedPaper> papers) {
        Set<String> there = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        for (ReceivedPaper paper : papers) {
            try {
                Seen found = paper.seen();
                seen.add(found);
                there.add(found.path());
            } catch (IOException vanished) {
                // Told of when its turn comes.
                continue;
            }
        }
        journal.expect(seen, keeper.rules());
        return settled.gone(there);
    }

    private Prepared prepare(ReceivedPaper paper, Tally tally) {
        try {
            Seen seen = paper.seen();
            Optional<List<Outcome>> known = settled.outcomes(paper, seen);
            if (known.isPresent()) {
                return new Prepared.Known(known.get());
            }
            SourceFile file = SourceFile.of(paper);
            String id = ArchiveId.of(file.sha256());
            if (keeper.holdsCurrentReading(id)) {
                return new Prepared.Hashed(file, seen, Optional.empty());
            }
            journal.reading(seen, keeper.rules());
            Extraction read =
                    reading.extract(paper, keeper.parts(id).said(), (page, of) -> tally.page(paper.path(), page, of));
            return new Prepared.Hashed(file, seen, Optional.of(read));
        } catch (IOException e) {
            return new Prepared.Unopened(paper, e);
        }
    }

    private void keep(Prepared prepared, Tally tally, ExecutorService threads) {
        switch (prepared) {
            case Prepared.Known known -> known.outcomes().forEach(tally::add);
            case Prepared.Unopened unopened -> tally.add(settled.unopened(unopened.paper(), unopened.why()));
            case Prepared.Hashed hashed -> {
                if (hashed.extraction().orElse(null) instanceof Extraction.Packed) {
                    unpack(hashed.file(), hashed.seen(), tally, threads);
                } else {
                    tally.add(keeper.keep(hashed.file(), hashed.seen(), hashed.extraction()));
                }
            }
        }
    }

    /** Takes in the entries first, and only then notes the archive as dealt with. */
    private void unpack(SourceFile archive, Seen seen, Tally tally, ExecutorService threads) {
        try (Unpacking.Contents contents = unpacking.unpack(archive.paper())) {
            takeIn(contents.papers(), tally, threads);
            if (stopped) {
                return;
            }
            for (Unpacking.LeftOut left : contents.leftOut()) {
                tally.add(settled.leftOut(archive.paper(), seen, left));
            }
            contents.notPapers().forEach(tally::add);
            if (contents.why().isPresent()) {
                Extraction nothing =
                        new Extraction.Nothing("application/zip", contents.why().get());
                tally.add(keeper.keep(archive, seen, Optional.of(nothing)));
            } else {
                journal.unpacked(seen, keeper.rules());
                tally.add(new Outcome.Unpacked(
                        archive.paper().path(), contents.papers().size()));
            }
        }
    }

    private Prepared await(Future<Prepared> future) {
        try {
            while (true) {
                try {
                    return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException longPaper) {
                    between.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MohafezException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new MohafezException("a file could not be prepared", e);
        }
    }
}
