package org.mohafez.web.session;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Accounts;
import org.mohafez.account.Session;
import org.mohafez.account.Sessions;
import org.mohafez.account.SignIn;
import org.mohafez.account.Staff;
import org.mohafez.web.http.Line;
import org.mohafez.web.http.OwnForms;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /sign-in}, {@code /sign-out} and {@code /desk/password}. */
public final class SessionPages {
    /** What was done before one came to the door, by what the address says, and in which words it is told. */
    private static final Map<String, String> DONE =
            Map.of("out", "signed-out", "everywhere", "signed-out.everywhere", "password", "password.changed");

    private final Site site;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Gate gate;

    /** @param proxies whose word on where a request comes from is taken */
    public SessionPages(Site site, Staff staff, Set<String> proxies) {
        this.site = site;
        this.accounts = staff.accounts();
        this.sessions = staff.sessions();
        this.gate = new Gate(sessions, staff.audit(), proxies);
    }

    public void register(RoutesConfig config, Routes routes) {
        gate.register(config);
        routes.get("/sign-in", ctx -> signInPage(ctx, null, ""));
        routes.form("/sign-in", this::signIn);
        routes.form("/sign-out", this::signOut);
        routes.get("/desk/password", ctx -> passwordPage(ctx, null));
        routes.form("/desk/password", this::changePassword);
    }

    private void signInPage(Context ctx, @Nullable String problem, String name) {
        Visitor visitor = Visitor.of(ctx);
        QueryString query = QueryString.read(ctx.queryString());
        String to = Objects.requireNonNullElse(wanted(ctx).first("to"), "");
        String done = problem == null ? DONE.get(Objects.requireNonNullElse(query.first("done"), "")) : null;
        SignInPage page = new SignInPage(
                to,
                name,
                problem,
                done == null ? null : Words.in(visitor.lang()).say(done),
                gate.line(ctx).secret());
        answer(
                ctx,
                "signin",
                frame(visitor, "sign-in", "/sign-in", QueryString.empty().with("to", to)),
                page);
    }

    private void signIn(Context ctx) {
        Words words = Words.in(Visitor.of(ctx).lang());
        Line line = gate.line(ctx);
        if (!line.secret()) {
            ctx.status(HttpStatus.FORBIDDEN);
            signInPage(ctx, null, "");
            return;
        }
        String name = Objects.requireNonNullElse(ctx.formParam("name"), "").strip();
        String password = Objects.requireNonNullElse(ctx.formParam("password"), "");
        switch (sessions.signIn(name, password, line.from())) {
            case SignIn.Welcome welcome -> {
                SessionCookie cookie = SessionCookie.over(line);
                // Whoever was signed in here before is not any more.
                cookie.read(ctx).ifPresent(sessions::end);
                cookie.write(ctx, welcome.token());
                boolean temporary = welcome.session().account().passwordIsTemporary();
                ctx.redirect(
                        temporary
                                ? wanted(ctx).in(Visitor.of(ctx).lang()).behind("/desk/password")
                                : Onward.to(wanted(ctx).first("to"), link(ctx, "/desk")),
                        HttpStatus.SEE_OTHER);
            }
            case SignIn.Refused refused -> {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                signInPage(ctx, words.say("sign-in.refused"), name);
            }
            case SignIn.HeldBack held -> {
                long seconds =
                        Math.max(1, held.until().plus(Duration.ofMillis(999)).toSeconds());
                ctx.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", Long.toString(seconds));
                signInPage(ctx, words.say("sign-in.held-back", seconds), name);
            }
        }
    }

    /** Also for whose session has ended meanwhile: what they leave in the browser is theirs all the same. */
    private void signOut(Context ctx) {
        Session session = Visitor.of(ctx).session();
        if (session != null) {
            OwnForms.checkKey(ctx);
        }
        SessionCookie cookie = SessionCookie.over(gate.line(ctx));
        boolean everywhere = session != null && ctx.formParam("everywhere") != null;
        if (everywhere) {
            String name = Objects.requireNonNull(session).account().name();
            sessions.endAll(name, name);
        } else {
            cookie.read(ctx).ifPresent(sessions::end);
        }
        cookie.erase(ctx);
        // Drafts that the browser keeps for them are not for the next person at this machine.
        ctx.header("Clear-Site-Data", "\"storage\"");
        toTheDoor(ctx, everywhere ? "everywhere" : "out");
    }

    private void passwordPage(Context ctx, @Nullable String problem) {
        Visitor visitor = Visitor.of(ctx);
        Session session = Objects.requireNonNull(visitor.session());
        PasswordPage page = new PasswordPage(
                session.formKey(), session.account().name(), session.account().passwordIsTemporary(), problem);
        answer(ctx, "password", frame(visitor, "password", "/desk/password", wanted(ctx)), page);
    }

    /** Asks for the old one too: somebody may have left the room with the browser open. */
    private void changePassword(Context ctx) {
        Words words = Words.in(Visitor.of(ctx).lang());
        Session session = Objects.requireNonNull(Visitor.of(ctx).session());
        String name = session.account().name();
        String old = Objects.requireNonNullElse(ctx.formParam("old"), "");
        String fresh = Objects.requireNonNullElse(ctx.formParam("new"), "");
        Line line = gate.line(ctx);
        if (!sessions.knowsPassword(session, old, line.from())) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            passwordPage(ctx, words.say("password.old-wrong"));
        } else if (!fresh.equals(ctx.formParam("again"))) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            passwordPage(ctx, words.say("password.differ"));
        } else if (fresh.equals(old) || !accounts.changePassword(name, fresh)) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            passwordPage(ctx, words.say("password.unfit"));
        } else {
            // All sessions of theirs have ended, in this browser too.
            SessionCookie.over(line).erase(ctx);
            toTheDoor(ctx, "password");
        }
    }

    private Frame frame(Visitor visitor, String title, String path, QueryString query) {
        return Frame.of(site, visitor, Words.in(visitor.lang()).say(title), "desk", path, query)
                .unlisted();
    }

    private void answer(Context ctx, String template, Frame frame, Object page) {
        ctx.header("Cache-Control", "private, no-store");
        Replies.html(ctx, site.templates().render(template, frame, page));
    }

    /** The page of the password is none to go on to from there. */
    private static void toTheDoor(Context ctx, String done) {
        QueryString wanted = wanted(ctx);
        String page = QueryString.before(Objects.requireNonNullElse(wanted.first("to"), ""));
        QueryString onward = page.equals("/desk/password") ? QueryString.empty() : wanted;
        ctx.redirect(onward.in(Visitor.of(ctx).lang()).with("done", done).behind("/sign-in"), HttpStatus.SEE_OTHER);
    }

    /** The page of this portal that was asked for before all this, as {@code to}. */
    private static QueryString wanted(Context ctx) {
        String to = QueryString.read(ctx.queryString()).first("to");
        return QueryString.empty().with("to", Onward.to(to, ""));
    }

    private static String link(Context ctx, String path) {
        return QueryString.empty().in(Visitor.of(ctx).lang()).behind(path);
    }
}
