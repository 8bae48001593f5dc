package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;
import org.mohafez.source.SourceFile;

/**
 * One batch: every file is hashed, read in a worker unless the archive holds it already, kept and indexed.
 *
 * <p>Files are read side by side, but kept one after the other in the order of their names, so that a batch gives the
 * same archive however many workers it has. For one thread at a time.
 */
public final class Ingest {
    private final ArchiveWriter archive;
    private final EntrySink index;
    private final Journal journal;
    private final FileReading reading;
    private final int workers;
    private final Access access;
    private final Extractor rules;
    /** A file dealt with under other rules or for other readers is not dealt with. */
    private final String journalKey;

    /** Reads a file; never throws for what is wrong with it. {@code WorkerPool::extract} outside tests. */
    @FunctionalInterface
    public interface FileReading {
        Extraction extract(Path file);
    }

    /** Where the entries of a kept document go. */
    @FunctionalInterface
    public interface EntrySink {
        void put(Holding.Document document, Pages pages);
    }

    public Ingest(
            ArchiveWriter archive,
            EntrySink index,
            Path journal,
            FileReading reading,
            int workers,
            Access access,
            Extractor rules) {
        this.archive = archive;
        this.index = index;
        this.journal = new Journal(journal);
        this.reading = reading;
        this.workers = workers;
        this.access = access;
        this.rules = rules;
        this.journalKey = rules.version() + " " + rules.config() + " " + access.code();
    }

    /** What one file needs before it can be kept. */
    private sealed interface Prepared {
        record Settled(Outcome outcome) implements Prepared {}

        record Hashed(SourceFile file, Journal.Seen seen, Optional<Extraction> extraction) implements Prepared {}
    }

    public IngestReport run(List<Path> files, Progress progress) {
        long start = System.nanoTime();
        List<Outcome> outcomes = new ArrayList<>();
        Deque<Future<Prepared>> window = new ArrayDeque<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            int submitted = 0;
            while (outcomes.size() < files.size()) {
                // A short window: results wait in memory until their turn comes.
                while (submitted < files.size() && window.size() < workers * 2) {
                    Path file = files.get(submitted++);
                    window.add(threads.submit((Callable<Prepared>) () -> prepare(file)));
                }
                Outcome outcome = keep(await(window.remove()));
                outcomes.add(outcome);
                progress.at(outcomes.size(), files.size(), outcome.file());
            }
        }
        return new IngestReport(outcomes, (System.nanoTime() - start) / 1e9);
    }

    private Prepared prepare(Path path) {
        try {
            Journal.Seen seen = new Journal.Seen(
                    path.toRealPath().toString(),
                    Files.size(path),
                    Files.getLastModifiedTime(path).toMillis());
            Optional<String> known = journal.find(seen, journalKey);
            if (known.isPresent()) {
                return new Prepared.Settled(new Outcome.Unchanged(path.toString(), known.get()));
            }
            SourceFile file = SourceFile.of(path);
            boolean current = holdsCurrentReading(ArchiveId.of(file.sha256()));
            return new Prepared.Hashed(file, seen, current ? Optional.empty() : Optional.of(reading.extract(path)));
        } catch (IOException e) {
            return new Prepared.Settled(new Outcome.Failed(path.toString(), "cannot be opened: " + e.getMessage()));
        }
    }

    private Outcome keep(Prepared prepared) {
        return switch (prepared) {
            case Prepared.Settled settled -> settled.outcome();
            case Prepared.Hashed hashed -> {
                Outcome outcome = keep(hashed);
                journal.note(
                        hashed.seen(), journalKey, ArchiveId.of(hashed.file().sha256()), outcome.failed());
                yield outcome;
            }
        };
    }

    private Outcome keep(Prepared.Hashed hashed) {
        SourceFile file = hashed.file();
        String id = ArchiveId.of(file.sha256());
        // Asked again: the same bytes may have come under another name earlier in this batch.
        if (holdsCurrentReading(id) || hashed.extraction().isEmpty()) {
            return receivedAgain(file, id);
        }
        return switch (hashed.extraction().get()) {
            case Extraction.Nothing nothing -> {
                archive.setAside(file.path(), source(file, nothing.mediaType()), nothing.why());
                yield new Outcome.SetAside(file.path().toString(), id, nothing.why());
            }
            case Extraction.Papers read -> {
                PaperRecord record = read.papers().getFirst().readBy(rules, access);
                Holding.Document kept = archive.keep(file.path(), source(file, read.mediaType()), read.pages(), record);
                index.put(kept, read.pages());
                yield new Outcome.Added(
                        file.path().toString(), id, record.decisions().size());
            }
        };
    }

    private Outcome receivedAgain(SourceFile file, String id) {
        Source before = archive.find(id).orElseThrow().source();
        if (before.fileName().equals(file.name()) || before.alsoReceived().contains(file.name())) {
            return new Outcome.Unchanged(file.path().toString(), id);
        }
        Holding held = archive.receivedAgain(id, file.name());
        if (held instanceof Holding.Document document) {
            index.put(document, archive.pages(id).orElseThrow());
        }
        return new Outcome.AlsoReceived(file.path().toString(), id, before.fileName());
    }

    private boolean holdsCurrentReading(String id) {
        return archive.find(id)
                .filter(h -> h instanceof Holding.Document d
                        && rules.equals(d.record().extractor())
                        && access == d.record().access())
                .isPresent();
    }

    private static Source source(SourceFile file, String mediaType) {
        return new Source(file.name(), file.sha256(), file.size(), mediaType, List.of(), List.of());
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
