package org.mohafez.web.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchResult;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.http.Unchanged;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.record.RecordTwins;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.search.Suggestions;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.shelf.Departures;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** {@code /api/v1/…} and the twins of the search page. */
public final class SearchApi {
    private final Site site;
    private final Archive archive;
    private final SearchEngine engine;
    private final SeriesShelf series;
    private final Problems problems;
    private final Departures departures;
    private final InstantSource clock;
    /** Another version of this program may word a feed otherwise. */
    private final Instant started = Instant.now();

    public SearchApi(
            Site site,
            Archive archive,
            SearchEngine engine,
            SeriesShelf series,
            Problems problems,
            InstantSource clock) {
        this.departures = new Departures(archive, clock);
        this.clock = clock;
        this.site = site;
        this.archive = archive;
        this.engine = engine;
        this.series = series;
        this.problems = problems;
    }

    public void register(Routes routes) {
        routes.get("/search.json", this::json);
        routes.get("/search.atom", this::atom);
        routes.get("/api/v1/decisions", this::json);
        routes.get(
                "/api/v1/documents/{id}",
                new RecordTwins(site, new Shelf(archive), engine, series, problems)::document);
        routes.get("/api/v1/suggest", this::suggest);
        routes.get("/suggestions.json", this::complete);
    }

    private void json(Context ctx) {
        SearchUrl url = url(ctx);
        SearchResult result = answer(ctx, url);
        LaterPapers later = LaterPapers.ofHits(engine, Visitor.of(ctx).access(), result.hits());
        Replies.json(ctx, DecisionsJson.of(url, result, later));
    }

    private void atom(Context ctx) {
        SearchUrl url = url(ctx);
        Instant now = clock.instant();
        Departures.Told gone = departures.of(Visitor.of(ctx));
        Instant changed = Stream.of(engine.changed(), started, gone.changed())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (Unchanged.since(ctx, changed, now)) {
            return;
        }
        // Who subscribes wants what has come in, be it of years ago, and however the page was sorted.
        List<Hit> hits = answer(ctx, url.withOnly("sort", "received")).hits();
        Replies.text(
                ctx,
                "application/atom+xml",
                new SearchAtom(
                                site,
                                url,
                                LaterPapers.ofHits(engine, Visitor.of(ctx).access(), hits))
                        .of(hits, gone.papers()));
    }

    private void suggest(Context ctx) {
        Replies.json(ctx, suggestions(ctx));
    }

    /** The same for a browser's address bar (OpenSearch suggestions 1.1): what was typed, names, how often, addresses. */
    private void complete(Context ctx) {
        String typed = QueryString.read(ctx.queryString()).first("q");
        List<Suggestions.Suggestion> offered = suggestions(ctx).suggestions();
        Replies.json(
                ctx,
                "application/x-suggestions+json",
                List.of(
                        typed == null ? "" : typed,
                        offered.stream().map(Suggestions.Suggestion::label).toList(),
                        offered.stream().map(one -> Long.toString(one.count())).toList(),
                        offered.stream().map(one -> site.absolute(one.url())).toList()));
    }

    private Suggestions.Answer suggestions(Context ctx) {
        QueryString asked = QueryString.read(ctx.queryString());
        return new Suggestions(engine, Visitor.of(ctx).access())
                .of(asked.first("q"), SearchUrl.read(asked).lang());
    }

    private static SearchUrl url(Context ctx) {
        return SearchUrl.read(QueryString.read(ctx.queryString()));
    }

    private SearchResult answer(Context ctx, SearchUrl url) {
        return engine.search(url.request(Visitor.of(ctx).access()));
    }
}
