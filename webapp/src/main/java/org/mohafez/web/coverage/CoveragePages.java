package org.mohafez.web.coverage;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.archive.Archive;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /coverage} and its twin. */
public final class CoveragePages {
    private final Site site;
    private final CoverageTable table;

    public CoveragePages(Site site, Archive archive, SearchEngine engine, InstantSource clock) {
        this.site = site;
        this.table = new CoverageTable(archive, engine::naming, engine::changed, clock);
    }

    public void register(Routes routes) {
        routes.get("/coverage", this::show);
        routes.get("/coverage.json", ctx -> Replies.json(ctx, table.of(Visitor.of(ctx))));
        routes.get("/coverage.csv", ctx -> Replies.csv(ctx, lines(table.of(Visitor.of(ctx)))));
    }

    /** Every file that a person should look at, and why: the reason it could not be read, or that its reading is doubtful. */
    private List<List<String>> lines(Coverage coverage) {
        List<List<String>> lines =
                new ArrayList<>(List.of(List.of("id", "url", "fileName", "what", "pages", "unread")));
        coverage.unread()
                .forEach(file -> lines.add(List.of(
                        file.id(),
                        site.absolute("/d/" + file.id()),
                        file.fileName(),
                        file.reason().name(),
                        "",
                        "")));
        coverage.doubtful()
                .forEach(paper -> lines.add(List.of(
                        paper.id(),
                        site.absolute("/d/" + paper.id()),
                        paper.fileName(),
                        paper.withoutDecisions() ? "NO_DECISIONS" : "DOUBTFUL",
                        paper.pages().stream().map(Object::toString).collect(Collectors.joining(" ")),
                        Integer.toString(paper.unread()))));
        coverage.damaged().forEach(id -> lines.add(List.of(id, "", "", "DAMAGED_IN_ARCHIVE", "", "")));
        return lines;
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String title = Words.in(visitor.lang()).say("coverage");
        Frame frame = Frame.of(site, visitor, title, "coverage", "/coverage", QueryString.empty())
                .withTwins(List.of(
                        new Twin("/coverage.json", "application/json", "JSON"),
                        new Twin("/coverage.csv", "text/csv", "CSV")));
        Replies.html(ctx, site.templates().render("coverage", frame, CoveragePage.of(table.of(visitor), frame)));
    }
}
