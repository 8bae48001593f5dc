package org.mohafez.archive.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The several files of one paper as one zip archive, made while it is read. */
final class PackedOriginals {
    private static final int BUFFER = 1 << 16;

    private PackedOriginals() {}

    static InputStream stream(List<Path> files) {
        PipedInputStream in = new PipedInputStream(BUFFER);
        try {
            PipedOutputStream out = new PipedOutputStream(in);
            Thread.ofVirtual().start(() -> pack(files, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return in;
    }

    private static void pack(List<Path> files, PipedOutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Pictures are packed already.
            zip.setLevel(0);
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            // Who reads has gone, or meets the end of a zip archive that lacks its list of entries.
            System.getLogger(PackedOriginals.class.getName())
                    .log(System.Logger.Level.DEBUG, "originals were not packed to the end", e);
        }
    }
}
