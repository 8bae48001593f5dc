package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.mohafez.web.ui.Assets;

/**
 * Lets pages of other sites read what is for machines: viewers of archives and programs in a browser. They read it with nobody's
 * rights, because it is answered without a cookie. What is for people, and what is for those who sign in, stays closed to them.
 */
public final class OtherSites {
    private static final List<String> FILES = List.of(".xlsx", ".docx", ".zip", ".webp", "/original", "/proof");
    private static final List<String> CLOSED = List.of("/desk", "/healthz", "/readyz", "/metrics", Assets.ROOT);

    /** What a program may know of an answer beside its type. */
    private static final String TOLD =
            "Content-Disposition, ETag, Last-Modified, Repr-Digest, Retry-After, X-Limit, X-Total-Count";

    private OtherSites() {}

    /** Before all else is done. A browser that asks first (CORS preflight) is answered at once. */
    public static void admit(Context ctx) {
        if (!isOpen(ctx)) {
            return;
        }
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        ctx.header("Access-Control-Allow-Origin", "*").header("Access-Control-Expose-Headers", TOLD);
        if (ctx.method() == HandlerType.OPTIONS && ctx.header("Access-Control-Request-Method") != null) {
            ctx.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
            ctx.header("Access-Control-Allow-Headers", "Content-Type, If-Modified-Since, If-None-Match");
            ctx.header("Access-Control-Max-Age", "86400");
            ctx.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
        }
    }

    private static boolean isOpen(Context ctx) {
        String path = ctx.path();
        return CLOSED.stream().noneMatch(path::startsWith)
                && (MachinePath.is(ctx) || FILES.stream().anyMatch(path::endsWith));
    }
}
