package org.mohafez.page.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.mohafez.MohafezException;

/**
 * Tesseract's models, which it loads from files only: unpacked from this program into a folder of the user's own, once for
 * all processes. The better of the two variants, with whole numbers for weights; Bangla loads only beside English, which it
 * names as a part of its own.
 */
final class Tessdata {
    static final List<String> LANGUAGES = List.of("ben", "eng");

    /** What the models are, for whoever keeps what they read. */
    static final String VERSION = "4.0.0_best_int/1.0.0";

    private Tessdata() {}

    static Path folder() {
        try {
            Path folder = cache().resolve("tessdata-" + VERSION.replace('/', '-'));
            Files.createDirectories(folder);
            for (String language : LANGUAGES) {
                unpack(language, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new MohafezException("Tesseract's models cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static Path cache() {
        String named = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"), ".cache");
        return (named == null || named.isBlank() ? home : Path.of(named)).resolve("mohafez");
    }

    private static void unpack(String language, Path folder) throws IOException {
        String name = language + ".traineddata";
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        Path unpacked = Files.createTempFile(folder, name, ".part");
        try (InputStream packed = Tessdata.class.getResourceAsStream("tessdata/" + name + ".gz")) {
            if (packed == null) {
                throw new IOException("this program was built without " + name);
            }
            try (InputStream in = new GZIPInputStream(packed)) {
                Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
            // Another process may have been faster: its file is the same.
            Files.move(unpacked, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }
}
