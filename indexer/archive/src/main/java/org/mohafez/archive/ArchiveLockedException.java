package org.mohafez.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.folder.ArchiveFolder;

/** Another writer holds the archive. */
public final class ArchiveLockedException extends MohafezException {
    private final ArchiveFolder folder;

    /** @param by who has it, if that can be told */
    public ArchiveLockedException(Path folder, Optional<Occupant> by) {
        super("another mohafez is writing to " + folder
                + by.map(occupant -> " (" + occupant + ")").orElse("") + "; wait for it to end, or stop it");
        this.folder = new ArchiveFolder(folder);
    }

    /** The archive that is held. */
    public ArchiveFolder folder() {
        return folder;
    }
}
