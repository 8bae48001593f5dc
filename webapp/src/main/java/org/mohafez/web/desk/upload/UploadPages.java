package org.mohafez.web.desk.upload;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.account.Account;
import org.mohafez.account.Act;
import org.mohafez.account.AuditLog;
import org.mohafez.account.Role;
import org.mohafez.account.Session;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Readers;
import org.mohafez.record.Access;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/upload}, where a clerk sends files, and {@code /desk/uploads/SLIP}, what became of them. */
public final class UploadPages {
    static final String UPLOAD = "/desk/upload";

    private static final String SENT = "/desk/uploads/";

    /** How many of the handovers of the last weeks are looked through for one's own. */
    private static final int LOOKED_THROUGH = 300;

    /** In seconds: how soon a page of something that goes on is asked for again. */
    private static final String SOON = "2";

    private static final int LONGEST_NAME = 200;

    private final Site site;
    private final Inbox inbox;
    private final AuditLog audit;
    private final UploadLimits limits;

    public UploadPages(Site site, Inbox inbox, AuditLog audit, UploadLimits limits) {
        this.site = site;
        this.inbox = inbox;
        this.audit = audit;
        this.limits = limits;
    }

    public void register(Routes routes) {
        new Resumable(inbox, limits, new Room(inbox.receiving(), limits.leftBytes()), this::hand).register(routes);
        routes.get(UPLOAD, ctx -> uploadPage(ctx, null));
        routes.form(UPLOAD, this::upload);
        routes.get(SENT + "{slip}", this::sentPage);
    }

    private void uploadPage(Context ctx, @Nullable String problem) {
        Visitor visitor = Visitor.of(ctx);
        Session session = Objects.requireNonNull(visitor.session());
        Words words = Words.in(visitor.lang());
        SentComposer composer = new SentComposer(words);
        List<UploadPage.Sent> mine = new ArrayList<>();
        for (Inbox.Known known : inbox.of(session.account().name(), LOOKED_THROUGH)) {
            sent(known.handover()).ifPresent(names -> {
                String name = names.isEmpty() ? known.slip() : names.getFirst();
                mine.add(new UploadPage.Sent(
                        pageOf(known.slip(), ctx), name, composer.state(known.settlement(), names.size())));
            });
        }
        String said = words.say("upload.limits", limits.files(), limits.fileMegabytes(), limits.totalMegabytes());
        Frame frame = frame(visitor, words.say("upload"), UPLOAD);
        Replies.html(
                ctx,
                site.templates().render("desk/upload", frame, new UploadPage(session.formKey(), said, problem, mine)));
    }

    /** The plain way: all files in one form. They are on the disk before this is asked, in the inbox's own folder. */
    private void upload(Context ctx) {
        List<UploadedFile> files = ctx.uploadedFiles("files").stream()
                .filter(file -> !file.filename().isBlank())
                .toList();
        Words words = Words.in(Visitor.of(ctx).lang());
        if (files.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            uploadPage(ctx, words.say("upload.nothing"));
            return;
        }
        if (!limits.allow(files.stream().map(UploadedFile::size).toList())) {
            ctx.status(HttpStatus.CONTENT_TOO_LARGE);
            uploadPage(ctx, words.say("upload.too-much"));
            return;
        }
        Inbox.Draft draft = inbox.begin();
        for (int i = 0; i < files.size(); i++) {
            try (InputStream in = files.get(i).content()) {
                Files.copy(in, draft.files().resolve("%05d".formatted(i)));
            } catch (IOException e) {
                inbox.abandon(draft);
                throw new MohafezException("cannot receive a file", e);
            }
        }
        List<String> names = files.stream().map(file -> name(file.filename())).toList();
        Access access = "public".equals(ctx.formParam("access")) ? Access.PUBLIC : Access.INTERNAL;
        boolean onePaper = ctx.formParam("one-paper") != null;
        hand(draft, new Handover.Upload(account(ctx).name(), Readers.ofNew(access), onePaper, names));
        ctx.redirect(pageOf(draft.slip(), ctx), HttpStatus.SEE_OTHER);
    }

    private void hand(Inbox.Draft draft, Handover.Upload upload) {
        inbox.hand(draft, upload);
        String access = upload.readers().access().code();
        audit.add(upload.author(), Act.UPLOADED, draft.slip(), upload.files().size() + " " + access);
    }

    /** Where it is followed, in the reader's language. */
    static String pageOf(String slip, Context ctx) {
        return QueryString.empty().in(Visitor.of(ctx).lang()).behind(SENT + slip);
    }

    /** As people call it, and never a path: browsers send names only, others may send anything. */
    static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }

    /** What somebody sent, by its names; no names of what cannot be understood any more, which may have been sent. */
    private static Optional<List<String>> sent(Handover handover) {
        return switch (handover) {
            case Handover.Upload upload -> Optional.of(upload.files());
            case Handover.Unread unread -> Optional.of(List.of());
            case Handover.Folders folders -> Optional.empty();
            case Handover.Correct correct -> Optional.empty();
            case Handover.Part part -> Optional.empty();
        };
    }

    private void sentPage(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String slip = ctx.pathParam("slip");
        Inbox.Known known = Optional.of(slip)
                .flatMap(inbox::known)
                .filter(one -> isTheirs(one, account(ctx)))
                .orElseThrow(NotFoundResponse::new);
        List<String> names = sent(known.handover()).orElseThrow(NotFoundResponse::new);
        Words words = Words.in(visitor.lang());
        SentPage page = new SentComposer(words).page(known, names);
        if (!page.ended()) {
            ctx.header("Refresh", SOON);
        }
        Frame frame = frame(visitor, words.say("upload.sent"), SENT + slip);
        Replies.html(ctx, site.templates().render("desk/sent", frame, page));
    }

    static boolean isTheirs(Inbox.Known known, Account who) {
        return known.handover().author().equals(who.name()) || who.role() == Role.ADMINISTRATOR;
    }

    private Frame frame(Visitor visitor, String title, String path) {
        return Frame.of(site, visitor, title, "desk", path, QueryString.empty()).unlisted();
    }

    static Account account(Context ctx) {
        return Objects.requireNonNull(Visitor.of(ctx).session()).account();
    }
}
