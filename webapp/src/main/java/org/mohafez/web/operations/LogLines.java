package org.mohafez.web.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.RecordJson;
import org.mohafez.web.http.RequestId;
import org.slf4j.MDC;

/** Each message of the log as one line of JSON, for journals and collectors. */
public final class LogLines extends Formatter {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String at,
            String level,
            String logger,
            String message,
            @Nullable String request,

            @JsonUnwrapped RequestLog.@Nullable Answered answered,

            @Nullable String error) {}

    /** From here on the log is written so, and has a line for each request. */
    public static void begin() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(new LogLines());
        }
        RequestLog.begin();
    }

    @Override
    public String format(LogRecord entry) {
        Object[] with = entry.getParameters();
        RequestLog.Answered answered =
                with != null && with.length == 1 && with[0] instanceof RequestLog.Answered one ? one : null;
        return RecordJson.line(new Line(
                        entry.getInstant().toString(),
                        entry.getLevel().getName(),
                        entry.getLoggerName() == null ? "" : entry.getLoggerName(),
                        formatMessage(entry),
                        MDC.get(RequestId.KEY),
                        answered,
                        stack(entry.getThrown())))
                + "\n";
    }

    private static @Nullable String stack(@Nullable Throwable thrown) {
        if (thrown == null) {
            return null;
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return Arrays.stream(text.toString().split("\\R")).limit(60).reduce("", (a, b) -> a + b + "\n");
    }
}
