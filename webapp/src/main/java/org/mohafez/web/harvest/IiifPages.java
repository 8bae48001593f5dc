package org.mohafez.web.harvest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.PageSummary;
import org.mohafez.web.record.Shelf;
import org.mohafez.web.ui.Problems;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Routes;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** {@code /iiif/{id}/…}: a document for the viewers of archives, and the text of its pages. */
final class IiifPages {
    private static final String TYPE = "application/ld+json;profile=\"" + Manifest.CONTEXT + "\"";

    private final Site site;
    private final Archive archive;
    private final Shelf shelf;
    private final Problems problems;

    IiifPages(Site site, Archive archive, Problems problems) {
        this.site = site;
        this.archive = archive;
        this.shelf = new Shelf(archive);
        this.problems = problems;
    }

    void register(Routes routes) {
        routes.get("/iiif/{id}/manifest.json", this::manifest);
        routes.get("/iiif/{id}/text/{p}.json", this::text);
    }

    private void manifest(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Optional<Holding.Document> found = shelf.document(visitor, ctx.pathParam("id"));
        if (found.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        Holding.Document document = found.get();
        // A picture may show the end of another paper of the file, which this visitor may not see.
        boolean pictured = shelf.find(visitor, ArchiveId.ofFile(document.id())).isPresent();
        ManifestComposer composer = new ManifestComposer(
                site, document, page -> pictured && archive.hasPicture(document.id(), page, PictureSize.FULL));
        Replies.json(ctx, TYPE, composer.compose(sizes(document)));
    }

    private List<PageSummary> sizes(Holding.Document document) {
        return pages(document).stream()
                .map(page -> new PageSummary(
                        page.number(), page.width(), page.height(), page.source(), page.confidence(), page.reason()))
                .toList();
    }

    private void text(Context ctx) {
        Optional<Holding.Document> document = shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
        Optional<Page> page = document.stream()
                .flatMap(paper -> pages(paper).stream())
                .filter(one -> Integer.toString(one.number()).equals(ctx.pathParam("p")))
                .findFirst();
        if (document.isEmpty() || page.isEmpty()) {
            problems.send(ctx, 404, document.isEmpty() ? "problem.no-such-document" : "problem.no-such-page");
            return;
        }
        ManifestAddresses at = new ManifestAddresses(site, document.get().id());
        Replies.json(ctx, TYPE, TextAnnotations.of(page.get(), at));
    }

    private List<Page> pages(Holding.Document document) {
        return archive.pages(document.id()).map(Pages::pages).orElse(List.of());
    }
}
