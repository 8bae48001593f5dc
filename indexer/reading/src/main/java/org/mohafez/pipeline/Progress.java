package org.mohafez.pipeline;

import org.mohafez.inbox.Outcome;

/** Is told how a long work goes on. Called by one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = standing -> {};

    void at(Standing standing);

    /** A file has an outcome; {@link #at} follows. */
    default void became(Outcome outcome) {
        // Most listeners only count.
    }

    /**
     * How far it is.
     *
     * @param done how many files have an outcome
     * @param of how many are known of; more may come out of archives
     * @param known how many of {@code done} needed no work
     * @param pages how many pages were read, or pictured
     * @param failed how many files a person has to look at
     * @param now what is being done or was done last, for people
     */
    record Standing(long done, long of, long known, long pages, long failed, String now) {
        public static Standing of(long done, long total) {
            return new Standing(done, total, 0, 0, 0, "");
        }
    }
}
