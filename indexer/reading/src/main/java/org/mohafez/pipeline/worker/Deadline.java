package org.mohafez.pipeline.worker;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * When the patience with one request ends: with its present page, or with the whole paper. What counts is the processor's
 * time, so that a busy machine costs no pages; a worker that waits for nothing is given up after {@value #PATIENCE} times as
 * long by the clock. For one thread at a time.
 */
final class Deadline {
    private static final int PATIENCE = 20;

    private final WorkerLimits limits;
    private final Supplier<Duration> processor;
    private final Moment begun;
    private Moment turned;
    private int page;
    private int of;

    /** @param processor how much time of the processor the worker has used since it was started */
    Deadline(WorkerLimits limits, Supplier<Duration> processor) {
        this.limits = limits;
        this.processor = processor;
        begun = now();
        turned = begun;
    }

    private record Moment(long nanos, Duration processor) {
        boolean isLongAgo(Moment now, Duration limit) {
            return now.processor().minus(processor).compareTo(limit) > 0
                    || Duration.ofNanos(now.nanos() - nanos).compareTo(limit.multipliedBy(PATIENCE)) > 0;
        }
    }

    private Moment now() {
        return new Moment(System.nanoTime(), processor.get());
    }

    /** The worker begins a page. */
    void turn(int page, int of) {
        this.page = page;
        this.of = of;
        turned = now();
    }

    /** The page that is being read, from 1; 0 before the first. */
    int page() {
        return page;
    }

    boolean isPast() {
        Moment now = now();
        return turned.isLongAgo(now, turn()) || begun.isLongAgo(now, limits.paperOf(of));
    }

    private Duration turn() {
        // After the last page the whole paper is still to be understood.
        return page == 0 ? limits.opening() : page == of ? limits.page().plus(limits.opening()) : limits.page();
    }

    /** What is past. */
    String exceeded() {
        return begun.isLongAgo(now(), limits.paperOf(of))
                ? "reading was stopped after %d seconds, the most a paper of %d pages may take"
                        .formatted(limits.paperOf(of).toSeconds(), of)
                : (page == 0 ? "reading was stopped after " : "reading a page was stopped after ") + turn().toSeconds()
                        + " seconds";
    }
}
