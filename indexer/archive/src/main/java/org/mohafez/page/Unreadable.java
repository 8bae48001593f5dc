package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file that gave no pages: a value, not an exception, because a batch goes on after it.
 *
 * @param detail for the person who has to mend it, in English, without a stack trace; the portal shows the reason in words
 * @param page the page it happened on, from 1, where that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unreadable(
        Reason reason, String detail, @Nullable Integer page) implements Reading {

    public static Unreadable of(Reason reason, String detail) {
        return new Unreadable(reason, detail, null);
    }

    /** Why; each has its words in both languages in the portal. */
    public enum Reason {
        /** No bytes, or nothing but white space. */
        EMPTY,
        /** A format that is not read. */
        UNSUPPORTED,
        /** Locked with a password. */
        ENCRYPTED,
        /** Cut short or damaged: it does not open as what it says it is. */
        DAMAGED,
        /** Opens, but has no text: a scan. */
        NO_TEXT,
        /** Opens, and its text is not legible as Bangla or English. */
        ILLEGIBLE,
        /** Refused for safety: it refers to things outside itself, or is built to exhaust its reader. */
        UNSAFE,
        /** Needed more memory than a worker may have, or unpacks to more than is allowed. */
        TOO_LARGE,
        /** Took longer than the deadline. */
        TOO_SLOW,
        /** The reader itself failed: a fault of ours. */
        READER_FAILED
    }
}
