package org.mohafez.cli;

/** What every command ends with. */
final class Exit {
    static final int DONE = 0;
    /** Done, but some files failed; each was named. */
    static final int SOME_FAILED = 1;
    /** Wrong use. */
    static final int USAGE = 2;
    /** Could not run. */
    static final int COULD_NOT_RUN = 3;

    private Exit() {}
}
