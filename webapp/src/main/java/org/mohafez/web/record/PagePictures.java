package org.mohafez.web.record;

import io.javalin.http.Context;
import java.io.InputStream;
import java.util.Optional;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.record.Access;
import org.mohafez.web.http.Problems;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Visitor;

/** Pages as pictures: for whom the document is. */
final class PagePictures {
    private final Shelf shelf;
    private final Problems problems;

    PagePictures(Shelf shelf, Problems problems) {
        this.shelf = shelf;
        this.problems = problems;
    }

    void send(Context ctx, PictureSize size) {
        // A page may show the end of another paper of the file: see Originals.
        Optional<Holding.Document> document = shelf.document(Visitor.of(ctx), ctx.pathParam("id"))
                .filter(paper -> shelf.find(Visitor.of(ctx), ArchiveId.ofFile(paper.id()))
                        .isPresent());
        int page = RecordPages.number(ctx.pathParam("p"));
        Optional<InputStream> picture =
                document.flatMap(d -> shelf.archive(Visitor.of(ctx)).picture(d.id(), page, size));
        if (picture.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-page");
            return;
        }
        if (document.get().access() == Access.PUBLIC) {
            ctx.header("Cache-Control", "private, max-age=3600");
        }
        ctx.contentType("image/webp");
        ctx.disableCompression().result(picture.get());
    }
}
