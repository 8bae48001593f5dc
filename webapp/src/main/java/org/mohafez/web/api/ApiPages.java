package org.mohafez.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.mohafez.archive.Archive;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /api}: the description of the API for people, and {@code /openapi.json}, the same for programs. */
public final class ApiPages {
    private final Site site;
    private final SearchEngine engine;
    private final Archive archive;
    private final ApiDescription api = ApiDescription.read();

    public ApiPages(Site site, SearchEngine engine, Archive archive) {
        this.site = site;
        this.engine = engine;
        this.archive = archive;
    }

    public void register(Routes routes) {
        routes.get("/api", this::show);
        routes.get("/openapi.json", ctx -> Replies.text(ctx, "application/json", api.json()));
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        ApiExamples examples = ApiExamples.of(engine, BlackedOutArchive.as(visitor.access(), archive), visitor);
        Frame frame = Frame.of(site, visitor, words.say("api"), "", "/api", QueryString.empty())
                .withTwins(List.of(new Frame.Twin("/openapi.json", "application/json", "OpenAPI")));
        Replies.html(ctx, site.templates().render("api", frame, new ApiPageComposer(api, words, examples).compose()));
    }
}
