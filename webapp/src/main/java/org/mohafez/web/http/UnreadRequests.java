package org.mohafez.web.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests that the server refuses before any room is asked, such as one whose address is too long. Nothing of them was
 * read, so that neither the reader's language nor what they may read is known: it is a page, in both languages.
 */
public final class UnreadRequests implements Request.Handler {
    private final Problems problems;

    public UnreadRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SafeHeaders.each(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(problems.inBothLanguages(response.getStatus())), callback);
        return true;
    }
}
