package org.mohafez.cli.terminal;

/** What every command ends with. */
public final class Exit {
    public static final int DONE = 0;
    /** Done, but some files failed; each was named. */
    public static final int SOME_FAILED = 1;
    /** Wrong use. */
    public static final int USAGE = 2;
    /** Could not run. */
    public static final int COULD_NOT_RUN = 3;

    private Exit() {}
}
