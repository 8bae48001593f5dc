package org.mohafez.index;

import java.util.List;

/**
 * A generation of the index, to be written by the one process that holds the archive's lock, in one thread at a time.
 * Readers see what was committed.
 */
public interface GenerationWriter extends AutoCloseable {
    /** Takes in the entries of a file's papers, in place of those of its earlier reading if there is one. */
    void put(String fileId, List<Entry> entries);

    /** Takes a file's entries out; nothing happens if there are none. */
    void delete(String fileId);

    /** Shows readers what was done up to here. Also happens by itself every so often. */
    void commit();

    /** Commits. A generation that was not closed after a change is known as unfinished. */
    @Override
    void close();
}
