package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How many forms of one account are read at once, from wherever they come: each holds a thread until it is whole, however slowly it is
 * sent, and one clerk must not hold all. Safe for use by several threads.
 */
final class FormsAtOnce {
    /** A browser sends one after the other; some whose line dropped may be waited for beside those of another window. */
    static final int EACH = 8;

    /** Seconds: then a line that dropped is no more waited for. */
    private static final String AGAIN_AFTER = "30";

    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    /** @throws HttpResponseException 429 if that account has as many under way as it may */
    void take(String account, Context ctx, Handler form) throws Exception {
        try {
            if (underWay.merge(account, 1, Integer::sum) > EACH) {
                ctx.header("Retry-After", AGAIN_AFTER);
                throw new HttpResponseException(HttpStatus.TOO_MANY_REQUESTS.getCode(), "too many forms at once");
            }
            form.handle(ctx);
        } finally {
            underWay.computeIfPresent(account, (name, forms) -> forms == 1 ? null : forms - 1);
        }
    }
}
