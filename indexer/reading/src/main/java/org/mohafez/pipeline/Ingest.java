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
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.ReceivedPaper.Seen;
import org.mohafez.source.SourceFile;

/**
 * One batch: every paper is hashed, read in a worker unless the archive holds it already, and handed to the {@link Keeper}.
 *
 * <p>Papers are read side by side, but kept one after the other in the order of their names, so that a batch gives the
 * same archive however many workers it has. For one thread at a time.
 */
final class Ingest {
    private final Keeper keeper;
    private final Journal journal;
    private final PaperReading reading;
    private final int workers;
    private final Settled settled;

    /** Reads a paper; never throws for what is wrong with it. */
    @FunctionalInterface
    interface PaperReading {
        Extraction extract(ReceivedPaper paper);
    }

    Ingest(Keeper keeper, Journal journal, PaperReading reading, int workers, boolean retry) {
        this.keeper = keeper;
        this.journal = journal;
        this.reading = reading;
        this.workers = workers;
        this.settled = new Settled(journal, keeper, retry);
    }

    /** What one paper needs before it can be kept. */
    private sealed interface Prepared {
        record Known(Outcome outcome) implements Prepared {}

        record Hashed(SourceFile file, Seen seen, Optional<Extraction> extraction) implements Prepared {}

        record Unopened(ReceivedPaper paper, IOException why) implements Prepared {}
    }

    IngestReport run(List<ReceivedPaper> papers, Progress progress) {
        long start = System.nanoTime();
        List<Outcome> outcomes = new ArrayList<>(expect(papers));
        int before = outcomes.size();
        Deque<Future<Prepared>> window = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            int submitted = 0;
            while (outcomes.size() - before < papers.size()) {
                // A short window: results wait in memory until their turn comes.
                while (submitted < papers.size() && window.size() < workers * 2) {
                    ReceivedPaper paper = papers.get(submitted++);
                    window.add(threads.submit((Callable<Prepared>) () -> prepare(paper)));
                }
                Outcome outcome = keep(await(window.remove()));
                outcomes.add(outcome);
                progress.at(outcomes.size() - before, papers.size(), outcome.file());
            }
        }
        keeper.commit();
        return new IngestReport(outcomes, (System.nanoTime() - start) / 1e9);
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

    private Prepared prepare(ReceivedPaper paper) {
        try {
            Seen seen = paper.seen();
            Optional<Outcome> known = settled.outcome(paper, seen);
            if (known.isPresent()) {
                return new Prepared.Known(known.get());
            }
            SourceFile file = SourceFile.of(paper);
            if (keeper.holdsCurrentReading(ArchiveId.of(file.sha256()))) {
                return new Prepared.Hashed(file, seen, Optional.empty());
            }
            journal.reading(seen, keeper.rules());
            return new Prepared.Hashed(file, seen, Optional.of(reading.extract(paper)));
        } catch (IOException e) {
            return new Prepared.Unopened(paper, e);
        }
    }

    private Outcome keep(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Known known -> known.outcome();
            case Prepared.Unopened unopened -> settled.unopened(unopened.paper(), unopened.why());
            case Prepared.Hashed hashed -> keeper.keep(hashed.file(), hashed.seen(), hashed.extraction());
        };
    }

    private static Prepared await(Future<Prepared> future) {
        try {
            return future.get();
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
