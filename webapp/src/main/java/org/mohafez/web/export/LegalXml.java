package org.mohafez.web.export;

import io.javalin.http.Context;
import java.util.Optional;
import org.mohafez.account.Act;
import org.mohafez.archive.Holding;
import org.mohafez.page.Pages;
import org.mohafez.web.export.akn.AkomaNtoso;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;

/** {@code /d/{id}.akn.xml}: a paper as Akoma Ntoso. */
final class LegalXml {
    private final Site site;
    private final Shelf shelf;
    private final Problems problems;

    LegalXml(Site site, Shelf shelf, Problems problems) {
        this.site = site;
        this.shelf = shelf;
        this.problems = problems;
    }

    void register(Routes routes) {
        routes.get("/d/{id}.akn.xml", this::send);
    }

    private void send(Context ctx) {
        Optional<Holding.Document> document = shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
        if (document.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        Trail.taken(ctx, Act.INTERNAL_PAPERS_TAKEN, document.get().access());
        String id = document.get().id();
        Pages pages = shelf.archive(Visitor.of(ctx)).pages(id).orElse(null);
        String permalink = site.absolute("/d/" + id);
        Attachment.stream(
                ctx,
                "application/akn+xml",
                id + ".akn.xml",
                out -> AkomaNtoso.write(document.get(), pages, permalink, out));
    }
}
