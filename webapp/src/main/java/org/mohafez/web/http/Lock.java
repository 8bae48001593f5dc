package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.util.Set;
import org.mohafez.account.Role;
import org.mohafez.account.Session;
import org.mohafez.web.http.Rights.Right;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;

/** Lets a visitor through, or sends them where they can get what they lack. */
final class Lock {
    /** Where one signs in. */
    static final String DOOR = "/sign-in";

    /** Where a temporary password is changed. */
    static final String PASSWORD = "/desk/password";

    private final Set<String> near;

    /** @param near addresses of machines that may ask what this machine itself may */
    Lock(Set<String> near) {
        this.near = near;
    }

    /** @return false if the visitor was sent elsewhere */
    boolean opens(Context ctx, Right right) {
        return switch (right) {
            case Right.Anybody anybody -> true;
            case Right.Near onlyNear -> {
                Line line = Line.of(ctx, Set.of());
                if (!line.secret() && !near.contains(line.from())) {
                    throw new ForbiddenResponse();
                }
                yield true;
            }
            case Right.SignedIn signedIn -> session(ctx) != null;
            case Right.Of of -> {
                Session session = session(ctx);
                yield session != null && may(ctx, session, of.role());
            }
        };
    }

    private static boolean may(Context ctx, Session session, Role role) {
        if (session.account().passwordIsTemporary()) {
            go(ctx, wanted(ctx).behind(PASSWORD));
            return false;
        }
        if (!session.account().role().covers(role)) {
            throw new ForbiddenResponse();
        }
        return true;
    }

    private static @org.jspecify.annotations.Nullable Session session(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        if (visitor.session() == null) {
            if (ctx.method() == HandlerType.POST || MachinePath.is(ctx) || MachinePath.asks(ctx)) {
                throw new UnauthorizedResponse();
            }
            go(ctx, wanted(ctx).behind(DOOR));
        }
        return visitor.session();
    }

    /** What was asked for, as {@code to}: there they go on when they may. A form that was sent is no page to go to. */
    private static QueryString wanted(Context ctx) {
        String to = ctx.method() == HandlerType.POST
                ? null
                : QueryString.read(ctx.queryString()).behind(ctx.path());
        return QueryString.empty().in(Visitor.of(ctx).lang()).with("to", to);
    }

    private static void go(Context ctx, String where) {
        ctx.redirect(where, HttpStatus.SEE_OTHER);
    }
}
