package org.mohafez.web.export;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mohafez.archive.ArchiveId;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.export.bag.BagPage;
import org.mohafez.web.export.bag.Originals;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /search.zip}: the originals of a result. */
final class OriginalsZip {
    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final FilesAtOnce turns;

    OriginalsZip(Site site, SearchEngine engine, Shelf shelf, FilesAtOnce turns) {
        this.site = site;
        this.engine = engine;
        this.shelf = shelf;
        this.turns = turns;
    }

    void register(Routes routes) {
        routes.get("/search.zip", this::send);
    }

    private void send(Context ctx) {
        SearchUrl url = SearchUrl.read(QueryString.read(ctx.queryString()));
        Visitor visitor = Visitor.of(ctx);
        turns.take(
                ctx,
                () -> Attachment.stream(
                        ctx, "application/zip", "mohafez.zip", out -> write(out, url, visitor, Trail.once(ctx))));
    }

    /** The papers of a result as far as they fit, and what does not. */
    private static final class Chosen {
        private final Map<String, List<Row>> papers = new LinkedHashMap<>();
        private final Set<String> files = new HashSet<>();
        private long bytes;
        private long leftOut;

        void add(Row row) {
            List<Row> known = papers.get(row.document().id());
            if (known != null) {
                known.add(row);
                return;
            }
            String file = ArchiveId.ofFile(row.document().id());
            long more = files.contains(file) ? 0 : row.document().source().bytes();
            if (papers.size() >= Downloads.MOST_PAPERS || bytes + more > Downloads.MOST_BYTES) {
                leftOut++;
                return;
            }
            files.add(file);
            bytes += more;
            papers.put(row.document().id(), new ArrayList<>(List.of(row)));
        }
    }

    private void write(OutputStream out, SearchUrl url, Visitor visitor, Consumer<Access> trail) throws IOException {
        Words words = Words.in(visitor.lang());
        Chosen chosen = new Chosen();
        WholeResult.Given given = new WholeResult(engine, shelf, site, visitor, url.request(visitor.access()))
                .each(Downloads.MOST_ROWS, chosen::add);
        List<String> notes = new ArrayList<>(List.of(words.say("not-certified")));
        if (chosen.leftOut > 0 || given.isCut()) {
            notes.addFirst(words.say("zip.cut", given.total(), given.given() - chosen.leftOut, chosen.papers.size()));
        }
        Originals originals = new Originals(out, shelf, visitor, words);
        for (List<Row> rows : chosen.papers.values()) {
            trail.accept(rows.getFirst().document().access());
            originals.add(rows);
        }
        // A file that is handed on: of whoever took it away it says nothing.
        Visitor anybody = Visitor.stranger(visitor.lang());
        Frame frame = Frame.of(site, anybody, words.say("zip.heading"), "", "/search", QueryString.empty());
        String address = site.absolute(url.onPage(1).href());
        originals.end(papers -> site.templates().render("bag", frame, new BagPage(address, notes, papers)));
    }
}
