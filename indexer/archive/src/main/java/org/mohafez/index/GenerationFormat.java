package org.mohafez.index;

import java.nio.file.Path;

/** An engine that keeps generations in folders. Implementations are stateless. */
public interface GenerationFormat {
    /** Opens a generation to be written; an empty folder becomes one. */
    GenerationWriter open(Path generation);

    /** Whether this program made it, with the fields it has now, and finished it. */
    boolean isUsable(Path generation);
}
