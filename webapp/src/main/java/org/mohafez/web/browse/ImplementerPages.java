package org.mohafez.web.browse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mohafez.archive.Archive;
import org.mohafez.index.IndexField;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.MergedCodes;
import org.mohafez.web.search.ResultPages;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** {@code /browse/implementer/…}: what a post in a place was told to do. Its twins are those of the search for it. */
public final class ImplementerPages {
    private static final String PATH = "/browse/implementer/";

    private final Site site;
    private final Archive archive;
    private final SearchEngine engine;
    private final SeriesShelf series;
    private final Problems problems;
    private final InstantSource clock;

    public ImplementerPages(
            Site site,
            Archive archive,
            SearchEngine engine,
            SeriesShelf series,
            Problems problems,
            InstantSource clock) {
        this.site = site;
        this.archive = archive;
        this.engine = engine;
        this.series = series;
        this.problems = problems;
        this.clock = clock;
    }

    public void register(Routes routes) {
        routes.get(PATH + "{code}.json", ctx -> ctx.redirect(twin(ctx, ".json")));
        routes.get(PATH + "{code}.csv", ctx -> ctx.redirect(twin(ctx, ".csv")));
        routes.get(PATH + "{code}.atom", ctx -> ctx.redirect(twin(ctx, ".atom")));
        routes.get(PATH + "{code}", this::show);
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        QueryString asked = QueryString.read(ctx.queryString());
        String code = ctx.pathParam("code");
        MergedCodes merged = new MergedCodes(engine.naming());
        String current = merged.current("implementer", code);
        if (!current.equals(code)) {
            ctx.redirect(
                    asked.behind(PATH + current),
                    merged.isForGood("implementer", code) ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND);
            return;
        }
        Tallies tallies = new Tallies(engine, visitor.access());
        Tally post = tallies.one(IndexField.IMPLEMENTER, code);
        if (post.decisions() == 0) {
            problems.send(ctx, 404, "problem.nothing-held");
            return;
        }
        Order order = Order.of(asked.first("order"));
        SearchResult found = engine.search(request(ctx, tallies, order, code));
        List<String> names = engine.names(IndexField.IMPLEMENTER, code, visitor.access()).stream()
                .filter(name -> !name.equals(post.label()))
                .toList();
        if (found.page() > ResultPages.last(found)) {
            ctx.status(HttpStatus.NOT_FOUND);
        }
        ImplementerPage page = new ImplementerComposer(archive, series, visitor).compose(post, names, order, found);
        Frame frame = Frame.of(
                        site,
                        visitor,
                        page.heading(),
                        "browse",
                        PATH + code,
                        ImplementerComposer.address(order, found.page()))
                .withTwins(List.of(
                        new Twin(twin(ctx, ".json"), "application/json", "JSON"),
                        new Twin(twin(ctx, ".csv"), "text/csv", "CSV"),
                        new Twin(twin(ctx, ".atom"), "application/atom+xml", "Atom")));
        Replies.html(ctx, site.templates().render("implementer", frame, page));
    }

    private SearchRequest request(Context ctx, Tallies tallies, Order order, String code) {
        Filters filters =
                Filters.of(Map.of(IndexField.IMPLEMENTER, List.of(code))).ofDecisions();
        return tallies.request(order.narrowed(filters, today()))
                .sorted(order.sort())
                .at(BrowsePages.number(QueryString.read(ctx.queryString()).first("page")), SearchRequest.DEFAULT_SIZE);
    }

    private String twin(Context ctx, String suffix) {
        QueryString asked = QueryString.read(ctx.queryString());
        String code = new MergedCodes(engine.naming()).current("implementer", ctx.pathParam("code"));
        Order order = Order.of(asked.first("order"));
        SearchRequest request = SearchRequest.of("", Visitor.of(ctx).access())
                .within(order.narrowed(Filters.of(Map.of(IndexField.IMPLEMENTER, List.of(code))), today()))
                .sorted(order.sort());
        return SearchUrl.of(request, Visitor.of(ctx).lang()).hrefAs(suffix);
    }

    private LocalDate today() {
        return Figures.today(clock);
    }
}
