package org.mohafez.inbox;

import org.mohafez.record.Access;

/**
 * Who may see what comes in.
 *
 * @param access of papers that are new
 * @param ofHeld whether papers that are held already become visible to these readers too; otherwise they stay as they are, so that
 *     nobody opens or closes a paper by bringing it again
 */
public record Readers(Access access, boolean ofHeld) {
    /** What holds where nobody said more. */
    public static Readers ofNew(Access access) {
        return new Readers(access, false);
    }

    /** Somebody's word, for papers that are held too. */
    public static Readers said(Access access) {
        return new Readers(access, true);
    }
}
