package org.mohafez.archive.fixity;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Looks at the objects of an archive; what is wrong with one is a value, never an exception. */
public interface Examiner {
    /** Of everything that stands where a holding stands, whole or not, in order. */
    List<String> ids();

    /** What is in the archive's storage, and belongs to no holding. */
    List<Damage> strangers();

    /**
     * Reads every byte of a holding, in all its versions.
     *
     * @param read is told how many bytes were read, again and again; may wait
     */
    List<Damage> examine(String id, LongConsumer read);

    /** SHA-512 of the inventory of a version as it is now, lowercase hexadecimal; empty if there is none. */
    Optional<String> inventoryDigest(String id, int version);
}
