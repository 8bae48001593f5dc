package org.mohafez.naming;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not written down: it was said of names that are no longer what their author saw.
 *
 * @param by what stands in the way; null where it is the deed itself
 */
public record Refusal(Why why, @Nullable NamingAct by) {
    /** What is wrong with it. */
    public enum Why {
        /** Both are one already. */
        ONE_ALREADY,
        /** The one that should be joined has been joined to another. */
        JOINED_ELSEWHERE,
        /** The one that should stay has been joined to another. */
        NO_LONGER_STANDS,
        /** The very same line stands. */
        SAID_ALREADY,
        /** What should be undone was undone, or was never said. */
        UNDONE_ALREADY
    }
}
