package org.mohafez.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** How large the files packed in a zip file are (DOCX and ODT are such), measured before any parser sees them. */
public final class Inflated {
    private static final byte[] LOCAL_FILE_HEADER = {'P', 'K', 3, 4};

    private Inflated() {}

    /**
     * Bytes after unpacking; 0 where the file is no zip file or a damaged one. Stops counting soon after {@code limit}. The
     * sizes a zip file declares are believed only when they are too large: a bomb may declare less than it holds.
     */
    public static long bytes(Path path, long limit) throws IOException {
        if (!isZip(path)) {
            return 0;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long declared = zip.stream()
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
            return declared > limit ? declared : counted(zip, limit);
        } catch (ZipException e) {
            // The parser says what is wrong with it.
            return 0;
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return java.util.Arrays.equals(in.readNBytes(LOCAL_FILE_HEADER.length), LOCAL_FILE_HEADER);
        }
    }

    private static long counted(ZipFile zip, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int n = in.read(buffer); n >= 0 && total <= limit; n = in.read(buffer)) {
                    total += n;
                }
            }
        }
        return total;
    }
}
