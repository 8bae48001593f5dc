package org.mohafez.web.http;

import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Household;

/**
 * However many answers somebody asks for and leaves unread, threads are left for all others: what one address asks beyond its share
 * waits without a thread. Whom {@link Pace} does not hold back is not held back here.
 */
public final class ThreadShare extends ThreadLimitHandler {
    /** Of the server's 250: an office's rooms all come from one address. */
    private static final int EACH = 60;

    private final Set<String> proxies;

    /** @param proxies whose word on where a request comes from is taken */
    public ThreadShare(Set<String> proxies) {
        this.proxies = proxies;
        setThreadLimit(EACH);
    }

    /** Null for who may have as many as there are. */
    @Override
    protected @Nullable String getRemoteIP(Request request) {
        String from = Line.from(
                Line.plain(Request.getRemoteAddr(request)),
                request.getHeaders().getValuesList("X-Forwarded-For"),
                proxies);
        return Line.isThisMachine(from)
                        || Pace.isFree(
                                Objects.requireNonNullElse(request.getHttpURI().getCanonicalPath(), ""))
                ? null
                : Household.of(from);
    }
}
