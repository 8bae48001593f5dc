package org.mohafez.web.desk.upload;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.file.Path;
import org.mohafez.inbox.Inbox;

/**
 * Lets large bodies in at one address only, and no further than the limits: nobody fills the disk through another form, and what is
 * sent goes to the disk, not to memory.
 */
public final class LargeBodies {
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;

    private final Path folder;
    private final UploadLimits limits;
    private final Room room;

    public LargeBodies(Inbox inbox, UploadLimits limits) {
        this.folder = inbox.receiving();
        this.limits = limits;
        this.room = new Room(folder, limits.leftBytes());
    }

    public void register(JavalinConfig config) {
        config.jetty.multipartConfig.cacheDirectory(folder.toString());
        config.jetty.multipartConfig.maxInMemoryFileSize(0, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(limits.fileBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(limits.totalBytes(), SizeUnit.BYTES);
        config.routes.before(this::check);
    }

    private void check(Context ctx) {
        if (!ctx.isMultipart()) {
            return;
        }
        if (!ctx.path().equals(UploadPages.UPLOAD)) {
            throw new HttpResponseException(UNSUPPORTED, "no files here");
        }
        // Who does not say how much it will be could send without an end.
        if (ctx.req().getContentLengthLong() < 0 || ctx.req().getContentLengthLong() > limits.totalBytes()) {
            throw new HttpResponseException(TOO_LARGE, "too large");
        }
        // Once as it comes, and once as it is handed over.
        room.require(2 * ctx.req().getContentLengthLong());
    }
}
