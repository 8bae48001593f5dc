package org.mohafez.archive.bag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.mohafez.Sha;

/**
 * A bag being written: payload below {@code data/}, files about it beside that, and at the end the digests of all of it. One that was not
 * closed has no manifest, and no tool takes it for a whole one.
 */
public final class Bag {
    private static final String PAYLOAD = "data/";

    /** Tools differ in how a manifest writes these. */
    private static final Pattern UNWRITABLE = Pattern.compile("[%\r\n]");

    private final Place place;
    private final Instant now;
    private final StringBuilder manifest = new StringBuilder();
    private final StringBuilder tagManifest = new StringBuilder();
    private long bytes;
    private int files;

    private Bag(Place place, Instant now) throws IOException {
        this.place = place;
        this.now = now;
        tag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(UTF_8));
    }

    /** In a folder, which need not be there. */
    public static Bag in(Path folder, Instant now) throws IOException {
        return new Bag(new Place.Folder(folder), now);
    }

    /** As a zip archive; the stream is not closed. @param folder in which all of it lies there */
    public static Bag zipped(OutputStream out, String folder, Instant now) throws IOException {
        return new Bag(Place.Zip.to(out, folder), now);
    }

    /** A file in the bag: its path from the bag's folder, and what was measured while it was written. */
    public record Kept(String path, String sha256, long bytes) {
        /** The way to it from a page in the bag's folder. */
        public String href() {
            return URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
        }
    }

    /**
     * A payload file.
     *
     * @param path below {@code data/}, with no {@code %} and no end of a line in it
     */
    public Kept keep(String path, InputStream content, Instant time) throws IOException {
        if (UNWRITABLE.matcher(path).find()) {
            throw new IllegalArgumentException("no path for a manifest: " + path);
        }
        Kept kept = write(PAYLOAD + path, content, time);
        manifest.append(line(kept));
        bytes += kept.bytes();
        files++;
        return kept;
    }

    /** A file about the payload. */
    public void tag(String path, byte[] content) throws IOException {
        tagManifest.append(line(write(path, new ByteArrayInputStream(content), now)));
    }

    private Kept write(String path, InputStream content, Instant time) throws IOException {
        MessageDigest digest = Sha.SHA256.begin();
        try (OutputStream out = place.open(path, time)) {
            long size = content.transferTo(new DigestOutputStream(out, digest));
            return new Kept(path, HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /** As {@code sha256sum --check} reads it. */
    private static String line(Kept kept) {
        return kept.sha256() + "  " + kept.path() + "\n";
    }

    /** Writes the manifests; then nothing more can be added. @param info more for {@code bag-info.txt}: labels and what they say */
    public void close(Map<String, String> info) throws IOException {
        StringBuilder about = new StringBuilder();
        info.forEach((label, said) -> about.append(label)
                .append(": ")
                .append(said.replaceAll("\\R", " "))
                .append('\n'));
        about.append("Payload-Oxum: ").append(bytes).append('.').append(files).append('\n');
        tag("bag-info.txt", about.toString().getBytes(UTF_8));
        tag("manifest-sha256.txt", manifest.toString().getBytes(UTF_8));
        write(
                "tagmanifest-sha256.txt",
                new ByteArrayInputStream(tagManifest.toString().getBytes(UTF_8)),
                now);
        place.end();
    }
}
