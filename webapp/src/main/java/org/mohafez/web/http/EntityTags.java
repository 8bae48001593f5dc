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
import java.util.HexFormat;
import org.mohafez.Sha;

/**
 * What an answer is known by (RFC 9110, 8.8.3): a digest of its bytes, which the server compares with what the asker has. Javalin would make
 * one of 32 bits, a byte at a time.
 */
public final class EntityTags {
    /** Bytes of the digest: 128 bits, so that no two answers meet by chance. */
    private static final int BYTES = 16;

    private EntityTags() {}

    /** To what was found (RFC 9110, 13.2.1), and not to what is sent while it is made. */
    public static void give(Context ctx) {
        if (ctx.method() == HandlerType.GET
                && ctx.status() == HttpStatus.OK
                && ctx.res().getHeader(Header.ETAG) == null
                && ctx.resultInputStream() instanceof ByteArrayInputStream bytes) {
            ctx.header(Header.ETAG, '"' + digest(bytes) + '"');
        }
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
