package org.mohafez.web.desk.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/withheld/ID}: a paper is given to the public with places blacked out, looked at first, and taken back. */
final class BlackoutPages {
    private final Site site;
    private final Archive archive;
    private final Shelf shelf;
    private final Inbox inbox;
    private final Problems problems;
    private final InstantSource clock;

    BlackoutPages(Site site, Archive archive, Inbox inbox, Problems problems, InstantSource clock) {
        this.site = site;
        this.archive = archive;
        this.shelf = new Shelf(archive);
        this.inbox = inbox;
        this.problems = problems;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.get(
                "/desk/withheld/{id}",
                ctx -> withPaper(ctx, (paper, pages) -> {
                    String slip = QueryString.read(ctx.queryString()).first("slip");
                    BlackoutForm form = BlackoutForm.begun(
                            pages, archive.corrections(paper.id()).blackedOut());
                    show(ctx, paper, pages, form, 0, told(ctx, slip));
                }));
        routes.form("/desk/withheld/{id}", ctx -> withPaper(ctx, (paper, pages) -> take(ctx, paper, pages)));
    }

    /** What was sent is looked at, unless it says that it is to be done. */
    private void take(Context ctx, Holding.Document paper, Pages pages) {
        BlackoutForm form = BlackoutForm.sent(
                ctx.formParams("t"),
                Objects.requireNonNullElse(ctx.formParam("more"), ""),
                ctx.formParams("m"),
                Objects.requireNonNullElse(ctx.formParam("areas"), ""));
        String asked = Objects.requireNonNullElse(ctx.formParam("do"), "");
        List<Blacked> places = form.places(pages);
        if (asked.equals("undo")) {
            hand(ctx, paper, List.of());
        } else if (asked.equals("release") && isOvertaken(ctx, paper)) {
            Words words = Words.in(Visitor.of(ctx).lang());
            BlackoutForm both = form.and(pages, archive.corrections(paper.id()).blackedOut());
            show(ctx, paper, pages, both, 0, new Told(words.say("blackout.meanwhile"), List.of(), true, false));
        } else if (asked.equals("release") && isWhole(form, pages) && !places.isEmpty()) {
            hand(ctx, paper, places);
        } else {
            Words words = Words.in(Visitor.of(ctx).lang());
            Told told = asked.equals("release")
                    ? new Told(
                            words.say(places.isEmpty() ? "blackout.nothing" : "blackout.not-done"),
                            List.of(),
                            true,
                            false)
                    : null;
            int page = asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 0;
            show(ctx, paper, pages, form, page, told);
        }
    }

    /** Whether all that was typed says something of this paper. */
    private static boolean isWhole(BlackoutForm form, Pages pages) {
        return form.missing(pages).isEmpty() && form.wrong(pages).isEmpty();
    }

    /** Whether its file has a version that whoever releases it has not seen: other pages, or other places that are black. */
    private boolean isOvertaken(Context ctx, Holding.Document paper) {
        String seen = ctx.formParam("seen");
        return seen != null && !seen.equals(Integer.toString(BlackoutComposer.newest(archive, paper.id())));
    }

    /** Who may see the paper is said too: nothing that is said of what comes in later opens it. */
    private void hand(Context ctx, Holding.Document paper, List<Blacked> places) {
        Visitor visitor = Visitor.of(ctx);
        String author = Objects.requireNonNull(visitor.session()).account().name();
        String note = Objects.requireNonNullElse(ctx.formParam("note"), "").strip();
        List<Edit> edits = List.of(
                new Edit.Put(
                        new FieldName.Head(HeadField.ACCESS),
                        Access.INTERNAL.code(),
                        paper.access().code()),
                new Edit.BlackOut(places));
        String slip = inbox.hand(new Handover.Correct(
                paper.id(), new Correction(author, clock.instant(), note, edits), SeenVersion.in(ctx)));
        ctx.redirect(
                QueryString.empty().in(visitor.lang()).with("slip", slip).behind("/desk/withheld/" + paper.id()),
                HttpStatus.SEE_OTHER);
    }

    private void withPaper(Context ctx, BiConsumer<Holding.Document, Pages> then) {
        Optional<Holding.Document> paper = shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
        Optional<Pages> pages = paper.flatMap(its -> archive.pages(its.id()))
                .filter(its -> !its.pages().isEmpty());
        if (pages.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
        } else {
            then.accept(paper.get(), pages.get());
        }
    }

    private @Nullable Told told(Context ctx, @Nullable String slip) {
        return SlipWords.of(ctx, inbox).told(slip);
    }

    private void show(
            Context ctx, Holding.Document paper, Pages pages, BlackoutForm form, int number, @Nullable Told told) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        String title = Objects.requireNonNullElse(
                paper.record().title(), paper.source().fileName());
        String path = "/desk/withheld/" + paper.id();
        Frame frame = Frame.of(site, visitor, words.say("blackout"), "desk", path, QueryString.empty())
                .unlisted();
        String key = Objects.requireNonNull(visitor.session()).formKey();
        BlackoutPage page = new BlackoutComposer(words, archive, paper, pages).page(form, number, key, title, told);
        Replies.html(ctx, site.templates().render("blackout", frame, page));
    }
}
