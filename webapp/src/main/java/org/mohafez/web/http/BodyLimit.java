package org.mohafez.web.http;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.LengthRequiredResponse;
import org.mohafez.web.http.Rights.Right;

/** How much a form may say: from strangers a few lines, from those who work here the sheet of a whole paper. */
enum BodyLimit {
    OF_STRANGERS(16 * 1024),
    /** Two hundred decisions in Bangla, each letter of nine bytes, as they were and as they are. */
    OF_KNOWN(4 * 1024 * 1024);

    private final int bytes;

    BodyLimit(int bytes) {
        this.bytes = bytes;
    }

    static BodyLimit of(Right right) {
        return right instanceof Right.Anybody ? OF_STRANGERS : OF_KNOWN;
    }

    int bytes() {
        return bytes;
    }

    /** What the server as a whole reads into memory at most. */
    static int largest() {
        return OF_KNOWN.bytes;
    }

    /** Before anything is read; who does not say how much comes is not listened to. */
    void check(Context ctx) {
        if (this == OF_KNOWN && ctx.isMultipart()) {
            // Files: they do not come into memory, and have limits of their own.
            return;
        }
        if (ctx.contentLength() < 0) {
            throw new LengthRequiredResponse();
        }
        if (ctx.contentLength() > bytes) {
            throw new ContentTooLargeResponse();
        }
    }
}
