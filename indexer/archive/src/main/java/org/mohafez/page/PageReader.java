package org.mohafez.page;

import java.nio.file.Path;

/**
 * Reads the pages of one file format. Implementations are stateless and safe for use by several threads; they run only
 * inside worker processes, because a hostile file can exhaust memory or hang.
 */
public interface PageReader {
    /** Whether this reader is for files of that media type. */
    boolean reads(String mediaType);

    /** Never throws for what is wrong with the file: that is an {@link Unreadable}. */
    Reading read(Path file, String mediaType);
}
