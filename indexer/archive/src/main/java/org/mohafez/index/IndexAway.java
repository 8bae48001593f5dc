package org.mohafez.index;

import org.mohafez.MohafezException;

/** An index cannot be reached, as one on other machines may be, or has no time at the moment: later it may. */
public final class IndexAway extends MohafezException {
    private static final long serialVersionUID = 1;

    public IndexAway(String message) {
        super(message);
    }

    public IndexAway(String message, Throwable cause) {
        super(message, cause);
    }
}
