package org.mohafez.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.mohafez.web.ui.Visitor;

/**
 * For those who ask again and again whether something has changed (RFC 9110, 13): they are told when it did, and get nothing
 * where they have it already. Whoever brings a digest (ETag) is answered by that, which the server compares for every answer.
 */
public final class Unchanged {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    /**
     * A change is seen by readers so long after its own time at the most. Until then it has no date: whoever took a nearer one away with them
     * would be told that nothing has changed since, and never get what came in the same second, or was on its way.
     */
    static final Duration SETTLED = Duration.ofMinutes(1);

    private Unchanged() {}

    /**
     * Says when it changed; true where the asker has it so, who is then answered. Not to who has signed in: signing in or out changes
     * what they see, and no date tells that.
     *
     * @param changed when it last changed, or later
     * @param now when it was looked whether it had
     */
    public static boolean since(Context ctx, Instant changed, Instant now) {
        if (Visitor.of(ctx).session() != null || changed.plus(SETTLED).isAfter(now)) {
            return false;
        }
        Instant second = changed.truncatedTo(ChronoUnit.SECONDS);
        ctx.header("Last-Modified", DATE.format(second));
        String had = ctx.header("If-Modified-Since");
        if (had == null || ctx.header("If-None-Match") != null || second.isAfter(read(had))) {
            return false;
        }
        ctx.status(HttpStatus.NOT_MODIFIED);
        return true;
    }

    /** As old as time where it is no date. */
    private static Instant read(String date) {
        try {
            return Instant.from(DATE.parse(date));
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
