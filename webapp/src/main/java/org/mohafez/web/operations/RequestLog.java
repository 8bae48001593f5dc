package org.mohafez.web.operations;

import io.javalin.http.Context;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.mohafez.web.http.RequestId;
import org.slf4j.MDC;

/**
 * A line for each request, once it is asked for. It names the address as it was hung up and never what was asked: what officers search for, and
 * from where, is nobody's business; the proxy knows who came.
 */
public final class RequestLog {
    static final String NAME = "org.mohafez.web.requests";

    private static final Logger LOG = Logger.getLogger(NAME);

    static {
        LOG.setLevel(Level.WARNING);
    }

    private RequestLog() {}

    /** From here on the lines are written; before, none is. */
    static void begin() {
        LOG.setLevel(Level.INFO);
    }

    /** What is written of a request. */
    record Answered(String method, String route, int status, double milliseconds) {}

    public static void answered(Context ctx, float milliseconds) {
        if (LOG.isLoggable(Level.INFO)) {
            Answered answered = new Answered(
                    ctx.method().name(), Metrics.route(ctx), ctx.statusCode(), Math.round(milliseconds * 10) / 10.0);
            LogRecord line = new LogRecord(Level.INFO, "answered");
            line.setLoggerName(NAME);
            line.setParameters(new Object[] {answered});
            LOG.log(line);
        }
        MDC.remove(RequestId.KEY);
    }
}
