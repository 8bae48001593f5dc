package org.mohafez.archive.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.cache.NoOpCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mohafez.MohafezException;
import org.mohafez.archive.disk.Durable;
import org.mohafez.archive.folder.ArchiveFolder;

/** The two ways an OCFL storage root is opened. */
final class Repositories {
    /** The file by which a folder says that it is a storage root. */
    private static final String NAMASTE = "0=ocfl_1.1";

    private Repositories() {}

    /** Writes nothing, and sees what a writer beside it does: so no cache, and no comparing of two files it changes. */
    static OcflRepository forReading(ArchiveFolder folder) {
        if (!Files.exists(folder.ocfl().resolve(NAMASTE))) {
            throw new MohafezException("there is no archive at " + folder.root()
                    + "; mohafez ingest makes one, or give another --archive");
        }
        return new OcflRepositoryBuilder()
                .storage(storage -> storage.fileSystem(folder.ocfl()).verifyInventoryDigest(false))
                .inventoryCache(new NoOpCache<>())
                // Never used: versions are put together by the writer only. It has to exist.
                .workDir(folder.root())
                .build();
    }

    /** Makes the storage root where there is none. The caller holds the writer's lock, and has made the folder for staging. */
    static OcflRepository forWriting(ArchiveFolder folder, Durable durable) {
        try {
            if (!Files.exists(folder.ocfl().resolve(NAMASTE))) {
                makeRoot(folder, durable);
            }
        } catch (IOException e) {
            throw new MohafezException("cannot make the folders of the archive at " + folder.root(), e);
        }
        return open(folder.ocfl(), durable);
    }

    /** Several files say what the root is: it is put together aside, so that none of them is ever missing. */
    private static void makeRoot(ArchiveFolder folder, Durable durable) throws IOException {
        Path aside = Files.createDirectory(folder.staging().resolve("root"));
        open(aside, durable).close();
        // An empty folder gives way; one with anything in it is not ours, and stays.
        Files.deleteIfExists(folder.ocfl());
        durable.moveIn(aside, folder.ocfl());
    }

    private static OcflRepository open(Path root, Durable durable) {
        return new OcflRepositoryBuilder()
                .defaultLayoutConfig(ObjectLayout.extension())
                .storage(storage -> storage.storage(new DurableStorage(root, durable)))
                // What was half written and is mended must be seen as it is.
                .inventoryCache(new NoOpCache<>())
                .workDir(durable.aside())
                .build();
    }
}
