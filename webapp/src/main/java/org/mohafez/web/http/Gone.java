package org.mohafez.web.http;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.IdleTimeout;
import org.jspecify.annotations.Nullable;

/** Whether a request could not be answered because whoever sent it went away in the middle: nothing that the portal could mend. */
enum Gone {
    /** The line is closed, or broken. */
    CLOSED(400),
    /** Nothing came for as long as the server waits (RFC 9110, 15.5.9). */
    SILENT(408);

    private final int status;

    Gone(int status) {
        this.status = status;
    }

    /** Under which it is counted; hardly anybody is left to read it. */
    int status() {
        return status;
    }

    /** @return null where something else happened; rooms may have wrapped what the server told them */
    static @Nullable Gone of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EofException) {
                return CLOSED;
            }
            if (cause instanceof TimeoutException && isOfTheLine(cause)) {
                return SILENT;
            }
        }
        return null;
    }

    /** A search, too, may take too long; that would be ours. Jetty has no type of its own for a silent line. */
    private static boolean isOfTheLine(Throwable timeout) {
        StackTraceElement[] stack = timeout.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().equals(IdleTimeout.class.getName());
    }
}
