package org.mohafez.web.export.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bag being written: one folder, payload below {@code data/}, and at the end the digests of all of it. */
final class Bag {
    private static final String FOLDER = "mohafez/";
    private static final String PAYLOAD = "data/";

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();
    private long bytes;
    private int files;

    Bag(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // Originals are mostly packed already; what is not packs well at once.
        zip.setLevel(Deflater.BEST_SPEED);
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A file in the bag: its path from the bag's folder, and what was measured while it was written. */
    record Kept(String path, String sha256, long bytes) {
        /** The way to it from a page in the bag's folder. */
        String href() {
            return URLEncoder.encode(path, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%2F", "/");
        }
    }

    /** A payload file. */
    Kept keep(String path, InputStream content, Instant time) throws IOException {
        MessageDigest digest = sha256();
        String kept = PAYLOAD + path;
        ZipEntry entry = new ZipEntry(FOLDER + kept);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.ofHours(6)));
        zip.putNextEntry(entry);
        long size = content.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        String hex = HexFormat.of().formatHex(digest.digest());
        manifest.append(hex).append("  ").append(kept).append('\n');
        bytes += size;
        files++;
        return new Kept(kept, hex, size);
    }

    /** A file about the payload. */
    void tag(String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(FOLDER + path));
        zip.write(content);
        zip.closeEntry();
    }

    /** Writes the manifest, in the form that {@code sha256sum --check} reads; then nothing more can be added. */
    void close() throws IOException {
        tag("manifest-sha256.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
        tag("bag-info.txt", ("Payload-Oxum: " + bytes + "." + files + "\n").getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
