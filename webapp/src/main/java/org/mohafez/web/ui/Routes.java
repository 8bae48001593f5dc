package org.mohafez.web.ui;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Where the rooms hang up their pages. Everything the portal serves is read: what can be got can be asked for its head. */
public final class Routes {
    private final RoutesConfig routes;

    public Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    /** The first path that fits wins: literal paths and those with a suffix come before those with parameters. */
    public void get(String path, Handler handler) {
        routes.get(path, handler);
        // Javalin answers HEAD by itself, but without asking the handler whether there is anything.
        routes.head(path, handler);
    }

    /** For a protocol whose questions may be sent either way: a question all the same, which changes nothing. */
    public void getOrPost(String path, Handler handler) {
        get(path, handler);
        routes.post(path, handler);
    }
}
