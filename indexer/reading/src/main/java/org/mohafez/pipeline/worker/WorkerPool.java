package org.mohafez.pipeline.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.ocr.Portrait;
import org.mohafez.pipeline.worker.WorkerReply.Death;
import org.mohafez.record.parts.Beginning;

/**
 * A fixed number of workers. Safe for use by several threads: each call takes a free worker and waits if there is none.
 *
 * <p>What ends a worker is tried again, {@value #TRIES} times in all: without the page on which it ended, if that is known;
 * as it was, if somebody killed the worker.
 */
public final class WorkerPool implements AutoCloseable {
    private static final int TRIES = 3;

    private final List<WorkerProcess> all = new ArrayList<>();
    private volatile boolean stopped;
    private final BlockingQueue<WorkerProcess> free = new LinkedBlockingQueue<>();

    /** Workers that run this program's own {@link WorkerMain} on its own class path. */
    public WorkerPool(int workers, WorkerLimits limits) {
        this(workers, limits, WorkerMain.class.getName());
    }

    WorkerPool(int workers, WorkerLimits limits, String mainClass) {
        for (int i = 0; i < workers; i++) {
            all.add(new WorkerProcess(WorkerCommand.of(limits, mainClass), limits));
        }
        free.addAll(all);
    }

    /**
     * Reads one paper in a worker. Never throws for what is wrong with it.
     *
     * @param files one file, or the pictures that are its pages in order
     * @param cache where pages read from pictures are kept; null: nowhere
     */
    public Extraction extract(List<Path> files, @Nullable Path cache, PageTurns turns) {
        return extract(files, cache, List.of(), turns);
    }

    /** The same where somebody said which papers it holds. @param said where each begins; none: as it shows */
    public Extraction extract(List<Path> files, @Nullable Path cache, List<Beginning> said, PageTurns turns) {
        return switch (ask(WorkerRequest.Read.of(files, cache, said), turns)) {
            case Extraction extraction -> extraction;
            case WorkerReply.Lost lost -> new Extraction.Nothing("application/octet-stream", lost.why());
            case WorkerReply.Done other -> throw unexpected(other);
        };
    }

    /** Unpacks a zip archive into a folder that is there. Never throws for what is wrong with it. */
    public Unpacked unpack(Path archive, Path folder) {
        return switch (ask(WorkerRequest.Unpack.of(archive, folder), PageTurns.UNHEARD)) {
            case Unpacked unpacked -> unpacked;
            case WorkerReply.Lost lost -> new Unpacked(List.of(), List.of(), lost.why());
            case WorkerReply.Done other -> throw unexpected(other);
        };
    }

    /**
     * Makes pictures of a paper's pages, {@code 1.webp} and so on, in a folder that is there. Pages that cannot be pictured
     * are left out.
     *
     * @param turning pages, from 1, that are to be turned upright
     * @param black pages, from 1, that are pictured once more with something black
     */
    public Pictured picture(
            List<Path> files, String mediaType, Path folder, Set<Integer> turning, Map<Integer, Portrait.Sheet> black) {
        return switch (ask(WorkerRequest.Picture.of(files, mediaType, folder, turning, black), PageTurns.UNHEARD)) {
            case Pictured pictured -> pictured;
            case WorkerReply.Lost lost -> new Pictured(0, 0);
            case WorkerReply.Done other -> throw unexpected(other);
        };
    }

    /** Ends all workers in the middle of what they do; may be called by any thread. What is asked from now on is not answered. */
    public void stop() {
        stopped = true;
        all.forEach(WorkerProcess::kill);
    }

    private WorkerReply ask(WorkerRequest request, PageTurns turns) {
        WorkerProcess worker;
        try {
            worker = free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MohafezException("interrupted while waiting for a worker", e);
        }
        try {
            return ask(worker, request, turns);
        } finally {
            free.add(worker);
        }
    }

    private WorkerReply ask(WorkerProcess worker, WorkerRequest request, PageTurns turns) {
        Set<Integer> without = new TreeSet<>(request.without());
        if (stopped) {
            return new WorkerReply.Lost(
                    Unreadable.of(Reason.READER_FAILED, "reading was given up"), Death.FROM_OUTSIDE);
        }
        WorkerReply reply = worker.ask(request, turns);
        for (int tries = 1; tries < TRIES && reply instanceof WorkerReply.Lost lost && mayHelp(lost); tries++) {
            Integer page = lost.why().page();
            if (page != null && lost.death() == Death.OF_ITS_WORK) {
                without.add(page);
            }
            reply = worker.ask(request.without(without), turns);
        }
        return reply;
    }

    /** Without a page to leave out, what was too slow or too large is so again. */
    private boolean mayHelp(WorkerReply.Lost lost) {
        Unreadable why = lost.why();
        return !stopped
                && !Thread.currentThread().isInterrupted()
                && (why.page() != null || why.reason() == Reason.READER_FAILED);
    }

    private static MohafezException unexpected(WorkerReply reply) {
        return new MohafezException("a worker answered what it was not asked: " + reply);
    }

    @Override
    public void close() {
        all.forEach(WorkerProcess::close);
    }
}
