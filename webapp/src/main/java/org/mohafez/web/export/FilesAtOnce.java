package org.mohafez.web.export;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.concurrent.Semaphore;
import org.mohafez.web.http.Problems;

/**
 * Lets no more than so many files be made at once, so that reading and searching go on beside them. Who comes when all turns are
 * taken is told when to come again; nobody waits in a queue that nobody sees. Safe for use by several threads.
 */
final class FilesAtOnce {
    /** Seconds; most tables are made in less. */
    static final int AGAIN_AFTER = 30;

    private final Semaphore free;
    private final Problems problems;

    FilesAtOnce(int most, Problems problems) {
        this.free = new Semaphore(most);
        this.problems = problems;
    }

    /** Makes a file, or answers that it cannot be made now. */
    void take(Context ctx, Runnable making) {
        if (ctx.method() == HandlerType.HEAD) {
            making.run();
        } else if (free.tryAcquire()) {
            try {
                making.run();
            } finally {
                free.release();
            }
        } else {
            ctx.header("Retry-After", Integer.toString(AGAIN_AFTER));
            problems.send(ctx, 503, "problem.busy");
        }
    }
}
