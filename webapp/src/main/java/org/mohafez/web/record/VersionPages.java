package org.mohafez.web.record;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.record.view.BundlePage;
import org.mohafez.web.record.view.DecisionPage;
import org.mohafez.web.record.view.DecisionPageComposer;
import org.mohafez.web.record.view.DocumentPage;
import org.mohafez.web.record.view.DocumentPageComposer;
import org.mohafez.web.record.view.Edition;
import org.mohafez.web.record.view.Marker;
import org.mohafez.web.record.view.MemoLinks;
import org.mohafez.web.record.view.SetAsidePage;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Sought;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /d/{id}/v/…}: a document, a file of several or one that was not read, and decisions as one version has them, for ever. */
final class VersionPages {
    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final Problems problems;

    VersionPages(Site site, Archive archive, SearchEngine engine, Problems problems) {
        this.site = site;
        this.engine = engine;
        this.shelf = new Shelf(archive);
        this.problems = problems;
    }

    void register(Routes routes) {
        VersionTwins twins = new VersionTwins(site, shelf, problems);
        routes.get("/d/{id}/v/{k}.json", twins::document);
        routes.get("/d/{id}/v/{k}/{n}.json", twins::decision);
        routes.get("/d/{id}/v/{k}", this::showDocument);
        routes.get("/d/{id}/v/{k}/{n}", this::showDecision);
    }

    /** The version an address names. */
    static Optional<Edition> asked(Context ctx, Shelf shelf) {
        int number = RecordPages.number(ctx.pathParam("k"));
        return Edition.of(shelf, Visitor.of(ctx), ctx.pathParam("id"), number);
    }

    /** The same where it is a paper. */
    static Optional<Edition> paper(Context ctx, Shelf shelf) {
        return asked(ctx, shelf).filter(edition -> edition.held() instanceof Holding.Document);
    }

    private void showDocument(Context ctx) {
        Optional<Edition> edition = asked(ctx, shelf);
        if (edition.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-version");
            return;
        }
        Words words = Words.in(Visitor.of(ctx).lang());
        String path = edition.get().permalink();
        switch (edition.get().held()) {
            case Holding.Document document -> {
                DocumentPage page = page(ctx, edition.get(), document);
                send(ctx, document, "document", page.title(), path, page);
            }
            case Holding.Bundle file -> {
                BundlePage page = BundlePage.of(edition.get(), file, List.of(), words);
                send(ctx, file, "bundle", page.source().fileName(), path, page);
            }
            // A shelf shows none.
            case Holding.Withdrawn withdrawn -> problems.send(ctx, 404, "problem.no-such-version");
            case Holding.SetAside file -> {
                SetAsidePage page = SetAsidePage.of(edition.get(), file, words);
                send(ctx, file, "setaside", page.source().fileName(), path, page);
            }
        }
    }

    private DocumentPage page(Context ctx, Edition edition, Holding.Document document) {
        Visitor visitor = Visitor.of(ctx);
        return new DocumentPageComposer(visitor.lang(), marker(ctx))
                .compose(
                        edition,
                        shelf.archive(visitor)
                                .pages(edition.id(), edition.version().number())
                                .orElse(null),
                        null,
                        List.of(),
                        MemoLinks.of(document, null, List.of(), visitor, shelf, engine),
                        null);
    }

    private void showDecision(Context ctx) {
        Optional<Edition> edition = paper(ctx, shelf);
        OptionalInt position = edition.isEmpty()
                ? OptionalInt.empty()
                : DecisionPageComposer.position(
                        edition.get().document().record(), RecordPages.number(ctx.pathParam("n")));
        if (edition.isEmpty() || position.isEmpty()) {
            problems.send(ctx, 404, edition.isEmpty() ? "problem.no-such-version" : "problem.no-such-decision");
            return;
        }
        Visitor visitor = Visitor.of(ctx);
        DecisionPage page = new DecisionPageComposer(visitor.lang(), marker(ctx))
                .compose(
                        edition.get(),
                        position.getAsInt(),
                        null,
                        MemoLinks.of(
                                edition.get().document(),
                                edition.get().document().record().decisions().get(position.getAsInt()),
                                List.of(),
                                visitor,
                                shelf,
                                engine),
                        null,
                        List.of());
        String name = Words.in(visitor.lang())
                .say("title.decision", page.number() == null ? ctx.pathParam("n") : page.number(), page.paperTitle());
        send(ctx, edition.get().held(), "decision", name, edition.get().permalink() + "/" + ctx.pathParam("n"), page);
    }

    private Marker marker(Context ctx) {
        return new Marker(engine, Visitor.of(ctx).access(), Sought.read(QueryString.read(ctx.queryString())));
    }

    /** Search engines list the newest; this address is for those who cited it. */
    private void send(Context ctx, Holding held, String template, String title, String path, Object page) {
        Frame frame = Frame.of(
                        site,
                        Visitor.of(ctx),
                        title,
                        "",
                        path,
                        marker(ctx).sought().onward())
                .withTwins(List.of(new Twin(path + ".json", "application/json", "JSON")))
                .unlisted();
        Replies.html(ctx, site.templates().render(template, RecordPages.framed(frame, held), page));
    }
}
