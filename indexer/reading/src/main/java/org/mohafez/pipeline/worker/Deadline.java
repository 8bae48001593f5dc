package org.mohafez.pipeline.worker;

import java.time.Duration;

/** When the patience with one request ends: with its present page, or with the whole paper. For one thread at a time. */
final class Deadline {
    private final WorkerLimits limits;
    private final long begun = System.nanoTime();
    private long turned = begun;
    private int page;
    private int of;

    Deadline(WorkerLimits limits) {
        this.limits = limits;
    }

    /** The worker begins a page. */
    void turn(int page, int of) {
        this.page = page;
        this.of = of;
        turned = System.nanoTime();
    }

    /** The page that is being read, from 1; 0 before the first. */
    int page() {
        return page;
    }

    /** How long to wait from now on. */
    Duration left() {
        long now = System.nanoTime();
        Duration turn = turnLimit().minusNanos(now - turned);
        Duration paper = limits.paperOf(of).minusNanos(now - begun);
        return turn.compareTo(paper) < 0 ? turn : paper;
    }

    private Duration turnLimit() {
        // After the last page the whole paper is still to be understood.
        return page == 0 ? limits.opening() : page == of ? limits.page().plus(limits.opening()) : limits.page();
    }

    /** What was exceeded. */
    String exceeded() {
        long now = System.nanoTime();
        return limits.paperOf(of).compareTo(Duration.ofNanos(now - begun)) <= 0
                ? "reading was stopped after %d seconds, the most a paper of %d pages may take"
                        .formatted(limits.paperOf(of).toSeconds(), of)
                : page == 0
                        ? "reading was stopped after " + limits.opening().toSeconds() + " seconds"
                        : "reading a page was stopped after " + turnLimit().toSeconds() + " seconds";
    }
}
