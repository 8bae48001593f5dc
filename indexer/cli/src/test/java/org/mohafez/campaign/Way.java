package org.mohafez.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the files of a batch come into an archive. */
interface Way {
    /** Before anything is started. */
    void prepare(Path archive) throws IOException;

    /** Goes on with what is there to do. */
    IngestProcess start(Path archive) throws IOException;

    /** What is wrong with what was told of the files. @param report what the last process printed */
    List<String> faults(Path archive, Path report) throws IOException;
}
