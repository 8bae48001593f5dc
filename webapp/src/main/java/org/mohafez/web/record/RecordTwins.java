package org.mohafez.web.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.page.Page;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.PageJson;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.record.Source;
import org.mohafez.search.SearchEngine;
import org.mohafez.web.http.Problems;
import org.mohafez.web.later.LaterActJson;
import org.mohafez.web.record.view.DecisionPageComposer;
import org.mohafez.web.record.view.MemoLinks;
import org.mohafez.web.record.view.Similar;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.series.SeriesTwin;
import org.mohafez.web.series.ThreadTwin;
import org.mohafez.web.shelf.Elsewhere;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;

/** Documents and decisions for machines: the record as the archive keeps it. */
public final class RecordTwins {
    private final Site site;
    private final Shelf shelf;
    private final Elsewhere elsewhere;
    private final SearchEngine engine;
    private final SeriesShelf series;
    private final Problems problems;

    public RecordTwins(Site site, Shelf shelf, SearchEngine engine, SeriesShelf series, Problems problems) {
        this.site = site;
        this.shelf = shelf;
        this.elsewhere = new Elsewhere(shelf);
        this.engine = engine;
        this.series = series;
        this.problems = problems;
    }

    /** A file that could not be read has no record. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotRead(String id, Source source, Unreadable unreadable) {
        static NotRead of(Holding.SetAside file) {
            return new NotRead(file.id(), file.source(), file.why());
        }
    }

    /** A paper's record, the meetings around the one it tells of, and what later papers say they do to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DocumentTwin(
            @JsonUnwrapped PaperRecord record,
            @Nullable SeriesTwin series,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LaterActJson> laterActs) {}

    /** A file that holds several papers has a record for each. */
    public record Papers(String id, Source source, List<PaperOfFile> papers) {
        /** @param below leads from a paper to a version of it; empty for the newest */
        static Papers of(Holding.Bundle file, String below, Site site) {
            return new Papers(
                    file.id(),
                    file.source(),
                    file.papers().stream()
                            .map(paper -> new PaperOfFile(
                                    paper.id(),
                                    site.absolute("/d/" + paper.id() + below),
                                    paper.record().part(),
                                    paper.record().kind(),
                                    paper.record().title()))
                            .toList());
        }
    }

    /** One of them, with as much of it as is needed to choose. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaperOfFile(
            String id,
            String url,
            @Nullable Part part,
            Kind kind,
            @Nullable String title) {}

    /** A decision, with what later papers say they do to it or its paper, what was decided on the matter before and after, and what is like it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionTwin(
            @JsonUnwrapped CitedEntry cited,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LaterActJson> laterActs,
            @Nullable ThreadTwin thread,
            List<Like> similar) {}

    /** A decision of another paper that is like it; the likest first. */
    public record Like(@JsonUnwrapped Similar decision, String url) {}

    public void document(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Optional<Holding> holding = shelf.find(visitor, ctx.pathParam("id"));
        if (holding.isEmpty()) {
            missing(ctx, elsewhere.paper(visitor, ctx.pathParam("id")), "problem.no-such-document");
            return;
        }
        Replies.json(
                ctx,
                switch (holding.get()) {
                    case Holding.Document document ->
                        new DocumentTwin(
                                document.record(),
                                SeriesTwin.of(series, visitor, document, site),
                                later(visitor, document, null));
                    case Holding.Bundle bundle -> Papers.of(bundle, "", site);
                    case Holding.SetAside aside -> NotRead.of(aside);
                    case Holding.Withdrawn withdrawn -> throw new NotFoundResponse();
                });
    }

    public void decision(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Optional<Holding.Document> document = shelf.document(visitor, ctx.pathParam("id"));
        OptionalInt position = document.isEmpty()
                ? OptionalInt.empty()
                : DecisionPageComposer.position(document.get().record(), RecordPages.number(ctx.pathParam("n")));
        if (document.isEmpty() || position.isEmpty()) {
            missing(
                    ctx,
                    elsewhere.decision(visitor, ctx.pathParam("id"), RecordPages.number(ctx.pathParam("n"))),
                    document.isEmpty() ? "problem.no-such-document" : "problem.no-such-decision");
            return;
        }
        Replies.json(ctx, twin(visitor, document.get(), position.getAsInt()));
    }

    /** A page as it was read, with the document it is of. */
    public record PageTwin(
            String documentId, String url, @JsonUnwrapped PageJson page) {}

    public void page(Context ctx) {
        Optional<Holding.Document> document = shelf.document(Visitor.of(ctx), ctx.pathParam("id"));
        int number = RecordPages.number(ctx.pathParam("p"));
        Optional<Page> page = document.flatMap(
                        paper -> shelf.archive(Visitor.of(ctx)).pages(paper.id()))
                .flatMap(pages -> pages.pages().stream()
                        .filter(one -> one.number() == number)
                        .findFirst());
        if (document.isEmpty() || page.isEmpty()) {
            missing(
                    ctx,
                    elsewhere.page(Visitor.of(ctx), ctx.pathParam("id"), number),
                    document.isEmpty() ? "problem.no-such-document" : "problem.no-such-page");
            return;
        }
        String id = document.get().id();
        Replies.json(ctx, new PageTwin(id, site.absolute("/d/" + id + "/page/" + number), PageJson.of(page.get())));
    }

    /** @param now where it is, if its file was parted otherwise */
    private void missing(Context ctx, Optional<String> now, String problem) {
        now.ifPresentOrElse(path -> Elsewhere.lead(ctx, path, ".json"), () -> problems.send(ctx, 404, problem));
    }

    private DecisionTwin twin(Visitor visitor, Holding.Document document, int position) {
        PaperRecord paper = document.record();
        Decision decision = paper.decisions().get(position);
        String url = site.absolute("/d/" + document.id() + "/" + decision.ordinal());
        return new DecisionTwin(
                CitedEntry.of(document.id(), paper, decision, url),
                later(visitor, document, decision.number()),
                ThreadTwin.of(series, visitor, document, decision.ordinal(), site),
                Similar.of(engine, shelf, series, visitor, document, decision.ordinal()).stream()
                        .map(other -> new Like(other, site.absolute("/d/" + other.id())))
                        .toList());
    }

    private List<LaterActJson> later(Visitor visitor, Holding.Document document, @Nullable String number) {
        return MemoLinks.later(document, visitor, shelf, engine).stream()
                .map(act -> LaterActJson.of(act, number))
                .toList();
    }
}
