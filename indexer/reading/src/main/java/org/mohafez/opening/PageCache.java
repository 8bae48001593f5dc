package org.mohafez.opening;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.Sha;
import org.mohafez.page.Page;
import org.mohafez.page.image.Picture;
import org.mohafez.record.RecordJson;

/**
 * Pages read from pictures, by the picture's digest and what read it, so that none is read twice: neither when a stopped
 * batch goes on, nor when rules about records change. Disposable; safe for use by several processes.
 *
 * @param folder absent: nothing is kept
 */
record PageCache(@Nullable Path folder) {
    String key(Picture picture, String reader) {
        return folder == null ? "" : Sha.SHA256.hex(picture.digest() + reader);
    }

    Optional<Page> find(String key) {
        if (folder == null || !Files.exists(file(folder, key))) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(folder, key)))) {
            return Optional.of(RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Page.class));
        } catch (IOException | MohafezException e) {
            // A damaged file in the cache is a page that was not read yet.
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, not the page. */
    void keep(String key, Page page) {
        if (folder == null) {
            return;
        }
        try {
            Path file = file(folder, key);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), key, ".part");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                out.write(RecordJson.line(page).getBytes(StandardCharsets.UTF_8));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(PageCache.class.getName())
                    .log(System.Logger.Level.WARNING, "a page read from its picture was not cached: " + e.getMessage());
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve("ocr").resolve(key.substring(0, 2)).resolve(key + ".json.gz");
    }
}
