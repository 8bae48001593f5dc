package org.mohafez.web.harvest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.authority.Authority;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.PageSummary;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** {@code /iiif/…}: a document for the viewers of archives, the text of its pages, and lists of documents. */
final class IiifPages {
    private static final String TYPE = "application/ld+json;profile=\"" + Manifest.CONTEXT + "\"";

    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final Collections collections;
    private final Problems problems;

    IiifPages(Site site, Archive archive, SearchEngine engine, Catalogue catalogue, Problems problems) {
        this.site = site;
        this.engine = engine;
        this.shelf = new Shelf(archive);
        this.catalogue = catalogue;
        this.collections = new Collections(site, Collections.MOST);
        this.problems = problems;
    }

    void register(Routes routes) {
        routes.get("/iiif/{id}/manifest.json", this::manifest);
        routes.get("/iiif/{id}/text/{p}.json", this::text);
        routes.get("/iiif/{id}/collection.json", this::ofFile);
        routes.get(
                "/iiif/office/{code}/collection.json", ctx -> send(ctx, collections.ofOffice(office(ctx), state(ctx))));
        routes.get(
                "/iiif/office/{code}/{year}/collection.json",
                ctx -> send(ctx, collections.ofYear(office(ctx), ctx.pathParam("year"), state(ctx))));
    }

    /** All codes of the office, the one it is known by first: some may have been joined. */
    private List<String> office(Context ctx) {
        return engine.naming().members(Authority.Facet.OFFICE, ctx.pathParam("code"));
    }

    private Catalogue.State state(Context ctx) {
        return catalogue.of(Visitor.of(ctx));
    }

    private void ofFile(Context ctx) {
        shelf.find(Visitor.of(ctx), ctx.pathParam("id"))
                .filter(Holding.Bundle.class::isInstance)
                .ifPresentOrElse(
                        file -> Replies.json(ctx, TYPE, collections.of((Holding.Bundle) file)),
                        () -> problems.send(ctx, 404, "problem.no-such-document"));
    }

    private void send(Context ctx, Optional<Collection> collection) {
        collection.ifPresentOrElse(
                found -> Replies.json(ctx, TYPE, found), () -> problems.send(ctx, 404, "problem.nothing-held"));
    }

    private void manifest(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Optional<Holding.Document> found = shelf.document(visitor, ctx.pathParam("id"));
        if (found.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        Holding.Document document = found.get();
        List<PageSummary> pages = sizes(visitor, document);
        Map<Integer, PixelSize> pictures = new HashMap<>();
        for (PageSummary page : pages) {
            picture(visitor, document, page.number()).ifPresent(size -> pictures.put(page.number(), size));
        }
        Replies.json(ctx, TYPE, new ManifestComposer(site, document, pages, pictures).compose());
    }

    /** A picture may show the end of another paper of the file, which this visitor may not see. */
    private Optional<PixelSize> picture(Visitor visitor, Holding.Document document, int page) {
        if (shelf.find(visitor, ArchiveId.ofFile(document.id())).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream picture = shelf.archive(visitor)
                .picture(document.id(), page, PictureSize.FULL)
                .orElseGet(InputStream::nullInputStream)) {
            return PixelSize.read(picture);
        } catch (IOException e) {
            throw new MohafezException("cannot read the picture of page " + page + " of " + document.id(), e);
        }
    }

    private List<PageSummary> sizes(Visitor visitor, Holding.Document document) {
        return pages(visitor, document).stream().map(IiifPages::summary).toList();
    }

    private static PageSummary summary(Page page) {
        return new PageSummary(
                page.number(), page.width(), page.height(), page.source(), page.confidence(), page.reason());
    }

    private void text(Context ctx) {
        Optional<Holding.Document> document = shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
        Optional<Page> page = document.stream()
                .flatMap(paper -> pages(Visitor.of(ctx), paper).stream())
                .filter(one -> Integer.toString(one.number()).equals(ctx.pathParam("p")))
                .findFirst();
        if (document.isEmpty() || page.isEmpty()) {
            problems.send(ctx, 404, document.isEmpty() ? "problem.no-such-document" : "problem.no-such-page");
            return;
        }
        ManifestAddresses at = new ManifestAddresses(site, document.get().id());
        CanvasSize size = CanvasSize.of(
                summary(page.get()),
                picture(Visitor.of(ctx), document.get(), page.get().number()));
        Replies.json(ctx, TYPE, TextAnnotations.of(page.get(), at, size));
    }

    private List<Page> pages(Visitor visitor, Holding.Document document) {
        return shelf.archive(visitor).pages(document.id()).map(Pages::pages).orElse(List.of());
    }
}
