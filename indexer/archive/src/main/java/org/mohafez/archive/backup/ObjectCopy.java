package org.mohafez.archive.backup;

import java.io.IOException;
import java.util.List;
import org.mohafez.archive.fixity.Damage;

/** Copies the holdings of an archive's storage into another storage, one by one. */
public interface ObjectCopy {
    /** What makes a folder a storage. */
    void root() throws IOException;

    /** Of all holdings to be copied, in order. */
    List<String> ids();

    /** Of all that is at the other place, in order. */
    List<String> copied();

    /** @return what came of it; a damaged holding leaves what the other place has of it */
    Copied copy(String id) throws IOException;

    /** Deletes the copy of a holding. */
    void delete(String id) throws IOException;

    /**
     * @param files how many had to be copied; none where the other place had them all
     * @param damages for which it was not copied
     */
    record Copied(long files, long bytes, List<Damage> damages) {}
}
