package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Session;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;

/**
 * Whether a form is ours: sent from a page of this portal, as the browser says, and with the key of the session it was shown to.
 * See OWASP's Cross-Site Request Forgery Prevention Cheat Sheet.
 */
public final class OwnForms {
    /** The field that has the key. */
    static final String KEY = "key";

    /** The header that has it where a script of ours sends what is no form; no other site's script may send it. */
    static final String HEADER = "X-Form-Key";

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private OwnForms() {}

    /** @throws ForbiddenResponse if another site sent it */
    static void checkOrigin(Context ctx) {
        if (!isFromHere(ctx.header("Sec-Fetch-Site"), ctx.header("Origin"), ctx.host())) {
            throw new ForbiddenResponse();
        }
    }

    /**
     * A form for everybody was shown without a key, perhaps before its sender signed in elsewhere: of that it is not asked.
     *
     * @throws ForbiddenResponse if it lacks the key of the session in which it is sent
     */
    public static void checkKey(Context ctx) {
        Session session = Visitor.of(ctx).session();
        if (session == null || !same(session.formKey(), given(ctx))) {
            throw new ForbiddenResponse();
        }
    }

    private static @Nullable String given(Context ctx) {
        String header = ctx.header(HEADER);
        return header == null ? ctx.formParam(KEY) : header;
    }

    /** Browsers before 2020 do not say where a form comes from, but all name its origin. */
    static boolean isFromHere(@Nullable String site, @Nullable String origin, @Nullable String host) {
        if (site != null) {
            return OURS.contains(site);
        }
        return origin == null || host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }

    /** The page of this portal from which a form was sent, as the browser says; null where it does not. */
    static @Nullable String pageOf(Context ctx) {
        try {
            URI from = new URI(Objects.requireNonNullElse(ctx.header("Referer"), ""));
            return from.getRawPath() == null || !Objects.equals(from.getRawAuthority(), ctx.host())
                    ? null
                    : QueryString.read(from.getRawQuery()).behind(from.getRawPath());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean same(String key, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
