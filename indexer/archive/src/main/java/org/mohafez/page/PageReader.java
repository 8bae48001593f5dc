package org.mohafez.page;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads the pages of one file format. Implementations are stateless and safe for use by several threads; they run only
 * inside worker processes, because a hostile file can exhaust memory or hang.
 */
public interface PageReader {
    /** Whether this reader is for files of that media type. */
    boolean reads(String mediaType);

    /** Never throws for what is wrong with the file: that is an {@link Unreadable}. */
    Reading read(Path file, String mediaType);

    /** The same of several files, which only make one paper where each is a picture of its pages. */
    default Reading read(List<Path> files, String mediaType) {
        return files.size() == 1
                ? read(files.getFirst(), mediaType)
                : Unreadable.of(Unreadable.Reason.UNSUPPORTED, "Only pictures can be the pages of one paper.");
    }
}
