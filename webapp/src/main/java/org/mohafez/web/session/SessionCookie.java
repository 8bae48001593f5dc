package org.mohafez.web.session;

import io.javalin.http.Context;
import java.util.Optional;
import org.mohafez.web.http.Line;

/**
 * The cookie that has the token. Over HTTPS its prefix makes browsers refuse it from any other host or an open line; see RFC 6265bis,
 * 4.1.3. It lives as long as the browser is open, and the session no longer than that.
 */
enum SessionCookie {
    ENCRYPTED("__Host-mohafez", "; Path=/; HttpOnly; SameSite=Lax; Secure"),
    /** Within this machine, where there is no certificate. */
    LOCAL("mohafez", "; Path=/; HttpOnly; SameSite=Lax");

    private final String key;
    private final String attributes;

    SessionCookie(String key, String attributes) {
        this.key = key;
        this.attributes = attributes;
    }

    static SessionCookie over(Line line) {
        return line.encrypted() ? ENCRYPTED : LOCAL;
    }

    Optional<String> read(Context ctx) {
        return Optional.ofNullable(ctx.cookie(key));
    }

    void write(Context ctx, String token) {
        ctx.res().addHeader("Set-Cookie", key + "=" + token + attributes);
    }

    void erase(Context ctx) {
        ctx.res().addHeader("Set-Cookie", key + "=" + attributes + "; Max-Age=0");
    }
}
