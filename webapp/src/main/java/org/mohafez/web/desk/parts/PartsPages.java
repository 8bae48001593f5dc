package org.mohafez.web.desk.parts;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Act;
import org.mohafez.account.AuditLog;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartsWord;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.desk.review.LeafOfList;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/parts}: files that may be parted wrongly, and {@code /desk/parts/ID}: which papers a file holds is said, looked at first, and taken
 * back. */
public final class PartsPages {
    private static final String PATH = "/desk/parts/";

    private final Site site;
    private final Archive archive;
    private final DoubtfulParts doubtful;
    private final Inbox inbox;
    private final AuditLog audit;
    private final Problems problems;
    private final InstantSource clock;

    public PartsPages(
            Site site,
            Archive archive,
            SearchEngine engine,
            Inbox inbox,
            AuditLog audit,
            Problems problems,
            InstantSource clock) {
        this.doubtful = new DoubtfulParts(archive, engine);
        this.site = site;
        this.archive = archive;
        this.inbox = inbox;
        this.audit = audit;
        this.problems = problems;
        this.clock = clock;
    }

    public void register(Routes routes) {
        routes.get(DoubtfulParts.PATH, this::list);
        routes.get(
                PATH + "{id}",
                ctx -> withFile(ctx, file -> {
                    String slip = QueryString.read(ctx.queryString()).first("slip");
                    show(ctx, file, PartsForm.begun(file), false, told(words(ctx), slip));
                }));
        routes.form(PATH + "{id}", ctx -> withFile(ctx, file -> take(ctx, file)));
    }

    private void list(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        LeafOfList leaf = LeafOfList.of(QueryString.read(ctx.queryString()));
        Frame frame = Frame.of(
                        site,
                        visitor,
                        words(ctx).say("doubtful-parts"),
                        "desk",
                        DoubtfulParts.PATH,
                        leaf.in(QueryString.empty()))
                .unlisted();
        Replies.html(ctx, site.templates().render("review", frame, doubtful.page(visitor, leaf)));
    }

    /** What was sent is looked at, and done only as it was looked at; that the papers are right as they are needs no second look. */
    private void take(Context ctx, FileInHand file) {
        String asked = Objects.requireNonNullElse(ctx.formParam("do"), "");
        PartsForm form =
                asked.equals("machine") ? new PartsForm(file.byMachine()) : PartsForm.sent(file, ctx.formParams("b"));
        if (asked.equals("right")) {
            hand(ctx, file, file.begins());
        } else if (asked.equals("part") && form.keys().equals(ctx.formParam("chosen"))) {
            boolean asMachine = "1".equals(ctx.formParam("machine"));
            hand(ctx, file, asMachine ? List.of() : form.wanted());
        } else {
            show(ctx, file, form, true, null);
        }
    }

    private void hand(Context ctx, FileInHand file, List<Beginning> papers) {
        Visitor visitor = Visitor.of(ctx);
        String author = Objects.requireNonNull(visitor.session()).account().name();
        String note = Objects.requireNonNullElse(ctx.formParam("note"), "").strip();
        String id = file.file().id();
        List<Beginning> seen = PartsForm.seen(Objects.requireNonNullElse(ctx.formParam("seen"), ""));
        audit.add(author, Act.PARTED, id, PartsForm.keys(papers));
        String slip = inbox.hand(new Handover.Part(id, new PartsWord(author, clock.instant(), note, papers), seen));
        ctx.redirect(QueryString.empty().in(visitor.lang()).with("slip", slip).behind(PATH + id), HttpStatus.SEE_OTHER);
    }

    private void withFile(Context ctx, Consumer<FileInHand> then) {
        String asked = ctx.pathParam("id");
        String id = ArchiveId.ofFile(asked);
        Holding held = ArchiveId.isWellFormed(id) ? archive.find(id).orElse(null) : null;
        Optional<FileInHand> file = Optional.ofNullable(held).flatMap(its -> FileInHand.of(archive, its));
        if (file.isPresent() && id.equals(asked)) {
            then.accept(file.get());
        } else if (file.isPresent()) {
            ctx.redirect(QueryString.empty().in(Visitor.of(ctx).lang()).behind(PATH + id));
        } else if (held instanceof Holding.Withdrawn) {
            problems.send(ctx, HttpStatus.CONFLICT.getCode(), "problem.withdrawn-not-parted");
        } else {
            problems.send(ctx, HttpStatus.NOT_FOUND.getCode(), "problem.no-such-document");
        }
    }

    private @Nullable Told told(Words words, @Nullable String slip) {
        if (slip == null) {
            return null;
        }
        return inbox.settled(slip)
                .map(settlement -> told(words, settlement))
                .orElseGet(
                        () -> inbox.waits(slip) ? new Told(words.say("review.waiting"), List.of(), false, true) : null);
    }

    private static Told told(Words words, Settlement settlement) {
        return switch (settlement) {
            case Settlement.Parted parted ->
                new Told(
                        words.say("parts.made", parted.version(), parted.papers()),
                        parted.without() == 0 ? List.of() : List.of(words.say("parts.without", parted.without())),
                        false,
                        false);
            case Settlement.Refused refused -> new Told(words.say("parts.meanwhile"), List.of(), true, false);
            case Settlement.Failed failed -> new Told(words.say("parts.failed"), List.of(failed.reason()), true, false);
            case Settlement.Corrected other -> new Told(words.say("review.failed"), List.of(), true, false);
            case Settlement.TakenIn other -> new Told(words.say("review.failed"), List.of(), true, false);
        };
    }

    private void show(Context ctx, FileInHand file, PartsForm form, boolean previews, @Nullable Told told) {
        Visitor visitor = Visitor.of(ctx);
        Frame frame = Frame.of(
                        site,
                        visitor,
                        words(ctx).say("parts"),
                        "desk",
                        PATH + file.file().id(),
                        QueryString.empty())
                .unlisted();
        String key = Objects.requireNonNull(visitor.session()).formKey();
        PartsPage page = new PartsComposer(words(ctx), archive, file).page(form, previews, key, told);
        Replies.html(ctx, site.templates().render("parts", frame, page));
    }

    private static Words words(Context ctx) {
        return Words.in(Visitor.of(ctx).lang());
    }
}
