package org.mohafez.web.ui;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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

    /**
     * A short list as a table; long ones are sent while they are made, as {@link Attachment}s.
     *
     * @param lines the first names the columns
     */
    public static void csv(Context to, List<List<String>> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            CsvLines table = CsvLines.begin(bytes);
            for (List<String> line : lines) {
                table.add(line);
            }
            table.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to.contentType("text/csv; charset=utf-8").result(bytes.toByteArray());
    }

    public static void text(Context to, String mediaType, String text) {
        to.contentType(mediaType + "; charset=utf-8").result(text);
    }
}
