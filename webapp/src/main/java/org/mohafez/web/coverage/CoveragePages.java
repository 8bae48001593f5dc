package org.mohafez.web.coverage;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import org.mohafez.archive.Archive;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Routes;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /coverage} and its twin. */
public final class CoveragePages {
    private final Site site;
    private final CoverageTable table;

    public CoveragePages(Site site, Archive archive, InstantSource clock) {
        this.site = site;
        this.table = new CoverageTable(archive, clock);
    }

    public void register(Routes routes) {
        routes.get("/coverage", this::show);
        routes.get("/coverage.json", ctx -> Replies.json(ctx, table.of(Visitor.of(ctx))));
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        String title = Words.in(visitor.lang()).say("coverage");
        Frame frame = Frame.of(site, visitor.lang(), title, "coverage", "/coverage", QueryString.empty())
                .withTwins(List.of(new Twin("/coverage.json", "application/json", "JSON")));
        Replies.html(ctx, site.templates().render("coverage", frame, CoveragePage.of(table.of(visitor), frame)));
    }
}
