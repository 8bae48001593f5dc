package org.mohafez.archive.bag;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of a bag go, one after the other. */
sealed interface Place {
    /** To be closed before the next is opened. @param path from the bag's folder */
    OutputStream open(String path, Instant time) throws IOException;

    /** Nothing more comes. */
    void end() throws IOException;

    /** A folder of the file system. */
    record Folder(Path root) implements Place {
        @Override
        public OutputStream open(String path, Instant time) throws IOException {
            Path file = root.resolve(path);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
            return new FilterOutputStream(bytes) {
                @Override
                public void write(byte[] some, int from, int length) throws IOException {
                    out.write(some, from, length);
                }

                @Override
                public void close() throws IOException {
                    super.close();
                    Files.setLastModifiedTime(file, FileTime.from(time));
                }
            };
        }

        @Override
        public void end() {
            // All of it is there.
        }
    }

    /** A zip archive that is sent while it is made; the stream stays open. */
    record Zip(ZipOutputStream zip, String folder) implements Place {
        private static final ZoneOffset DHAKA = ZoneOffset.ofHours(6);

        static Zip to(OutputStream out, String folder) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            // Originals are mostly packed already; what is not packs well at once.
            zip.setLevel(Deflater.BEST_SPEED);
            return new Zip(zip, folder);
        }

        @Override
        public OutputStream open(String path, Instant time) throws IOException {
            ZipEntry entry = new ZipEntry(folder + "/" + path);
            entry.setTimeLocal(LocalDateTime.ofInstant(time, DHAKA));
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] some, int from, int length) throws IOException {
                    out.write(some, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        }

        @Override
        public void end() throws IOException {
            zip.finish();
        }
    }
}
