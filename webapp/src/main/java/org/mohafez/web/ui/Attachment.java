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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is taken away as a file. */
public final class Attachment {
    private static final Logger LOG = LoggerFactory.getLogger(Attachment.class);

    /** These are compressed by themselves. */
    private static final Set<String> PACKED = Set.of("xlsx", "docx", "zip");

    private Attachment() {}

    /** Writes the file, piece by piece; whoever reads it has the first pieces before the last are made. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Sends a file while it is being made. Where that fails midway the connection is cut, so that what arrived cannot be taken
     * for the whole.
     */
    public static void stream(Context ctx, String mediaType, String fileName, Writing writing) {
        ctx.contentType(mediaType).header("Content-Disposition", disposition(fileName));
        if (PACKED.contains(fileName.substring(fileName.lastIndexOf('.') + 1))) {
            ctx.disableCompression();
        }
        if (ctx.method() == HandlerType.HEAD) {
            return;
        }
        try {
            OutputStream out = new BufferedOutputStream(ctx.outputStream());
            writing.to(out);
            out.flush();
        } catch (IOException e) {
            LOG.debug("{} was not taken to its end", ctx.path(), e);
        } catch (RuntimeException e) {
            if (!ctx.res().isCommitted()) {
                throw e;
            }
            LOG.error("{} {} failed midway", ctx.method(), ctx.path(), e);
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
        }
    }

    /**
     * The header that names a file (RFC 6266, RFC 8187): the true name in UTF-8, and for old programs one in ASCII. Signs
     * that could end the value, or make a name look like another, are left out.
     */
    public static String disposition(String fileName) {
        String name = plain(fileName);
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
