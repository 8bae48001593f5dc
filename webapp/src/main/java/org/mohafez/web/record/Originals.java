package org.mohafez.web.record;

import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.mohafez.account.Act;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.Source;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.SafeHeaders;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;

/**
 * The bytes as received. They were written by others: a browser is told to keep them as a file, never to show them as a page
 * of this portal.
 */
final class Originals {
    /** Types a browser cannot take for a page; all others are told as plain bytes. */
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "text/plain");

    private final Shelf shelf;
    private final Problems problems;

    Originals(Shelf shelf, Problems problems) {
        this.shelf = shelf;
        this.problems = problems;
    }

    void send(Context ctx) {
        String id = ctx.pathParam("id");
        // The bytes hold all papers of the file: who may see one of them may not have the others for that.
        Optional<Holding> holding = shelf.find(Visitor.of(ctx), id)
                .filter(paper ->
                        shelf.find(Visitor.of(ctx), ArchiveId.ofFile(id)).isPresent());
        Optional<InputStream> bytes =
                holding.flatMap(h -> shelf.archive(Visitor.of(ctx)).original(id));
        if (isBlackedOut(Visitor.of(ctx), id, shelf)) {
            problems.send(ctx, 403, "problem.blacked-out");
            return;
        }
        if (holding.isEmpty() || bytes.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        Trail.taken(ctx, Act.INTERNAL_ORIGINAL_TAKEN, holding.get().access());
        Source source = holding.get().source();
        String type = source.mediaType();
        ctx.header("Content-Security-Policy", SafeHeaders.SANDBOX);
        if (source.parts().isEmpty()) {
            ctx.header("Content-Disposition", Attachment.disposition(source.fileName()));
            ctx.header("Content-Length", Long.toString(source.bytes()));
            ctx.header("Repr-Digest", "sha-256=:" + base64(source.sha256()) + ":");
        } else {
            // Several files go out as an archive, which has no digest of its own.
            ctx.header("Content-Disposition", Attachment.disposition(source.fileName() + ".zip"));
        }
        ctx.contentType(HARMLESS.contains(type) ? type : "application/octet-stream");
        ctx.disableCompression().result(bytes.get());
    }

    /** Whether they are kept from that visitor because they show what is blacked out for them. */
    static boolean isBlackedOut(Visitor visitor, String id, Shelf shelf) {
        return shelf.find(visitor, id).isPresent()
                && shelf.find(visitor, ArchiveId.ofFile(id))
                        .filter(file -> file.access() == Access.BLACKED_OUT)
                        .isPresent();
    }

    private static String base64(String hex) {
        return java.util.Base64.getEncoder()
                .encodeToString(java.util.HexFormat.of().parseHex(hex));
    }
}
