package org.mohafez.index;

import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;

/**
 * A generation of the index, to be written by the one process that holds the archive's lock, in one thread at a time.
 * Readers see what was committed.
 */
public interface GenerationWriter extends AutoCloseable {
    /** Takes a document in, in place of its earlier reading if there is one. */
    void put(Holding.Document document, Pages pages);

    /** Takes a document out; nothing happens if it is not in. */
    void delete(String documentId);

    /** Shows readers what was done up to here. Also happens by itself every so often. */
    void commit();

    /** Commits. A generation that was not closed after a change is known as unfinished. */
    @Override
    void close();
}
