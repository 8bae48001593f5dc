package org.mohafez.archive.ocfl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.folder.ArchiveFolder;

/**
 * What lies in an archive's cache for its readers and can be made again. Whoever tidies the cache may be quicker: then it is not there.
 * Safe for use by several threads.
 */
record Cached(ArchiveFolder folder) {
    /** Ids of files that may be the same, held or not. @param id well formed */
    List<String> alike(String id) {
        try {
            return Files.exists(folder.alike(id)) ? Files.readAllLines(folder.alike(id)) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    Optional<InputStream> picture(String id, int page, PictureSize size, BlackBoxes black) {
        try {
            return hasPicture(id, page, size, black)
                    ? Optional.of(new BufferedInputStream(Files.newInputStream(file(id, page, size, black))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean hasPicture(String id, int page, PictureSize size, BlackBoxes black) {
        return ArchiveId.isWellFormed(ArchiveId.ofFile(id)) && page > 0 && Files.exists(file(id, page, size, black));
    }

    private Path file(String id, int page, PictureSize size, BlackBoxes black) {
        return folder.pictures(ArchiveId.ofFile(id)).resolve(size.fileName(page, black));
    }
}
