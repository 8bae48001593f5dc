package org.mohafez.web.desk.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Session;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Elsewhere;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * {@code /desk/review}: what should be looked at first, {@code /desk/withheld}: what the public does not see, and {@code
 * /desk/review/ID}: a paper to be looked through. For {@code /desk/withheld/ID} see {@link BlackoutPages}.
 */
public final class ReviewPages {
    /** What to look at behind the sheet that was sent. */
    private static final String NEXT = "next";

    private final Site site;
    private final Archive archive;
    private final Shelf shelf;
    private final ReviewQueue queue;
    private final Withheld withheld;
    private final Inbox inbox;
    private final Problems problems;
    private final InstantSource clock;

    public ReviewPages(
            Site site, Archive archive, SearchEngine engine, Inbox inbox, Problems problems, InstantSource clock) {
        this.site = site;
        this.archive = archive;
        this.shelf = new Shelf(archive);
        this.queue = new ReviewQueue(archive, engine);
        this.withheld = new Withheld(archive, engine);
        this.inbox = inbox;
        this.problems = problems;
        this.clock = clock;
    }

    public void register(Routes routes) {
        routes.get("/desk/review", this::list);
        routes.get(Withheld.PATH, this::listWithheld);
        routes.get("/desk/review/{id}", this::sheet);
        routes.form("/desk/review/{id}", this::take);
        new BlackoutPages(site, archive, inbox, problems, clock).register(routes);
    }

    private void list(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        QueryString query = QueryString.read(ctx.queryString()).without("lang");
        LeafOfList leaf = LeafOfList.of(query);
        QueryString list = QueryString.empty().with("office", Objects.requireNonNullElse(query.first("office"), ""));
        Frame frame = Frame.of(
                        site, visitor, Words.in(visitor.lang()).say("review"), "desk", "/desk/review", leaf.in(list))
                .unlisted();
        Replies.html(ctx, site.templates().render("review", frame, queue.page(visitor, list, leaf)));
    }

    private void listWithheld(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        LeafOfList leaf = LeafOfList.of(QueryString.read(ctx.queryString()));
        QueryString query = leaf.in(QueryString.empty());
        Frame frame = Frame.of(site, visitor, words.say("withheld"), "desk", Withheld.PATH, query)
                .unlisted();
        Replies.html(ctx, site.templates().render("review", frame, withheld.page(words, leaf)));
    }

    private void sheet(Context ctx) {
        QueryString query = QueryString.read(ctx.queryString());
        document(ctx)
                .ifPresentOrElse(
                        paper -> show(ctx, paper, SlipWords.of(ctx, inbox).told(query.first("slip"))),
                        () -> new Elsewhere(shelf)
                                .document(Visitor.of(ctx), ctx.pathParam("id"))
                                .ifPresentOrElse(
                                        now -> ctx.redirect(query.behind("/desk/review/" + now.id())),
                                        () -> problems.send(ctx, 404, "problem.no-such-document")));
    }

    private void take(Context ctx) {
        Optional<Holding.Document> paper = document(ctx).or(() -> asSeen(ctx));
        if (paper.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
            return;
        }
        String id = paper.get().id();
        String author =
                Objects.requireNonNull(Visitor.of(ctx).session()).account().name();
        // What they did to a row that another took away meanwhile must not be lost without a word.
        PaperRecord seen = seen(ctx, id).orElse(paper.get()).record();
        int last = ReviewForm.lastOrdinal(paper.get().record(), corrections(ctx, id));
        Optional<Correction> correction = new ReviewForm(
                        seen, last, ctx::formParam, new HashSet<>(ctx.formParams("ok")))
                .correction(author, clock.instant());
        // Told now: once it is corrected the paper may stand elsewhere in the list, or nowhere.
        String next =
                queue.behind(id, Visitor.of(ctx), author).map(Hit::documentId).orElse(null);
        String slip = correction
                .map(made -> inbox.hand(new Handover.Correct(id, made, SeenVersion.in(ctx))))
                .orElse("none");
        ctx.redirect(
                QueryString.empty()
                        .in(Visitor.of(ctx).lang())
                        .with(NEXT, next)
                        .with("slip", slip)
                        .behind("/desk/review/" + id),
                HttpStatus.SEE_OTHER);
    }

    private Corrections corrections(Context ctx, String id) {
        Integer seen = SeenVersion.in(ctx);
        return seen == null || document(ctx).isPresent() ? archive.corrections(id) : archive.corrections(id, seen);
    }

    /** What another joined with a neighbour meanwhile, as whoever corrected it saw it: the writer knows where it belongs now. */
    private Optional<Holding.Document> asSeen(Context ctx) {
        String id = ctx.pathParam("id");
        return new Elsewhere(shelf).document(Visitor.of(ctx), id).flatMap(now -> seen(ctx, id));
    }

    /** The paper as it was on the sheet that came back; empty where that is not said, or it was none then. */
    private Optional<Holding.Document> seen(Context ctx, String id) {
        return Optional.ofNullable(SeenVersion.in(ctx))
                .flatMap(version -> archive.find(id, version))
                .filter(Holding.Document.class::isInstance)
                .map(Holding.Document.class::cast);
    }

    private Optional<Holding.Document> document(Context ctx) {
        return shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
    }

    private void show(Context ctx, Holding.Document paper, @Nullable Told told) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        String title = Objects.requireNonNullElse(
                paper.record().title(), paper.source().fileName());
        Frame frame = Frame.of(
                        site,
                        visitor,
                        words.say("review.sheet", title),
                        "desk",
                        "/desk/review/" + paper.id(),
                        QueryString.empty())
                .unlisted();
        Session session = Objects.requireNonNull(visitor.session());
        Unmade unmade = Unmade.of(
                inbox,
                QueryString.read(ctx.queryString()).first("slip"),
                paper,
                session.account().name());
        boolean done = told != null && !told.bad();
        String account = session.account().name();
        String behind = QueryString.read(ctx.queryString()).first(NEXT);
        ReviewPage.Paper next = done
                ? Optional.ofNullable(behind)
                        .flatMap(id -> queue.still(id, visitor, account))
                        .or(() -> queue.behind(paper.id(), visitor, account))
                        .flatMap(hit -> queue.paper(visitor, hit))
                        .orElse(null)
                : null;
        ReviewComposer composer = new ReviewComposer(words, archive, paper, unmade);
        Replies.html(ctx, site.templates().render("reviewsheet", frame, composer.sheet(session, title, told, next)));
    }
}
