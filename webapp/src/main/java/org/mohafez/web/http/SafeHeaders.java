package org.mohafez.web.http;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** What every answer tells the browser not to do. */
public final class SafeHeaders {
    /** Nothing but our own files; no inline script or style, so that a hole in the encoding is no way in. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For files that others wrote: even where a browser shows one, it may do nothing. */
    public static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private SafeHeaders() {}

    public static void set(Context answer) {
        each(answer::header);
    }

    /** @param header takes name and value of each */
    static void each(BiConsumer<String, String> header) {
        header.accept("Content-Security-Policy", POLICY);
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("X-Frame-Options", "DENY");
        // What somebody searches for is nobody else's business.
        header.accept("Referrer-Policy", "same-origin");
        header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        header.accept("Cross-Origin-Opener-Policy", "same-origin");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
        header.accept("Cache-Control", "no-cache");
    }
}
