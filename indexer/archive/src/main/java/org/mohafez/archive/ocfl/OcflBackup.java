package org.mohafez.archive.ocfl;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import org.mohafez.MohafezException;
import org.mohafez.archive.backup.Backup;
import org.mohafez.archive.backup.BackupReport;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.lock.WriterLock;

/** Backs an OCFL archive up, and restores it. Both folders are locked meanwhile. */
public final class OcflBackup {
    private OcflBackup() {}

    /**
     * Copies an archive to a folder, which may have an earlier backup of it.
     *
     * @throws org.mohafez.archive.ArchiveLockedException if either has a writer
     * @throws MohafezException if an archive is in that folder that is none's backup
     */
    public static BackupReport backup(ArchiveFolder archive, ArchiveFolder backup, BiConsumer<Long, Long> progress) {
        mustBeNoArchive(backup);
        return copy(archive, backup, Disk.REAL, progress);
    }

    /**
     * Copies a backup to a folder that has no archive, or a part of one that an earlier restoration brought there.
     *
     * @throws MohafezException if there is another archive: nothing is ever written over one
     */
    public static BackupReport restore(ArchiveFolder backup, ArchiveFolder archive, BiConsumer<Long, Long> progress) {
        if (Files.exists(archive.signingKey()) || Files.exists(archive.journal())) {
            throw new MohafezException("there is an archive in " + archive.root()
                    + "; restore to an empty folder, and see which one you want");
        }
        return copy(backup, archive, Disk.REAL, progress);
    }

    /** An archive that was ever written to has a key, or at least a journal; a copy has neither. */
    private static void mustBeNoArchive(ArchiveFolder folder) {
        if (Files.exists(folder.signingKey()) || Files.exists(folder.journal())) {
            throw new MohafezException(
                    "there is an archive in " + folder.root() + " that is written to; nothing is copied over it");
        }
    }

    static BackupReport copy(ArchiveFolder from, ArchiveFolder to, Disk disk, BiConsumer<Long, Long> progress) {
        // A folder without a storage is refused before anything is made.
        Repositories.forReading(from).close();
        try (WriterLock source = WriterLock.take(from);
                WriterLock place = WriterLock.take(to)) {
            Durable durable = new Durable(disk, to.staging());
            durable.createFolders(to.root());
            durable.clear(to.staging());
            durable.createFolders(to.staging());
            return new Backup(from, to, durable, new OcflCopy(from, to, durable)).run(progress);
        } catch (IOException e) {
            throw new MohafezException("cannot copy " + from.root() + " to " + to.root() + ": " + e.getMessage(), e);
        }
    }
}
