package org.mohafez.web.desk.review;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** The version of a paper's file that was on the page from which a form is sent. */
final class SeenVersion {
    private static final String NUMBER = "[1-9]\\d{0,8}";

    private SeenVersion() {}

    /** Null where the form does not say it, as those of earlier versions of the program. */
    static @Nullable Integer in(Context ctx) {
        String seen = ctx.formParam("seen");
        return seen != null && seen.matches(NUMBER) ? Integer.valueOf(seen) : null;
    }
}
