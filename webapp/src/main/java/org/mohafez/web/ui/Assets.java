package org.mohafez.web.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.mohafez.MohafezException;
import org.mohafez.Sha;

/**
 * Style sheet, scripts and typeface under addresses that carry a digest of their content: a browser may keep them for
 * ever, and a new version has a new address. Read once at start; immutable after.
 */
public final class Assets {
    /** Where they are served. */
    public static final String ROOT = "/assets/";

    private static final String FONT = "noto-sans-bengali/noto-sans-bengali-bengali-400-normal.woff2";
    private static final int DIGEST_LENGTH = 12;

    /** @param gzip absent for what is compressed already */
    public record Asset(String contentType, byte[] bytes, Optional<byte[]> gzip) {}

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Asset> byAddress = new LinkedHashMap<>();

    /** An eighth of the style sheet as sent; browsers do without. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\n?");

    public Assets() {
        add("font", FONT, "font/woff2", read(FONT), false);
        add("htmx", "htmx/htmx.min.js", "text/javascript; charset=utf-8", read("htmx/htmx.min.js"), true);
        add("script", "portal.js", "text/javascript; charset=utf-8", read("portal.js"), true);
        add("upload", "upload.js", "text/javascript; charset=utf-8", read("upload.js"), true);
        add("desk", "desk.js", "text/javascript; charset=utf-8", read("desk.js"), true);
        // The style sheet names the typeface, so that one is hashed first.
        String css = COMMENT.matcher(
                        new String(read("portal.css"), StandardCharsets.UTF_8).replace("asset:font", address("font")))
                .replaceAll("");
        add("style", "portal.css", "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8), true);
    }

    /** The address of an asset: {@code style}, {@code script}, {@code upload}, {@code desk}, {@code htmx} or {@code font}. */
    public String address(String name) {
        return java.util.Objects.requireNonNull(addresses.get(name), name);
    }

    /** What is served at a path. */
    public Optional<Asset> at(String path) {
        return Optional.ofNullable(byAddress.get(path));
    }

    private void add(String name, String file, String contentType, byte[] bytes, boolean compress) {
        String plain = file.substring(file.lastIndexOf('/') + 1);
        int dot = plain.lastIndexOf('.');
        String path = ROOT + plain.substring(0, dot) + "." + digest(bytes) + plain.substring(dot);
        addresses.put(name, path);
        byAddress.put(path, new Asset(contentType, bytes, compress ? Optional.of(gzip(bytes)) : Optional.empty()));
    }

    private static String digest(byte[] bytes) {
        return Sha.SHA256.hex(bytes).substring(0, DIGEST_LENGTH);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new SmallestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new MohafezException("cannot compress an asset", e);
        }
        return out.toByteArray();
    }

    private static byte[] read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + file)) {
            if (in == null) {
                throw new MohafezException(
                        "the portal was built without " + file + "; build it with Maven, which runs npm ci");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new MohafezException("cannot read " + file, e);
        }
    }

    /** Compressed once and sent often: the slowest level is the right one. */
    private static final class SmallestGzip extends GZIPOutputStream {
        SmallestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
