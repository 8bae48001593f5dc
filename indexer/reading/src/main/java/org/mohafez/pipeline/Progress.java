package org.mohafez.pipeline;

/** Is told how a long work goes on. Called from one thread at a time. */
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = (done, total, what) -> {};

    /**
     * @param done how many are done
     * @param total of how many
     * @param what the last one, for people
     */
    void at(long done, long total, String what);
}
