package org.mohafez.archive.ocfl;

import io.ocfl.api.OcflRepository;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.cache.NoOpCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveFolder;

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

    /** Makes the storage root where there is none. The caller holds the writer's lock. */
    static OcflRepository forWriting(ArchiveFolder folder) {
        try {
            delete(folder.staging());
            Files.createDirectories(folder.staging());
            Files.createDirectories(folder.ocfl());
        } catch (IOException e) {
            throw new MohafezException("cannot make the folders of the archive at " + folder.root(), e);
        }
        return new OcflRepositoryBuilder()
                .defaultLayoutConfig(ObjectLayout.extension())
                .storage(storage -> storage.storage(new AtomicFileStorage(folder.ocfl(), folder.staging())))
                .workDir(folder.staging())
                .build();
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
