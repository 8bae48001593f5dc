package org.mohafez.web.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import org.mohafez.account.AuditLog;
import org.mohafez.account.Sessions;
import org.mohafez.web.http.Line;
import org.mohafez.web.ui.Assets;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;

/** Recognises, before any room is asked, whoever has signed in. */
final class Gate {
    private final Sessions sessions;
    private final AuditLog audit;
    private final Set<String> proxies;

    Gate(Sessions sessions, AuditLog audit, Set<String> proxies) {
        this.sessions = sessions;
        this.audit = audit;
        this.proxies = proxies;
    }

    void register(RoutesConfig routes) {
        routes.before(this::recognise);
    }

    private void recognise(Context ctx) {
        if (ctx.path().startsWith(Assets.ROOT)) {
            return;
        }
        // Who sees more has another page at the same address; caches in between must not give the one for the other.
        ctx.res().addHeader("Vary", "Cookie");
        Line line = line(ctx);
        if (line.secret()) {
            SessionCookie.over(line).read(ctx).flatMap(sessions::find).ifPresent(session -> {
                Visitor.recognise(ctx, session);
                Trail.keep(ctx, audit);
                // The next person at this machine must not find it by the button "back".
                ctx.header("Cache-Control", "private, no-store");
                // What other sites may have is what strangers see.
                ctx.header("Cross-Origin-Resource-Policy", "same-origin");
            });
        }
    }

    Line line(Context ctx) {
        return Line.of(ctx, proxies);
    }
}
