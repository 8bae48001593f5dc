package org.mohafez.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Set;
import org.mohafez.web.ui.Visitor;

/** Where the rooms hang up their pages, each with the right that {@link Rights} names. What can be got can be asked for its head. */
public final class Routes {
    private final RoutesConfig routes;
    private final Lock lock;
    private final FormsAtOnce atOnce = new FormsAtOnce();

    public Routes(RoutesConfig routes) {
        this(routes, Set.of());
    }

    /** @param near addresses of machines that may ask what this machine itself may */
    public Routes(RoutesConfig routes, Set<String> near) {
        this.routes = routes;
        this.lock = new Lock(near);
    }

    /** The first path that fits wins: literal paths and those with a suffix come before those with parameters. */
    public void get(String path, Handler handler) {
        Handler locked = locked(HandlerType.GET, path, handler);
        routes.get(path, locked);
        // Javalin answers HEAD by itself, but without asking the handler whether there is anything.
        routes.head(path, locked);
    }

    /** For a protocol whose questions may be sent either way: a question all the same, which changes nothing and has no files. */
    public void getOrPost(String path, Handler handler) {
        get(path, handler);
        routes.post(path, locked(HandlerType.POST, path, ctx -> {
            if (ctx.isMultipart()) {
                throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "a question has no files");
            }
            BodyLimit.OF_STRANGERS.check(ctx);
            handler.handle(ctx);
        }));
    }

    /** For what changes something: a form of our own pages, sent by whoever was shown it and by no other site in their name. */
    public void form(String path, Handler handler) {
        Rights.Right right = Rights.of(HandlerType.POST, path);
        boolean known = !(right instanceof Rights.Right.Anybody);
        BodyLimit limit = BodyLimit.of(right);
        routes.post(path, locked(HandlerType.POST, path, ctx -> {
            limit.check(ctx);
            OwnForms.checkOrigin(ctx);
            if (known) {
                atOnce.take(account(ctx), ctx, form -> {
                    OwnForms.checkKey(form);
                    handler.handle(form);
                });
            } else {
                handler.handle(ctx);
            }
        }));
    }

    /** What the server has to let through, so that each form can have its own limit. */
    public static long largestBody() {
        return BodyLimit.largest();
    }

    private static String account(Context ctx) {
        return Objects.requireNonNull(Visitor.of(ctx).session()).account().name();
    }

    private Handler locked(HandlerType method, String path, Handler handler) {
        Rights.Right right = Rights.of(method, path);
        return (Context ctx) -> {
            if (lock.opens(ctx, right)) {
                handler.handle(ctx);
            }
        };
    }
}
