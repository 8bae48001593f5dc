package org.mohafez.web.search;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchResult;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /} and {@code /search}, {@code /search/timeline}, and {@code /suggestions} below the box. */
public final class SearchPages {
    private final Site site;
    private final SearchEngine engine;
    private final InstantSource clock;

    public SearchPages(Site site, SearchEngine engine, InstantSource clock) {
        this.clock = clock;
        this.site = site;
        this.engine = engine;
    }

    public void register(Routes routes) {
        routes.get("/", this::show);
        routes.get("/search", this::show);
        routes.get("/search/timeline", this::timeline);
        routes.get("/search/timeline.json", ctx -> Replies.json(ctx, TimelineTwin.of(url(ctx), engine, access(ctx))));
        routes.get(
                "/search/timeline.csv",
                ctx -> Replies.csv(
                        ctx, TimelineTwin.of(url(ctx), engine, access(ctx)).lines()));
        routes.get("/suggestions", this::suggest);
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        QueryString asked = QueryString.read(ctx.queryString());
        MergedCodes merged = new MergedCodes(engine.naming());
        if (merged.anyIn(asked)) {
            ctx.redirect(
                    SearchUrl.read(merged.in(asked)).href(),
                    merged.areForGood(asked) ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND);
            return;
        }
        SearchUrl url = SearchUrl.read(asked);
        SearchResult result = engine.search(url.request(visitor.access()).counting(FacetLinks.shown(url)));
        SearchPage page = new SearchPageComposer(url, engine, visitor.access(), Figures.today(clock)).compose(result);
        if (result.page() > ResultPages.last(result)) {
            ctx.status(404);
        }
        // The form sends its empty boxes too; in the reader's address bar they have no place.
        ctx.header("HX-Push-Url", url.href());
        Replies.html(ctx, site.templates().render("search", frame(visitor, url, page), page));
    }

    private void timeline(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        SearchUrl url = SearchUrl.read(QueryString.read(ctx.queryString()));
        TimelinePage page = new TimelineComposer(url).compose(engine, visitor.access());
        Frame frame = Frame.of(
                        site,
                        visitor,
                        Words.in(url.lang()).say("timeline"),
                        "search",
                        "/search/timeline",
                        url.onPage(1).toQueryString().without("lang"))
                .withTwins(List.of(
                        new Twin(url.onPage(1).hrefAs("/timeline.json"), "application/json", "JSON"),
                        new Twin(url.onPage(1).hrefAs("/timeline.csv"), "text/csv", "CSV")))
                .unlisted();
        Replies.html(ctx, site.templates().render("timeline", frame, page));
    }

    private static SearchUrl url(Context ctx) {
        return SearchUrl.read(QueryString.read(ctx.queryString()));
    }

    private static Set<Access> access(Context ctx) {
        return Visitor.of(ctx).access();
    }

    private void suggest(Context ctx) {
        QueryString asked = QueryString.read(ctx.queryString());
        SearchUrl url = SearchUrl.read(asked);
        Words words = Words.in(url.lang());
        Figures figures = new Figures(words);
        OfferedPage page =
                new OfferedPage(new Suggestions(engine, Visitor.of(ctx).access())
                        .of(asked.first("q"), url.lang()).suggestions().stream()
                                .map(one -> new OfferedPage.Offer(
                                        one.parameter().equals("q")
                                                ? words.say("memo-number")
                                                : words.say("facet." + one.parameter()),
                                        one.label(),
                                        figures.number(one.count()),
                                        one.url()))
                                .toList());
        Frame frame = Frame.of(
                        site,
                        Visitor.of(ctx),
                        words.say("search.offered"),
                        "search",
                        "/suggestions",
                        QueryString.empty())
                .unlisted();
        Replies.html(ctx, site.templates().render("search/offered", frame, page));
    }

    private Frame frame(Visitor visitor, SearchUrl url, SearchPage page) {
        Words words = Words.in(url.lang());
        String title = page.home()
                ? words.say("tagline")
                : url.query().isEmpty() ? words.say("title.search") : words.say("title.search-for", url.query());
        QueryString asked = url.toQueryString().without("lang");
        String path = page.home() ? "/" : "/search";
        Frame frame = Frame.of(site, visitor, title, "search", path, asked)
                .withTwins(List.of(
                        new Twin(url.hrefAs(".json"), "application/json", "JSON"),
                        new Twin(url.hrefAs(".csv"), "text/csv", "CSV"),
                        new Twin(url.hrefAs(".atom"), "application/atom+xml", "Atom")));
        return page.home() ? frame : frame.unlisted();
    }
}
