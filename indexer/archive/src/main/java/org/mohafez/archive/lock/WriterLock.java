package org.mohafez.archive.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.Occupant;
import org.mohafez.archive.folder.ArchiveFolder;

/** The lock of an archive's one writer: it ends with the process, however that ends. */
public final class WriterLock implements AutoCloseable {
    private final LockedFile file;

    private WriterLock(LockedFile file) {
        this.file = file;
    }

    /** @throws ArchiveLockedException if this or another process holds it */
    public static WriterLock take(ArchiveFolder folder) {
        try {
            Files.createDirectories(folder.root());
            return LockedFile.take(folder.lock(), Occupant.here().line())
                    .map(WriterLock::new)
                    .orElseThrow(() -> new ArchiveLockedException(folder.root(), occupant(folder)));
        } catch (IOException e) {
            throw new MohafezException("cannot lock " + folder.lock(), e);
        }
    }

    private static Optional<Occupant> occupant(ArchiveFolder folder) {
        try {
            return LockedFile.read(folder.lock()).flatMap(Occupant::of);
        } catch (IOException e) {
            throw new MohafezException("cannot read " + folder.lock(), e);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
