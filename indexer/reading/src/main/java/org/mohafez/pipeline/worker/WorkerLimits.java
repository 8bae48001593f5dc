package org.mohafez.pipeline.worker;

import java.time.Duration;

/**
 * What one worker may use.
 *
 * @param heapMegabytes the most memory its heap may take; a file that needs more is {@code TOO_LARGE}
 * @param deadline the longest one file may take; one that takes longer is {@code TOO_SLOW}
 */
public record WorkerLimits(int heapMegabytes, Duration deadline) {
    /** Ten thousand pages of PDF text fit in 512 MB and take under half a minute. */
    public static final WorkerLimits USUAL = new WorkerLimits(512, Duration.ofMinutes(2));
}
