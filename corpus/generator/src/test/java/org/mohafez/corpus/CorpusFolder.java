package org.mohafez.corpus;

import java.nio.file.Path;

/** The folder of the corpus as it is kept, seen from the module's own folder. */
final class CorpusFolder {
    static final Path PATH = Path.of("..").toAbsolutePath().normalize();

    private CorpusFolder() {}
}
