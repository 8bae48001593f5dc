package org.mohafez.web.export;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Act;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.copies.Firsts;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult;
import org.mohafez.web.export.worksheet.Worksheet;
import org.mohafez.web.export.worksheet.WorksheetComposer;
import org.mohafez.web.export.worksheet.WorksheetDocx;
import org.mohafez.web.export.worksheet.WorksheetXlsx;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.Downloads;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * {@code /d/{id}/worksheet.docx} and {@code .xlsx}: the decisions of minutes, for the next meeting. {@code
 * /search/worksheet.docx} and {@code .xlsx}: those of a search, such as all that one post was told to do.
 */
final class Worksheets {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final FilesAtOnce turns;
    private final Problems problems;

    Worksheets(Site site, SearchEngine engine, Shelf shelf, FilesAtOnce turns, Problems problems) {
        this.site = site;
        this.engine = engine;
        this.shelf = shelf;
        this.turns = turns;
        this.problems = problems;
    }

    private interface Format {
        void write(Worksheet worksheet, OutputStream out) throws IOException;
    }

    void register(Routes routes) {
        routes.get("/d/{id}/worksheet.docx", ctx -> ofPaper(ctx, DOCX, ".docx", WorksheetDocx::write));
        routes.get("/d/{id}/worksheet.xlsx", ctx -> ofPaper(ctx, ResultFiles.XLSX, ".xlsx", WorksheetXlsx::write));
        routes.get(
                "/search/worksheet.docx",
                ctx -> turns.take(ctx, () -> ofSearch(ctx, DOCX, ".docx", WorksheetDocx::write)));
        routes.get(
                "/search/worksheet.xlsx",
                ctx -> turns.take(ctx, () -> ofSearch(ctx, ResultFiles.XLSX, ".xlsx", WorksheetXlsx::write)));
    }

    private void ofPaper(Context ctx, String mediaType, String suffix, Format format) {
        Visitor visitor = Visitor.of(ctx);
        Optional<Holding.Document> document = shelf.document(visitor, ctx.pathParam("id"));
        if (document.isEmpty()) {
            problems.send(ctx, 404, "problem.no-such-document");
        } else if (document.get().record().decisions().isEmpty()) {
            problems.send(ctx, 404, "problem.no-decisions");
        } else {
            Trail.taken(ctx, Act.INTERNAL_PAPERS_TAKEN, document.get().access());
            String address = site.absolute("/d/" + document.get().id());
            send(ctx, composer(visitor).of(document.get(), address), mediaType, suffix, format);
        }
    }

    private void ofSearch(Context ctx, String mediaType, String suffix, Format format) {
        Visitor visitor = Visitor.of(ctx);
        SearchUrl url = SearchUrl.read(QueryString.read(ctx.queryString()));
        List<Row> decisions = new ArrayList<>();
        // A paper that is held in two forms gives nobody a task twice.
        Firsts firsts = new Firsts();
        Consumer<Access> trail = Trail.once(ctx);
        WholeResult.Given given = new WholeResult(engine, shelf, site, visitor, url.request(visitor.access()))
                .each(Downloads.MOST_TASKS, row -> {
                    if (row.decision() != null && firsts.isFirst(row.hit())) {
                        trail.accept(row.document().access());
                        decisions.add(row);
                    }
                });
        if (decisions.isEmpty()) {
            problems.send(ctx, 404, "problem.no-decisions");
            return;
        }
        Words words = Words.in(visitor.lang());
        List<String> missing = new ArrayList<>();
        if (given.isCut()) {
            missing.add(words.say("export.cut", given.total(), given.given()));
        }
        if (firsts.copies() > 0) {
            missing.add(words.say("worksheet.copies", firsts.copies()));
        }
        String address = site.absolute(url.onPage(1).href());
        send(ctx, composer(visitor).of(decisions, whose(url, decisions), address, missing), mediaType, suffix, format);
    }

    private static void send(Context ctx, Worksheet worksheet, String mediaType, String suffix, Format format) {
        Attachment.stream(ctx, mediaType, worksheet.fileName() + suffix, out -> format.write(worksheet, out));
    }

    private static WorksheetComposer composer(Visitor visitor) {
        return new WorksheetComposer(Words.in(visitor.lang()));
    }

    /** The one post or office that was asked for. */
    private static Hit.@Nullable Coded whose(SearchUrl url, List<Row> decisions) {
        for (Row row : decisions) {
            Hit hit = row.hit();
            if (url.values("implementer").size() == 1) {
                for (Hit.Coded implementer : hit.implementers()) {
                    if (url.values("implementer").contains(implementer.code())) {
                        return implementer;
                    }
                }
            } else if (url.values("office").size() == 1 && hit.office() != null) {
                return hit.office();
            }
        }
        return null;
    }
}
