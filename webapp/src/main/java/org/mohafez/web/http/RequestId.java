package org.mohafez.web.http;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The number by which a request is found again in the log: given to whoever asked as {@code X-Request-Id}, said on the page of a
 * failure, and part of each log line that is written while it is answered. A proxy that is known may have given one already.
 */
public final class RequestId {
    /** Under which the lines of a log have it. */
    public static final String KEY = "request";

    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = "mohafez.request";
    private static final Pattern SOUND = Pattern.compile("[0-9A-Za-z-]{8,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** @param proxies whose numbers are taken over; a stranger could write anything into the log */
    public static void give(Context ctx, Set<String> proxies) {
        String given = ctx.header(HEADER);
        boolean trusted = proxies.contains(Line.peer(ctx));
        String id = trusted && given != null && SOUND.matcher(given).matches() ? given : fresh();
        ctx.attribute(ATTRIBUTE, id);
        ctx.header(HEADER, id);
        MDC.put(KEY, id);
    }

    /** Empty for a request that was refused before it was read. */
    public static String of(Context ctx) {
        String id = ctx.attribute(ATTRIBUTE);
        return id == null ? "" : id;
    }

    private static String fresh() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
