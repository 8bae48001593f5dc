package org.mohafez.web.export;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.WholeResult;
import org.mohafez.web.export.table.Cover;
import org.mohafez.web.export.table.CsvTable;
import org.mohafez.web.export.table.JsonLines;
import org.mohafez.web.export.table.Table;
import org.mohafez.web.export.table.XlsxTable;
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

/** {@code /search.csv}, {@code /search.jsonl} and {@code /search.xlsx}: a whole result as a table. */
final class ResultFiles {
    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final FilesAtOnce turns;
    private final InstantSource clock;

    ResultFiles(Site site, SearchEngine engine, Shelf shelf, FilesAtOnce turns, InstantSource clock) {
        this.site = site;
        this.engine = engine;
        this.shelf = shelf;
        this.turns = turns;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.get("/search.csv", ctx -> send(ctx, "text/csv; charset=utf-8", ".csv", CsvTable::begin));
        routes.get("/search.jsonl", ctx -> send(ctx, "application/jsonl; charset=utf-8", ".jsonl", JsonLines::begin));
        routes.get("/search.xlsx", ctx -> send(ctx, XLSX, ".xlsx", XlsxTable::begin));
    }

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private void send(Context ctx, String mediaType, String suffix, Table.Format format) {
        SearchUrl url = SearchUrl.read(QueryString.read(ctx.queryString()));
        Visitor visitor = Visitor.of(ctx);
        WholeResult result = new WholeResult(engine, shelf, site, visitor, url.request(visitor.access()));
        LongConsumer counted = total -> ctx.header("X-Total-Count", Long.toString(total));
        ctx.header("X-Limit", Long.toString(Downloads.MOST_ROWS));
        if (ctx.method() == HandlerType.HEAD) {
            counted.accept(result.total());
        }
        Cover cover = new Cover(
                Words.in(url.lang()), site.absolute(url.onPage(1).href()), clock.instant(), Column.ofResults());
        turns.take(
                ctx,
                () -> Attachment.stream(
                        ctx,
                        mediaType,
                        "mohafez" + suffix,
                        out -> write(format.begin(out, cover), result, counted, Trail.once(ctx))));
    }

    /** @param counted is told how many hits there are before the first row: no header can follow what was sent */
    private static void write(Table table, WholeResult result, LongConsumer counted, Consumer<Access> trail)
            throws IOException {
        try {
            table.end(result.each(Downloads.MOST_ROWS, counted, row -> {
                trail.accept(row.document().access());
                try {
                    table.add(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
