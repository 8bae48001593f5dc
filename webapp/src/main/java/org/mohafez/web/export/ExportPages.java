package org.mohafez.web.export;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import org.mohafez.archive.Archive;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Everything that is taken away as a file, and {@code /about/fields}, which says what is in it. */
public final class ExportPages {
    private final Site site;
    private final ResultFiles results;
    private final Worksheets worksheets;
    private final Samples samples;
    private final OriginalsZip originals;
    private final LegalXml legal;

    public ExportPages(Site site, Archive archive, SearchEngine engine, Problems problems, InstantSource clock) {
        this.site = site;
        Shelf shelf = new Shelf(archive);
        FilesAtOnce tables = new FilesAtOnce(Downloads.TABLES_AT_ONCE, problems);
        this.results = new ResultFiles(site, engine, shelf, tables, clock);
        this.worksheets = new Worksheets(site, engine, shelf, tables, problems);
        this.samples = new Samples(site, engine, shelf, tables, clock);
        this.originals = new OriginalsZip(site, engine, shelf, new FilesAtOnce(Downloads.ORIGINALS_AT_ONCE, problems));
        this.legal = new LegalXml(site, shelf, problems);
    }

    public void register(Routes routes) {
        results.register(routes);
        worksheets.register(routes);
        samples.register(routes);
        originals.register(routes);
        legal.register(routes);
        routes.get("/about/fields", this::fields);
        routes.get(
                "/about/fields.json",
                ctx -> Replies.json(ctx, FieldsPage.in(Words.in(Visitor.of(ctx).lang()))));
    }

    private void fields(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        Frame frame = Frame.of(site, visitor, words.say("fields.heading"), "", "/about/fields", QueryString.empty())
                .withTwins(List.of(new Frame.Twin(
                        QueryString.empty().in(visitor.lang()).behind("/about/fields.json"),
                        "application/json",
                        "JSON")));
        Replies.html(ctx, site.templates().render("fields", frame, FieldsPage.in(words)));
    }
}
