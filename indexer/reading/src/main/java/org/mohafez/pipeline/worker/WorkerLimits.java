package org.mohafez.pipeline.worker;

import java.time.Duration;

/**
 * What one worker may use. Times are the processor's.
 *
 * @param heapMegabytes the most memory its heap may take
 * @param memoryMegabytes the most memory it may take in all: heap, pixels and models outside it, code
 * @param opening the longest a file may take before its first long page, and after its last
 * @param page the longest one page may take
 * @param perPage what a paper may take for each of its pages, beside {@code opening}
 * @param paper the longest any paper may take
 */
public record WorkerLimits(
        int heapMegabytes, int memoryMegabytes, Duration opening, Duration page, Duration perPage, Duration paper) {
    /**
     * Ten thousand pages of PDF text fit in a heap of 512 MB and take under half a minute. A page of A4 at 300 dpi is 26 MB
     * in colour, and reading it takes some 5 to 15 seconds on a processor with other work.
     */
    public static final WorkerLimits USUAL = new WorkerLimits(
            512, 2_048, Duration.ofMinutes(2), Duration.ofSeconds(90), Duration.ofSeconds(45), Duration.ofHours(4));

    /** For a worker that is being started. */
    static final WorkerLimits START =
            new WorkerLimits(512, 2_048, Duration.ofMinutes(2), Duration.ZERO, Duration.ZERO, Duration.ofMinutes(2));

    /** The longest a paper of so many pages may take. */
    Duration paperOf(int pages) {
        Duration allowed = opening.plus(perPage.multipliedBy(pages));
        return allowed.compareTo(paper) < 0 ? allowed : paper;
    }
}
