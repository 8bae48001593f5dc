package org.mohafez.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.mohafez.record.Access;
import org.mohafez.web.ui.Visitor;

/**
 * What is not there and what its asker may not see are answered alike, and in the same time: to look at what is held costs some
 * milliseconds, and whoever measures those of many answers would know of it.
 */
public final class EvenTime {
    /** No answer that there is nothing comes sooner; to find out that something is not for strangers takes less. */
    static final Duration LEAST = Duration.ofMillis(50);

    /** When the portal began to look. Not when the first byte came: whoever sends the last one later would have waited before it. */
    private static final String BEGUN = "even-time.begun";

    private EvenTime() {}

    /** To be the last that is registered of those that look at an answer. */
    public static void register(RoutesConfig routes) {
        routes.before(ctx -> ctx.attribute(BEGUN, System.nanoTime()));
        routes.after(ctx -> {
            if (ctx.statusCode() == HttpStatus.NOT_FOUND.getCode()) {
                pass(ctx);
            }
        });
    }

    /** Waits until a stranger may be told that there is nothing; who has signed in sees all that is held. */
    public static void pass(Context ctx) {
        if (!Visitor.of(ctx).access().equals(Access.OF_STRANGERS)) {
            return;
        }
        Long noted = ctx.attribute(BEGUN);
        long begun = Objects.requireNonNullElseGet(noted, System::nanoTime);
        long left = LEAST.toNanos() - (System.nanoTime() - begun);
        while (left > 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(left);
            left = LEAST.toNanos() - (System.nanoTime() - begun);
        }
    }
}
