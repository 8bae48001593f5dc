package org.mohafez.web.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.SavedSearches;
import org.mohafez.account.Session;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/searches}: the searches that somebody saved, and what has come in for each since they last looked. */
public final class SearchesPages {
    private static final String PATH = "/desk/searches";
    private static final int LONGEST_NAME = 120;

    private final Site site;
    private final SavedSearches searches;
    private final SearchEngine engine;

    public SearchesPages(Site site, SavedSearches searches, SearchEngine engine) {
        this.site = site;
        this.searches = searches;
        this.engine = engine;
    }

    public void register(Routes routes) {
        routes.get(PATH, ctx -> show(ctx, null));
        routes.form(PATH, this::save);
        routes.form(PATH + "/read", this::markRead);
        routes.form(PATH + "/{number}/name", this::rename);
        routes.form(PATH + "/{number}/forget", ctx -> {
            searches.forget(owner(ctx), number(ctx.pathParam("number")));
            back(ctx);
        });
    }

    private void save(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String query =
                SearchUrl.read(QueryString.read(field(ctx, "query"))).kept().toString();
        String name = name(ctx);
        if (name.isEmpty()) {
            refuse(ctx, "searches.no-name");
        } else if (searches.save(owner(ctx), name, query, SearchesComposer.newest(engine, visitor))) {
            back(ctx);
        } else {
            refuse(ctx, "searches.full");
        }
    }

    private void rename(Context ctx) {
        String name = name(ctx);
        if (name.isEmpty()) {
            refuse(ctx, "searches.no-name");
        } else {
            searches.rename(owner(ctx), number(ctx.pathParam("number")), name);
            back(ctx);
        }
    }

    /** Up to what the page showed, not up to now. */
    private void markRead(Context ctx) {
        searches.read(owner(ctx), Instant.ofEpochMilli(number(field(ctx, "until"))));
        back(ctx);
    }

    private void refuse(Context ctx, String why) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, Words.in(Visitor.of(ctx).lang()).say(why));
    }

    private static void back(Context ctx) {
        ctx.redirect(QueryString.empty().in(Visitor.of(ctx).lang()).behind(PATH), HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, @Nullable String problem) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        // First: what comes in while the searches are asked is left for the next time.
        long until = SearchesComposer.newest(engine, visitor).toEpochMilli();
        SearchesComposer composer = new SearchesComposer(engine, visitor);
        SearchesPage page = new SearchesPage(
                session(ctx).formKey(),
                until,
                searches.of(owner(ctx)).stream().map(composer::of).toList(),
                problem);
        Frame frame = Frame.of(site, visitor, words.say("searches"), "desk", PATH, QueryString.empty())
                .unlisted();
        Replies.html(ctx, site.templates().render("searches", frame, page));
    }

    private static Session session(Context ctx) {
        return Objects.requireNonNull(Visitor.of(ctx).session());
    }

    private static String owner(Context ctx) {
        return session(ctx).account().name();
    }

    /** On one line; empty where there is none. */
    private static String name(Context ctx) {
        String name = field(ctx, "name").replaceAll("\\s+", " ").strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "");
    }

    /** 0, which nothing bears, where it is no number. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
