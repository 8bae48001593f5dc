package org.mohafez.web.ui;

import io.javalin.http.Context;
import org.mohafez.record.RecordJson;

/** Sends what a room has made. */
public final class Replies {
    private Replies() {}

    public static void html(Context to, byte[] page) {
        to.contentType("text/html; charset=utf-8").result(page);
    }

    public static void json(Context to, Object value) {
        json(to, "application/json", value);
    }

    public static void json(Context to, String mediaType, Object value) {
        to.contentType(mediaType + "; charset=utf-8").result(RecordJson.line(value));
    }

    public static void text(Context to, String mediaType, String text) {
        to.contentType(mediaType + "; charset=utf-8").result(text);
    }
}
