package org.mohafez.web.desk.authority;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Act;
import org.mohafez.account.Session;
import org.mohafez.account.Staff;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Deed;
import org.mohafez.naming.Deed.Called;
import org.mohafez.naming.NamingLog;
import org.mohafez.naming.Refusal;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.synonym.SynonymFile;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/authority}: clerks say which names are one, and which words say the same; it counts at once and can be undone. */
public final class AuthorityPages {
    private static final String PATH = AuthorityComposer.PATH;

    private final Site site;
    private final SearchEngine engine;
    private final NamingLog names;
    private final Staff staff;

    public AuthorityPages(Site site, SearchEngine engine, NamingLog names, Staff staff) {
        this.site = site;
        this.engine = engine;
        this.names = names;
        this.staff = staff;
    }

    public void register(Routes routes) {
        routes.get(PATH, ctx -> show(ctx, null));
        routes.form(PATH + "/join", this::join);
        routes.form(PATH + "/apart", this::keepApart);
        routes.form(PATH + "/synonyms", this::addSynonym);
        routes.form(PATH + "/{number}/undo", this::undo);
    }

    private void join(Context ctx) {
        Called joined = called(ctx, field(ctx, "joined"));
        Called into = called(ctx, field(ctx, "into"));
        say(
                ctx,
                new Deed.Join(facet(ctx), joined, into),
                Act.NAMES_JOINED,
                joined.code(),
                joined.label() + " → " + into.label());
    }

    private void keepApart(Context ctx) {
        Called one = called(ctx, field(ctx, "one"));
        Called other = called(ctx, field(ctx, "other"));
        say(
                ctx,
                new Deed.Apart(facet(ctx), one, other),
                Act.NAMES_KEPT_APART,
                one.code(),
                one.label() + " ≠ " + other.label());
    }

    private void addSynonym(Context ctx) {
        String line = SynonymLine.of(field(ctx, "typed"), field(ctx, "also"), ctx.formParam("both") != null);
        SynonymFile read = SynonymFile.parse(line);
        if (read.rules().isEmpty()) {
            refuse(ctx, Words.in(Visitor.of(ctx).lang()).say("authority.no-synonym"));
        } else {
            say(ctx, new Deed.Synonym(line), Act.SYNONYM_ADDED, "", line);
        }
    }

    private void undo(Context ctx) {
        String number = ctx.pathParam("number");
        long act = number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
        String what = names.current().standing().stream()
                .filter(one -> one.number() == act)
                .map(one -> words(ctx).what(one.said()))
                .findFirst()
                .orElse("");
        say(ctx, new Deed.Undo(act), Act.NAMING_UNDONE, number, what);
    }

    private void say(Context ctx, Deed deed, Act act, String about, String detail) {
        String who = session(ctx).account().name();
        Optional<Refusal> refusal = names.say(who, deed);
        if (refusal.isPresent()) {
            refuse(ctx, words(ctx).why(refusal.get()));
            return;
        }
        staff.audit().add(who, act, about, detail);
        ctx.redirect(
                QueryString.empty()
                        .with("facet", AuthorityComposer.parameter(indexed(ctx)))
                        .with("done", "1")
                        .in(Visitor.of(ctx).lang())
                        .behind(PATH),
                HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, String why) {
        ctx.status(HttpStatus.CONFLICT);
        show(ctx, why);
    }

    private void show(Context ctx, @Nullable String problem) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        QueryString asked = QueryString.read(ctx.queryString());
        AuthorityPage page = new AuthorityComposer(engine, visitor, indexed(ctx), words(ctx))
                .compose(
                        session(ctx).formKey(),
                        Objects.requireNonNullElse(asked.first("q"), "").strip(),
                        Objects.requireNonNullElse(asked.first("code"), "").strip(),
                        problem,
                        problem == null && asked.first("done") != null);
        Frame frame = Frame.of(
                        site,
                        visitor,
                        words.say("authority"),
                        "desk",
                        PATH,
                        asked.without("lang").without("done"))
                .unlisted();
        Replies.html(ctx, site.templates().render("authority", frame, page));
    }

    private NamingWords words(Context ctx) {
        return new NamingWords(
                Words.in(Visitor.of(ctx).lang()), staff.accounts().all());
    }

    /** What it is called now, for those who read the file of names later. */
    private Called called(Context ctx, String code) {
        IndexField field = indexed(ctx);
        SearchRequest its = SearchRequest.of("", Visitor.of(ctx).access())
                .within(Filters.none().with(field, java.util.List.of(code)));
        return new Called(
                code,
                engine.values(its, field).stream()
                        .filter(value -> value.code().equals(code))
                        .map(FacetValue::label)
                        .findFirst()
                        .orElse(code));
    }

    private static IndexField indexed(Context ctx) {
        String sent = ctx.formParam("facet");
        return AuthorityComposer.field(
                sent == null ? QueryString.read(ctx.queryString()).first("facet") : sent);
    }

    private static Facet facet(Context ctx) {
        return indexed(ctx).named().orElseThrow();
    }

    private static Session session(Context ctx) {
        return Objects.requireNonNull(Visitor.of(ctx).session());
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
