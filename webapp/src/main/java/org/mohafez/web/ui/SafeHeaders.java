package org.mohafez.web.ui;

import io.javalin.http.Context;

/** What every answer tells the browser not to do. */
public final class SafeHeaders {
    /** Nothing but our own files; no inline script or style, so that a hole in the encoding is no way in. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For files that others wrote: even where a browser shows one, it may do nothing. */
    public static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private SafeHeaders() {}

    public static void set(Context answer) {
        answer.header("Content-Security-Policy", POLICY);
        answer.header("X-Content-Type-Options", "nosniff");
        answer.header("X-Frame-Options", "DENY");
        // What somebody searches for is nobody else's business.
        answer.header("Referrer-Policy", "same-origin");
        answer.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
        answer.header("Cross-Origin-Opener-Policy", "same-origin");
        answer.header("Cross-Origin-Resource-Policy", "same-origin");
        answer.header("Cache-Control", "no-cache");
    }
}
