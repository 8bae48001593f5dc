package org.mohafez.web.record;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mohafez.Crockford;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
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
import org.mohafez.web.record.view.PagePicture;
import org.mohafez.web.record.view.PaperCrumbs;
import org.mohafez.web.record.view.PaperPage;
import org.mohafez.web.record.view.PaperTitle;
import org.mohafez.web.record.view.SetAsidePage;
import org.mohafez.web.record.view.Similar;
import org.mohafez.web.record.view.SourceCard;
import org.mohafez.web.record.view.StructuredData;
import org.mohafez.web.record.view.TextAsRead;
import org.mohafez.web.series.SeriesSection;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.series.ThreadSection;
import org.mohafez.web.shelf.Elsewhere;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Sought;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /d/…}: a document, its decisions, its pages as read, its original. */
public final class RecordPages {
    private static final String NO_DOCUMENT = "problem.no-such-document";

    private final Site site;
    private final Archive archive;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final Elsewhere elsewhere;
    private final SeriesShelf series;
    private final Problems problems;

    public RecordPages(Site site, Archive archive, SearchEngine engine, SeriesShelf series, Problems problems) {
        this.site = site;
        this.archive = archive;
        this.engine = engine;
        this.shelf = new Shelf(archive);
        this.elsewhere = new Elsewhere(shelf);
        this.series = series;
        this.problems = problems;
    }

    public void register(Routes routes) {
        RecordTwins twins = new RecordTwins(site, shelf, engine, series, problems);
        // Suffixes first: {n} would take 2.json as well.
        routes.get("/d/{id}.json", twins::document);
        routes.get("/d/{id}/original", whereItIs(new Originals(shelf, problems)::send, "/original"));
        routes.get("/d/{id}/proof", whereItIs(new Proofs(shelf, problems)::send, "/proof"));
        PagePictures pictures = new PagePictures(shelf, problems);
        routes.get("/d/{id}/page/{p}-small.webp", ctx -> pictures.send(ctx, PictureSize.SMALL));
        routes.get("/d/{id}/page/{p}.webp", ctx -> pictures.send(ctx, PictureSize.FULL));
        routes.get("/d/{id}/page/{p}.json", twins::page);
        routes.get("/d/{id}/page/{p}", this::showPage);
        routes.get("/d/{id}/{n}.json", twins::decision);
        new VersionPages(site, archive, engine, problems).register(routes);
        routes.get("/d/{id}", this::showDocument);
        routes.get("/d/{id}/{n}", this::showDecision);
    }

    /** The same, but what is asked of a paper that is none any more is led to the paper that has what it had. */
    private Handler whereItIs(Handler handler, String below) {
        return ctx -> {
            Optional<String> now = elsewhere.paper(Visitor.of(ctx), ctx.pathParam("id"));
            if (now.isPresent()) {
                Elsewhere.lead(ctx, now.get(), below);
            } else {
                handler.handle(ctx);
            }
        };
    }

    private void showDocument(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String id = ctx.pathParam("id");
        Optional<Holding> holding = shelf.find(visitor, id);
        if (holding.isEmpty()) {
            missing(ctx, visitor, id, elsewhere.paper(visitor, id));
            return;
        }
        Words words = Words.in(visitor.lang());
        switch (holding.get()) {
            case Holding.Document document -> {
                List<Holding> alike = alike(visitor, id);
                DocumentPage page = new DocumentPageComposer(visitor.lang(), marker(ctx))
                        .compose(
                                newest(visitor, document),
                                shelf.archive(visitor).pages(id).orElse(null),
                                shelf.bundle(visitor, ArchiveId.ofFile(id)).orElse(null),
                                alike,
                                MemoLinks.of(document, null, alike, visitor, shelf, engine),
                                SeriesSection.of(series, visitor, document));
                send(
                        ctx,
                        document,
                        "document",
                        page.title(),
                        "/d/" + id,
                        page,
                        StructuredData.of(site, words, document, null));
            }
            case Holding.Bundle bundle -> {
                List<DocumentPage.PageLink> alike = DocumentPageComposer.links(alike(visitor, id), words);
                BundlePage page = BundlePage.of(newest(visitor, bundle), bundle, alike, words);
                send(ctx, bundle, "bundle", page.source().fileName(), "/d/" + id, page);
            }
            // A shelf shows none.
            case Holding.Withdrawn withdrawn -> problems.send(ctx, 404, NO_DOCUMENT);
            case Holding.SetAside setAside -> {
                SetAsidePage page = SetAsidePage.of(newest(visitor, setAside), setAside, words);
                send(ctx, setAside, "setaside", page.source().fileName(), "/d/" + id, page);
            }
        }
    }

    private Edition newest(Visitor visitor, Holding held) {
        // None is left where it was withdrawn a moment ago.
        return Edition.newest(shelf, visitor, held).orElseThrow(NotFoundResponse::new);
    }

    private List<Holding> alike(Visitor visitor, String id) {
        return shelf.archive(visitor).alike(id).stream()
                .flatMap(other -> shelf.find(visitor, other).stream())
                .filter(other -> !other.papers().isEmpty())
                .toList();
    }

    /**
     * The file may have been parted otherwise since: an address from before leads to where that is now, or to the file. One that was copied from paper,
     * with a letter for a digit or the sentence's full stop, leads to what was meant.
     *
     * @param now where it is, if that is known
     */
    private void missing(Context ctx, Visitor visitor, String id, Optional<String> now) {
        String file = ArchiveId.ofFile(id);
        String meant = Crockford.asMeant(id);
        if (now.isPresent()) {
            Elsewhere.lead(ctx, now.get(), "");
        } else if (!meant.equals(id) && shelf.find(visitor, meant).isPresent()) {
            String[] path = ctx.path().split("/", 4);
            redirect(ctx, "/d/" + meant + (path.length > 3 ? "/" + path[3] : ""));
        } else if (shelf.find(visitor, file)
                .filter(held -> !file.equals(id) || held instanceof Holding.Bundle)
                .isPresent()) {
            redirect(ctx, "/d/" + file);
        } else {
            problems.send(ctx, 404, NO_DOCUMENT);
        }
    }

    private static void redirect(Context ctx, String path) {
        String query = ctx.queryString();
        ctx.redirect(path + (query == null ? "" : "?" + query));
    }

    private void showDecision(Context ctx) {
        String n = ctx.pathParam("n");
        if (n.equals("0")) {
            redirect(ctx, "/d/" + ctx.pathParam("id"));
            return;
        }
        withDocument(ctx, (visitor, id) -> elsewhere.decision(visitor, id, number(n)), (visitor, document) -> {
            OptionalInt position = DecisionPageComposer.position(document.record(), number(n));
            if (position.isEmpty()) {
                elsewhere
                        .decision(visitor, document.id(), number(n))
                        .ifPresentOrElse(
                                now -> Elsewhere.lead(ctx, now, ""),
                                () -> problems.send(ctx, 404, "problem.no-such-decision"));
                return;
            }
            DecisionPage page = new DecisionPageComposer(visitor.lang(), marker(ctx))
                    .compose(
                            newest(visitor, document),
                            position.getAsInt(),
                            picture(visitor, document, position.getAsInt()),
                            MemoLinks.of(
                                    document,
                                    document.record().decisions().get(position.getAsInt()),
                                    alike(visitor, document.id()),
                                    visitor,
                                    shelf,
                                    engine),
                            ThreadSection.of(series, visitor, document, number(n)),
                            Similar.of(engine, shelf, series, visitor, document, number(n)));
            String name = Words.in(visitor.lang())
                    .say("title.decision", page.number() == null ? n : page.number(), page.paperTitle());
            send(
                    ctx,
                    document,
                    "decision",
                    name,
                    "/d/" + document.id() + "/" + n,
                    page,
                    StructuredData.of(
                            site,
                            Words.in(visitor.lang()),
                            document,
                            document.record().decisions().get(position.getAsInt())));
        });
    }

    private @Nullable PagePicture picture(Visitor visitor, Holding.Document document, int position) {
        Integer page = document.record().decisions().get(position).page();
        return page == null
                ? null
                : PagePicture.of(shelf.archive(visitor), document, page, OptionalInt.of(position))
                        .orElse(null);
    }

    private void showPage(Context ctx) {
        int number = number(ctx.pathParam("p"));
        withDocument(ctx, (visitor, id) -> elsewhere.page(visitor, id, number), (visitor, document) -> {
            List<Page> pages = shelf.archive(visitor)
                    .pages(document.id())
                    .map(Pages::pages)
                    .orElse(List.of());
            Optional<Page> asked =
                    pages.stream().filter(p -> p.number() == number).findFirst();
            if (asked.isEmpty()) {
                elsewhere
                        .page(visitor, document.id(), number)
                        .ifPresentOrElse(
                                now -> Elsewhere.lead(ctx, now, ""),
                                () -> problems.send(ctx, 404, "problem.no-such-page"));
                return;
            }
            Words words = Words.in(visitor.lang());
            int n = number(Objects.requireNonNullElse(
                    QueryString.read(ctx.queryString()).first("n"), ""));
            Optional<PagePicture> picture = PagePicture.of(
                    shelf.archive(visitor), document, number, DecisionPageComposer.position(document.record(), n));
            String paper = marker(ctx).onwardTo("/d/" + document.id(), visitor.lang());
            PaperPage page = new PaperPage(
                    PaperCrumbs.with(
                            PaperCrumbs.to(document.record(), words), new Crumb(PaperTitle.of(document), paper)),
                    PaperTitle.of(document),
                    paper,
                    SourceCard.href(document, "original"),
                    words.say("kind." + document.record().kind().code()),
                    new TextAsRead(words, new Figures(words), marker(ctx)).of(asked.get()),
                    picture.orElse(null),
                    picture.filter(shown -> !shown.boxes().isEmpty())
                            .map(shown -> words.say("page-picture.outlined", n))
                            .orElse(null),
                    MemoLinks.of(document, null, alike(visitor, document.id()), visitor, shelf, engine),
                    pages.stream()
                            .map(p -> PaperPage.step(document.id(), p, number, marker(ctx), words))
                            .toList());
            send(
                    ctx,
                    document,
                    "page",
                    page.text().label() + " · " + page.paperTitle(),
                    "/d/" + document.id() + "/page/" + number,
                    page);
        });
    }

    /** @param now where what is asked of the paper with that id is, if the paper is none any more */
    private void withDocument(
            Context ctx,
            BiFunction<Visitor, String, Optional<String>> now,
            BiConsumer<Visitor, Holding.Document> show) {
        Visitor visitor = Visitor.of(ctx);
        String id = ctx.pathParam("id");
        shelf.document(visitor, id)
                .ifPresentOrElse(
                        document -> show.accept(visitor, document),
                        () -> missing(ctx, visitor, id, now.apply(visitor, id)));
    }

    private void send(Context ctx, Holding held, String template, String title, String path, Object page) {
        send(ctx, held, template, title, path, page, null);
    }

    private void send(
            Context ctx, Holding held, String template, String title, String path, Object page, @Nullable String data) {
        QueryString query = marker(ctx).sought().onward();
        Frame frame = Frame.of(site, Visitor.of(ctx), title, "", path, query).withTwins(twins(template, path));
        if (data != null) {
            frame = frame.withData(data);
        }
        Replies.html(ctx, site.templates().render(template, framed(frame, held), page));
    }

    /** What is not for everybody says so on its page. */
    static Frame framed(Frame frame, Holding held) {
        return held.access() == Access.INTERNAL ? frame.keptInternal() : frame;
    }

    private static List<Twin> twins(String template, String path) {
        Twin json = new Twin(path + ".json", "application/json", "JSON");
        String list =
                template.equals("document") ? "/manifest.json" : template.equals("bundle") ? "/collection.json" : "";
        return list.isEmpty()
                ? List.of(json)
                : List.of(json, new Twin(path.replaceFirst("^/d/", "/iiif/") + list, "application/ld+json", "IIIF"));
    }

    private Marker marker(Context ctx) {
        return new Marker(engine, Visitor.of(ctx).access(), Sought.read(QueryString.read(ctx.queryString())));
    }

    /** -1, which nothing bears, where it is no number. */
    static int number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : -1;
    }
}
