package org.mohafez.archive.fixity;

/**
 * Something in the archive that is not as it was kept.
 *
 * @param id of the holding; empty where it is of none
 * @param file below the holding's folder, or the archive's where it is of none
 * @param detail for people
 */
public record Damage(String id, String file, Reason reason, String detail) {
    /** What is wrong. */
    public enum Reason {
        /** A file, or a whole holding, is not there. */
        MISSING,
        /** Its bytes have another digest than was noted of them. */
        CHANGED,
        /** A file that nobody kept. */
        FOREIGN,
        /** It has its digest, and still cannot be understood. */
        UNREADABLE,
        /** Against the rules of the storage format. */
        INVALID,
        /** The signed log of digests says otherwise. */
        NOT_AS_LOGGED
    }
}
