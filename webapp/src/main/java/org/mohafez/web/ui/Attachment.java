package org.mohafez.web.ui;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is taken away as a file. */
public final class Attachment {
    private static final Logger LOG = LoggerFactory.getLogger(Attachment.class);

    /** These are compressed by themselves. */
    private static final Set<String> PACKED = Set.of("xlsx", "docx", "zip");

    private static final String DISPOSITION = "Content-Disposition";

    /** Bytes of a name before its suffix; most file systems hold 255 of the whole. */
    private static final int LONGEST = 240;

    /** So many bytes are made before the first is sent: most of what can fail has failed by then. */
    private static final int HELD_BACK = 64 * 1024;

    private Attachment() {}

    /** Writes the file, piece by piece; whoever reads it has the first pieces before the last are made. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Sends a file while it is being made. Where that fails midway the connection is cut, so that what arrived cannot be taken
     * for the whole; where it fails before anything was sent, there is a problem and no file.
     */
    public static void stream(Context ctx, String mediaType, String fileName, Writing writing) {
        ctx.contentType(mediaType).header(DISPOSITION, disposition(fileName));
        if (PACKED.contains(fileName.substring(fileName.lastIndexOf('.') + 1))) {
            ctx.disableCompression();
        }
        if (ctx.method() == HandlerType.HEAD) {
            headOnly(ctx);
            return;
        }
        Sending sending = new Sending(ctx);
        try {
            OutputStream out = new BufferedOutputStream(sending, HELD_BACK);
            writing.to(out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            if (!sending.begun()) {
                ctx.res().setHeader(DISPOSITION, null);
                throw new MohafezException(ctx.path() + " could not be made", e);
            }
            LOG.warn("{} {} was not taken to its end", ctx.method(), ctx.path(), e);
            cut(ctx);
        }
    }

    /** How long it would be is not known before it is made: the head says nothing of it (RFC 9110, 8.6), where a server would say 0. */
    private static void headOnly(Context ctx) {
        try {
            ctx.res().flushBuffer();
        } catch (IOException e) {
            throw new MohafezException(ctx.path() + " could not be told of", e);
        }
    }

    /** Whoever reads must not find an end where there is none. */
    private static void cut(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    /** The way to whoever asked, which is opened with the first bytes. */
    private static final class Sending extends OutputStream {
        private final Context ctx;
        private @Nullable OutputStream out;

        Sending(Context ctx) {
            this.ctx = ctx;
        }

        boolean begun() {
            return out != null;
        }

        private OutputStream out() {
            OutputStream opened = out == null ? ctx.outputStream() : out;
            out = opened;
            return opened;
        }

        @Override
        public void write(int b) throws IOException {
            out().write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out().write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out().flush();
        }
    }

    /**
     * The header that names a file (RFC 6266, RFC 8187): the true name in UTF-8, and for old programs one in ASCII. Signs
     * that could end the value, or make a name look like another, are left out; what no system could hold is cut, or the header
     * would be larger than a server sends.
     */
    public static String disposition(String fileName) {
        String name = FileName.of(plain(fileName), LONGEST).toString();
        String ascii = name.replaceAll("[^\\x20-\\x7E]+", "_").replace('%', '_').replace(';', '_');
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** A name without signs that no file may have, or that make it look like another. */
    public static String plain(String fileName) {
        return fileName.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]", "").replaceAll("[/\\\\:*?\"<>|]", "_");
    }
}
