package org.mohafez.archive;

import java.nio.file.Path;
import org.mohafez.MohafezException;

/** Another writer holds the archive. */
public final class ArchiveLockedException extends MohafezException {
    public ArchiveLockedException(Path folder) {
        super("another mohafez is writing to " + folder + "; wait for it to end, or stop it");
    }
}
