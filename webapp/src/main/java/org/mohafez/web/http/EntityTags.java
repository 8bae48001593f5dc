package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.Sha;

/**
 * What an answer is known by (RFC 9110, 8.8.3): a digest of its bytes, compared with what the asker has, who then gets nothing. Weak, since the same
 * bytes are sent packed to one and plain to another. Javalin would make one of 32 bits, a byte at a time, and compare it with a single one.
 */
public final class EntityTags {
    /** Bytes of the digest: 128 bits, so that no two answers meet by chance. */
    private static final int BYTES = 16;

    private static final String WEAK = "W/";

    /** What of a tag is compared (RFC 9110, 8.8.3). */
    private static final Pattern OPAQUE = Pattern.compile("\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    private EntityTags() {}

    /** To what was found (RFC 9110, 13.2.1), and not to what is sent while it is made. Who asks for the head alone is told the same (9.3.2). */
    public static void give(Context ctx) {
        if ((ctx.method() == HandlerType.GET || ctx.method() == HandlerType.HEAD)
                && ctx.status() == HttpStatus.OK
                && ctx.res().getHeader(Header.ETAG) == null
                && ctx.resultInputStream() instanceof ByteArrayInputStream bytes) {
            String tag = WEAK + '"' + digest(bytes) + '"';
            ctx.header(Header.ETAG, tag);
            if (isAmong(Collections.list(ctx.req().getHeaders(Header.IF_NONE_MATCH)), tag)) {
                ctx.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
            }
        }
    }

    /** Whether an answer is one of those that somebody has (RFC 9110, 13.1.2), compared weakly (8.8.3.2). @param lines of {@code If-None-Match} */
    private static boolean isAmong(List<String> lines, String tag) {
        String strong = tag.substring(WEAK.length());
        return lines.stream()
                .anyMatch(line -> line.strip().equals("*")
                        || OPAQUE.matcher(line).results().anyMatch(had -> had.group()
                                .equals(strong)));
    }

    private static String digest(ByteArrayInputStream bytes) {
        MessageDigest digest = Sha.SHA256.begin();
        try (DigestOutputStream digested = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            bytes.transferTo(digested);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.reset();
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
