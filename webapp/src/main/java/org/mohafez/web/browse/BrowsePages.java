package org.mohafez.web.browse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.index.IndexField;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.copies.Firsts;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.mohafez.web.search.MergedCodes;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.Frame.Twin;
import org.mohafez.web.ui.PageData;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /browse…}: lists of values, and the pages of places, offices and bodies, each with its twin. */
public final class BrowsePages {
    /** What the archive can be browsed by, besides places, as the first page lists it. */
    static final List<IndexField> WAYS = List.of(
            IndexField.OFFICE, IndexField.BODY, IndexField.OFFICE_FILE, IndexField.IMPLEMENTER, IndexField.TOPIC);

    private static final int NEWEST = 8;

    /** Among so many papers copies are looked for. */
    private static final int MOST_LOOKED_AT = 200;

    private final Site site;
    private final SearchEngine engine;
    private final Calendars calendars;
    private final Problems problems;

    public BrowsePages(Site site, Archive archive, SearchEngine engine, SeriesShelf series, Problems problems) {
        this.site = site;
        this.engine = engine;
        this.calendars = new Calendars(archive, engine, series);
        this.problems = problems;
    }

    public void register(Routes routes) {
        routes.get("/browse", this::showHome);
        routes.get("/browse.json", this::home);
        routes.get("/browse/{facet}.json", ctx -> withFacet(ctx, this::values));
        routes.get("/browse/{facet}.csv", ctx -> withFacet(ctx, this::table));
        routes.get("/browse/{facet}", ctx -> withFacet(ctx, this::showValues));
        routes.get("/browse/{facet}/{code}.json", ctx -> withHeld(ctx, (field, held) -> Replies.json(ctx, held)));
        routes.get("/browse/{facet}/{code}", ctx -> withHeld(ctx, (field, held) -> show(ctx, field, held)));
    }

    /** The country: its widest places, offices that are of none, and fiscal years. */
    public record Country(Map<String, List<Tally>> within) {}

    /**
     * Values of one kind.
     *
     * @param total how many there are
     * @param page from 1, of pages of that size
     */
    public record Values(String facet, int total, int page, int size, List<Tally> values) {
        static final int MOST = 1000;

        static Values of(IndexField field, List<Tally> all, int page, int size) {
            long first = Math.min((page - 1L) * size, all.size());
            long end = Math.min(first + size, all.size());
            return new Values(Addresses.parameter(field), all.size(), page, size, all.subList((int) first, (int) end));
        }
    }

    private void showHome(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Tallies tallies = tallies(visitor);
        Map<IndexField, Integer> counts = new LinkedHashMap<>();
        WAYS.forEach(field -> counts.put(field, tallies.values(field)));
        BrowsePage page = new BrowseComposer(visitor.lang())
                .home(counts, reader(visitor).country(), tallies.of(IndexField.FISCAL_YEAR, Filters.none()));
        send(ctx, page, "/browse", QueryString.empty(), json("/browse.json"));
    }

    private void home(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Map<String, List<Tally>> within = reader(visitor).country();
        within.put(
                Addresses.parameter(IndexField.FISCAL_YEAR),
                tallies(visitor).of(IndexField.FISCAL_YEAR, Filters.none()));
        Replies.json(ctx, new Country(within));
    }

    private void withFacet(Context ctx, BiConsumer<Context, IndexField> then) {
        field(ctx.pathParam("facet"))
                .ifPresentOrElse(field -> then.accept(ctx, field), () -> problems.send(ctx, 404, "problem.404"));
    }

    private void values(Context ctx, IndexField field) {
        QueryString asked = QueryString.read(ctx.queryString());
        int size = Math.min(number(asked.first("size"), Letters.AT_ONCE), Values.MOST);
        Replies.json(ctx, Values.of(field, all(ctx, field), number(asked.first("page")), size));
    }

    private List<Tally> all(Context ctx, IndexField field) {
        Within within = Within.of(QueryString.read(ctx.queryString()), merged());
        return tallies(Visitor.of(ctx)).of(field, Within.filters(within));
    }

    private void table(Context ctx, IndexField field) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("code", "label", "documents", "decisions")));
        all(ctx, field)
                .forEach(tally -> lines.add(List.of(
                        tally.code(),
                        tally.label(),
                        tally.documents() == null ? "" : tally.documents().toString(),
                        Long.toString(tally.decisions()))));
        Replies.csv(ctx, lines);
    }

    private void showValues(Context ctx, IndexField field) {
        Visitor visitor = Visitor.of(ctx);
        QueryString asked = QueryString.read(ctx.queryString());
        Within within = Within.of(asked, merged());
        Tallies tallies = tallies(visitor);
        BrowseComposer composer = new BrowseComposer(visitor.lang());
        List<Tally> all = composer.named(field, tallies.of(field, Within.filters(within)));
        Letters letters = Letters.of(all, asked.first("letter"), number(asked.first("page")));
        String of = within == null ? null : composer.name(within.field(), tallies.one(within.field(), within.code()));
        BrowsePage page = composer.values(field, letters, all.size(), within, of);
        QueryString narrowed = within == null ? QueryString.empty() : within.asQuery();
        String path = "/browse/" + Addresses.parameter(field);
        send(
                ctx,
                page,
                path,
                narrowed.with("letter", asked.first("letter") == null ? null : letters.letter())
                        .with("page", letters.page() == 1 ? null : Integer.toString(letters.page())),
                List.of(
                        new Twin(narrowed.behind(path + ".json"), "application/json", "JSON"),
                        new Twin(narrowed.behind(path + ".csv"), "text/csv", "CSV")));
    }

    /** A merged code leads to its successor; one that no paper has is a page that helps. */
    private void withHeld(Context ctx, BiConsumer<IndexField, Held> then) {
        Visitor visitor = Visitor.of(ctx);
        String facet = ctx.pathParam("facet");
        String code = ctx.pathParam("code");
        String current = merged().current(facet, code);
        if (!current.equals(code)) {
            String suffix = ctx.path().endsWith(".json") ? ".json" : "";
            ctx.redirect(
                    QueryString.read(ctx.queryString()).behind("/browse/" + facet + "/" + current + suffix),
                    merged().isForGood(facet, code) ? HttpStatus.MOVED_PERMANENTLY : HttpStatus.FOUND);
            return;
        }
        Optional<IndexField> field = field(facet).filter(HeldReader::has);
        field.flatMap(known -> reader(visitor).read(known, code, office(ctx)))
                .ifPresentOrElse(
                        held -> then.accept(field.orElseThrow(), held),
                        () -> problems.send(ctx, 404, "problem.nothing-held"));
    }

    private void show(Context ctx, IndexField field, Held held) {
        Visitor visitor = Visitor.of(ctx);
        String path = "/browse/" + held.facet() + "/" + held.value().code();
        QueryString query = QueryString.empty().with("office", field == IndexField.BODY ? office(ctx) : null);
        Filters its = Filters.of(Map.of(field, List.of(held.value().code())));
        List<Folded> newest = field == IndexField.OFFICE || field == IndexField.BODY ? newest(visitor, its) : List.of();
        BrowsePage page = new BrowseComposer(visitor.lang()).held(field, held, newest, copies(visitor, held, its));
        List<Twin> twins = new ArrayList<>(json(query.behind(path + ".json")));
        if (field == IndexField.OFFICE) {
            String collection = "/iiif/office/" + held.value().code() + "/collection.json";
            twins.add(new Twin(collection, "application/ld+json", "IIIF"));
        }
        send(ctx, page, path, query, twins);
    }

    /** A paper may be held twice: so more are looked at than are shown. */
    private List<Folded> newest(Visitor visitor, Filters filters) {
        List<Hit> hits = engine.search(tallies(visitor)
                        .request(filters.ofPapers())
                        .sorted(SearchRequest.Sort.NEWEST)
                        .at(1, 2 * NEWEST)
                        .counting(Set.of()))
                .hits();
        return Folded.of(hits).stream().limit(NEWEST).toList();
    }

    /** The counts have every copy: that is said where it is quickly known. */
    private int copies(Visitor visitor, Held held, Filters its) {
        if (Objects.requireNonNullElse(held.value().documents(), 0L) > MOST_LOOKED_AT) {
            return 0;
        }
        Firsts firsts = new Firsts();
        engine.each(tallies(visitor).request(its.ofPapers()), MOST_LOOKED_AT, firsts::isFirst);
        return firsts.copies();
    }

    private void send(Context ctx, BrowsePage page, String path, QueryString query, List<Twin> twins) {
        Visitor visitor = Visitor.of(ctx);
        String title = page.heading().equals(Words.in(visitor.lang()).say("browse"))
                ? page.heading()
                : page.heading() + " · " + Words.in(visitor.lang()).say("browse");
        Frame frame = Frame.of(site, visitor, title, "browse", path, query).withTwins(twins);
        if (!page.crumbs().isEmpty()) {
            List<Crumb> way = new ArrayList<>(page.crumbs());
            way.add(new Crumb(page.heading(), query.in(visitor.lang()).behind(path)));
            frame = frame.withData(PageData.of(List.of(PageData.breadcrumbs(site, way))));
        }
        Replies.html(ctx, site.templates().render("browse", frame, page));
    }

    private static List<Twin> json(String href) {
        return List.of(new Twin(href, "application/json", "JSON"));
    }

    private HeldReader reader(Visitor visitor) {
        return new HeldReader(engine, calendars, visitor);
    }

    private Tallies tallies(Visitor visitor) {
        return new Tallies(engine, visitor.access());
    }

    private MergedCodes merged() {
        return new MergedCodes(engine.naming());
    }

    private @Nullable String office(Context ctx) {
        String office = QueryString.read(ctx.queryString()).first("office");
        return office == null || office.isBlank() ? null : merged().current("office", office.strip());
    }

    private static Optional<IndexField> field(String parameter) {
        return IndexField.of(IndexField.Type.FACET).stream()
                .filter(field -> Addresses.parameter(field).equals(parameter))
                .findFirst();
    }

    /** 1 where it is no number. */
    static int number(@Nullable String typed) {
        return number(typed, 1);
    }

    private static int number(@Nullable String typed, int otherwise) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : otherwise;
    }
}
