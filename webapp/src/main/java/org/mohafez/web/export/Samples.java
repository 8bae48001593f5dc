package org.mohafez.web.export;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.record.Source;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.copies.Counterparts;
import org.mohafez.web.export.SamplePage.Line;
import org.mohafez.web.export.SamplePage.Link;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.export.sample.Sample;
import org.mohafez.web.export.table.Cover;
import org.mohafez.web.export.table.CsvTable;
import org.mohafez.web.export.table.JsonLines;
import org.mohafez.web.export.table.Table;
import org.mohafez.web.export.table.XlsxTable;
import org.mohafez.web.http.Routes;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.Download;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Trail;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /audit/sample}: a sample of a search for an audit, as a page and as tables. */
final class Samples {
    private final Site site;
    private final SearchEngine engine;
    private final Shelf shelf;
    private final FilesAtOnce turns;
    private final InstantSource clock;

    Samples(Site site, SearchEngine engine, Shelf shelf, FilesAtOnce turns, InstantSource clock) {
        this.site = site;
        this.engine = engine;
        this.shelf = shelf;
        this.turns = turns;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.get("/audit/sample.csv", ctx -> take(ctx, "text/csv; charset=utf-8", ".csv", CsvTable::begin));
        routes.get(
                "/audit/sample.jsonl",
                ctx -> take(ctx, "application/jsonl; charset=utf-8", ".jsonl", JsonLines::begin));
        routes.get("/audit/sample.xlsx", ctx -> take(ctx, ResultFiles.XLSX, ".xlsx", XlsxTable::begin));
        routes.get("/audit/sample.json", ctx -> turns.take(ctx, () -> twin(ctx)));
        routes.get("/audit/sample", this::show);
    }

    /** What was drawn, from how many. */
    private record Draw(long population, List<Drawn> drawn) {}

    /**
     * @param copies what it was drawn from that says the same in other files
     * @param row empty where the paper can no longer be read
     */
    private record Drawn(String draw, Hit hit, List<Hit> copies, Optional<Row> row) {}

    private Draw draw(SampleUrl url, Visitor visitor) {
        WholeResult result = result(url, visitor);
        if (!url.isDrawn()) {
            return new Draw(result.total(), List.of());
        }
        Sample sample = new Sample(url.seed(), url.size());
        long population = result.eachHit(sample::offer);
        List<Sample.Drawn> drawn = sample.drawn();
        List<Hit> hits = drawn.stream().map(Sample.Drawn::hit).toList();
        Counterparts copies = new Counterparts(hits);
        result.eachHit(copies::offer);
        List<Optional<Row>> rows = result.rows(hits).toList();
        return new Draw(
                population,
                IntStream.range(0, drawn.size())
                        .mapToObj(i -> drawn(drawn.get(i), copies.of(hits.get(i)), rows.get(i)))
                        .toList());
    }

    private static Drawn drawn(Sample.Drawn one, List<Hit> copies, Optional<Row> row) {
        List<String> ids = copies.stream().map(Hit::id).toList();
        return new Drawn(one.draw(), one.hit(), copies, row.map(found -> found.drawnBy(one.draw(), ids)));
    }

    private WholeResult result(SampleUrl url, Visitor visitor) {
        return new WholeResult(engine, shelf, site, visitor, url.search().request(visitor.access()));
    }

    private void take(Context ctx, String mediaType, String suffix, Table.Format format) {
        turns.take(ctx, () -> send(ctx, mediaType, suffix, format));
    }

    private void send(Context ctx, String mediaType, String suffix, Table.Format format) {
        Visitor visitor = Visitor.of(ctx);
        SampleUrl url = SampleUrl.read(QueryString.read(ctx.queryString()));
        Draw draw = draw(url, visitor);
        Words words = Words.in(visitor.lang());
        ctx.header("X-Total-Count", Long.toString(draw.population()));
        Cover cover = new Cover(words, site.absolute(url.hrefAs("")), clock.instant(), Column.ofSample())
                .noting(words.say("sample.seed"), url.seed())
                .noting(words.say("sample.population"), words.say("sample.of", draw.population()))
                .noting(words.say("sample.rule-heading"), words.say("sample.rule"));
        Attachment.stream(
                ctx, mediaType, "mohafez-sample" + suffix, out -> write(format, out, cover, draw, Trail.once(ctx)));
    }

    private static void write(Table.Format format, OutputStream out, Cover cover, Draw draw, Consumer<Access> trail)
            throws IOException {
        Table table = format.begin(out, cover);
        long given = 0;
        for (Drawn one : draw.drawn()) {
            if (one.row().isPresent()) {
                trail.accept(one.row().get().document().access());
                table.add(one.row().get());
                given++;
            }
        }
        table.end(new Given(draw.drawn().size(), given, draw.drawn().size() - given));
    }

    /**
     * A sample for machines.
     *
     * @param population how many hits it is drawn from
     * @param lost how many of those drawn can no longer be read from the archive
     */
    record SampleTwin(long population, String seed, int size, long lost, List<JsonLines.Line> drawn) {}

    private void twin(Context ctx) {
        SampleUrl url = SampleUrl.read(QueryString.read(ctx.queryString()));
        Draw draw = draw(url, Visitor.of(ctx));
        List<JsonLines.Line> lines = draw.drawn().stream()
                .flatMap(one -> one.row().stream())
                .map(JsonLines::line)
                .toList();
        Replies.json(
                ctx,
                new SampleTwin(
                        draw.population(), url.seed(), url.size(), draw.drawn().size() - lines.size(), lines));
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        SampleUrl url = SampleUrl.read(QueryString.read(ctx.queryString()));
        Words words = Words.in(visitor.lang());
        Frame frame = Frame.of(
                        site,
                        visitor,
                        words.say("sample.heading"),
                        "",
                        "/audit/sample",
                        url.query().without("lang"))
                .withTwins(List.of(
                        new Frame.Twin(url.hrefAs(".json"), "application/json", "JSON"),
                        new Frame.Twin(url.hrefAs(".csv"), "text/csv", "CSV")))
                .unlisted();
        Replies.html(ctx, site.templates().render("sample", frame, page(url, draw(url, visitor), words)));
    }

    private static SamplePage page(SampleUrl url, Draw draw, Words words) {
        Figures figures = new Figures(words);
        List<Line> lines = new ArrayList<>();
        for (Drawn one : draw.drawn()) {
            lines.add(line(figures.digits("" + (lines.size() + 1)), one, words, figures));
        }
        List<Download> downloads = lines.isEmpty()
                ? List.of()
                : List.of(
                        new Download(url.hrefAs(".xlsx"), words.say("downloads.xlsx"), ""),
                        new Download(url.hrefAs(".csv"), words.say("downloads.csv"), ""),
                        new Download(url.hrefAs(".jsonl"), words.say("downloads.jsonl"), ""));
        long copies = lines.stream().filter(line -> !line.copies().isEmpty()).count();
        return new SamplePage(
                url.search().toQueryString().pairs(),
                new Link(words.say("sample.search"), url.search().href()),
                url.seed(),
                figures.digits("" + url.size()),
                words.say("sample.of", draw.population()),
                notes(url, words),
                copies == 0 ? "" : words.say("sample.copies", copies),
                lines,
                downloads);
    }

    private static List<String> notes(SampleUrl url, Words words) {
        List<String> notes = new ArrayList<>();
        if (url.isCut()) {
            notes.add(words.say("sample.seed-cut", SampleUrl.LONGEST_SEED, url.seed()));
        }
        if (url.isOtherSize()) {
            notes.add(words.say("sample.size-is", SampleUrl.MOST, url.size()));
        }
        return notes;
    }

    /** What it is about, and which decision it is: two of one paper may be about the same. */
    private static String said(Hit hit, Words words, Figures figures) {
        String number = hit.number();
        String which = number == null ? words.say("decision") : words.say("decision-number", figures.digits(number));
        return Stream.of(hit.topic() == null ? hit.title() : hit.topic(), hit.ordinal() == 0 ? null : which)
                .filter(Objects::nonNull)
                .reduce((about, decision) -> about + " · " + decision)
                .orElse(hit.fileName());
    }

    private static Line line(String number, Drawn one, Words words, Figures figures) {
        Hit hit = one.hit();
        String path =
                QueryString.empty().in(words.lang()).behind("/d/" + (hit.ordinal() == 0 ? hit.documentId() : hit.id()));
        String date = Objects.requireNonNullElse(hit.meetingDate(), Objects.requireNonNullElse(hit.issuedDate(), ""));
        Source source = one.row().map(row -> row.document().source()).orElse(null);
        return new Line(
                number,
                one.draw().substring(0, 12),
                new Link(said(hit, words, figures), path),
                one.copies().stream().map(copy -> Copy.of(copy, words.lang())).toList(),
                hit.office() == null ? "" : hit.office().label(),
                date.isEmpty() ? "" : figures.date(date),
                new Link(hit.fileName(), "/d/" + hit.documentId() + "/original"),
                source == null ? "" : source.sha256(),
                source == null);
    }
}
