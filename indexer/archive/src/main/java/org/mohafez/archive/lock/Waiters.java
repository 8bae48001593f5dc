package org.mohafez.archive.lock;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mohafez.MohafezException;
import org.mohafez.archive.Occupant;
import org.mohafez.archive.folder.ArchiveFolder;

/** Those who wait for an archive's lock: each keeps a file locked, so that whoever dies waits no longer. Safe for several threads. */
public final class Waiters {
    private final Path folder;

    public Waiters(ArchiveFolder archive) {
        this.folder = archive.waiters();
    }

    /** A place among those who wait, until it is closed. */
    public static final class Place implements AutoCloseable {
        private final LockedFile mark;

        private Place(LockedFile mark) {
            this.mark = mark;
        }

        @Override
        public void close() {
            try {
                mark.delete();
            } catch (IOException e) {
                throw new MohafezException("cannot take away that somebody waits", e);
            } finally {
                mark.close();
            }
        }
    }

    /** From now on a writer that lets others go before knows that this process waits. */
    public Place join() {
        try {
            Files.createDirectories(folder);
            while (true) {
                // Whoever looked between its making and its locking took it for a dead one's.
                Optional<LockedFile> mark = LockedFile.take(
                        folder.resolve(UUID.randomUUID().toString()),
                        Occupant.here().line());
                if (mark.filter(LockedFile::isThere).isPresent()) {
                    return new Place(mark.get());
                }
                mark.ifPresent(LockedFile::close);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot note in " + folder + " that somebody waits", e);
        }
    }

    /** Those who live. The marks of the dead are taken away. */
    public List<Occupant> now() {
        List<Occupant> waiting = new ArrayList<>();
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder)) {
            for (Path mark : marks) {
                if (!LockedFile.deleteIfNobodys(mark)) {
                    LockedFile.read(mark).flatMap(Occupant::of).ifPresent(waiting::add);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new MohafezException("cannot see who waits in " + folder, e);
        }
        return waiting;
    }
}
