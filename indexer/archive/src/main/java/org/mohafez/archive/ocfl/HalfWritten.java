package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;

/**
 * Finishes what a writer left half written that was killed, lost its power, or had no room left on its disk.
 *
 * <p>A version is put together aside, moved into its object in one step, and only then do the object's own inventory and
 * its digest take the place of the older ones. Who ends in between leaves a whole version that the object does not
 * know of: the object is told. Which object that is was noted before it was touched.
 */
final class HalfWritten {
    private static final String DECLARATION = "0=ocfl_object_1.1";

    private final ArchiveFolder folder;
    private final Durable durable;

    HalfWritten(ArchiveFolder folder, Durable durable) {
        this.folder = folder;
        this.durable = durable;
    }

    /** Notes which object is going to be changed. */
    void begin(String id) throws IOException {
        durable.put(folder.writing(), id.getBytes(US_ASCII));
    }

    /** The object is as it was meant to be. A note too many does no harm. */
    void end() throws IOException {
        durable.disk().delete(folder.writing());
    }

    /**
     * Finishes or takes away what had been begun. The caller holds the writer's lock.
     *
     * @return the object that was mended, or looked at, if there is one
     */
    Optional<String> mend() {
        try {
            if (!Files.exists(folder.writing())) {
                return Optional.empty();
            }
            String id = Files.readString(folder.writing()).strip();
            if (!ArchiveId.isWellFormed(id)) {
                throw new MohafezException(folder.writing() + " names no object of the archive: " + id);
            }
            Path object = folder.ocfl().resolve(ObjectLayout.path(id));
            if (Files.isDirectory(object)) {
                if (Files.exists(folder.erased(id))) {
                    durable.takeAway(object);
                } else {
                    mend(object);
                }
            }
            return Optional.of(id);
        } catch (IOException e) {
            throw new MohafezException("cannot mend what was half written: " + folder.writing(), e);
        }
    }

    private void mend(Path object) throws IOException {
        List<VersionFolder> versions = VersionFolder.in(object);
        Optional<VersionFolder> newest =
                versions.stream().filter(VersionFolder::isWhole).max(Comparator.comparingInt(VersionFolder::number));
        if (newest.isEmpty()) {
            durable.takeAway(object);
            return;
        }
        for (VersionFolder version : versions) {
            if (version.number() > newest.get().number()) {
                durable.takeAway(version.path());
            }
        }
        durable.put(object.resolve(DECLARATION), "ocfl_object_1.1\n".getBytes(US_ASCII));
        durable.putCopy(object.resolve(VersionFolder.INVENTORY), newest.get().inventory());
        durable.putCopy(object.resolve(VersionFolder.SIDECAR), newest.get().sidecar());
    }
}
