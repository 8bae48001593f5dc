package org.mohafez.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding.Document;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.index.IndexField;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.browse.BrowsePage.Step;
import org.mohafez.web.browse.BrowsePage.Way;
import org.mohafez.web.browse.ImplementerPage.Task;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.search.Notes;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.series.ThreadSection;
import org.mohafez.web.ui.Crumb;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Puts what a post was told to do into the reader's words. The whole text of a decision comes from its record. */
final class ImplementerComposer {
    private final Archive archive;
    private final SeriesShelf series;
    private final Visitor visitor;
    private final Words words;
    private final Figures figures;
    private final Addresses addresses;

    ImplementerComposer(Archive archive, SeriesShelf series, Visitor visitor) {
        this.archive = BlackedOutArchive.as(visitor.access(), archive);
        this.series = series;
        this.visitor = visitor;
        this.words = Words.in(visitor.lang());
        this.figures = new Figures(words);
        this.addresses = new Addresses(visitor.lang());
    }

    ImplementerPage compose(Tally post, List<String> names, Order order, SearchResult found) {
        List<Folded> hits = Folded.of(found.hits());
        int copies = Folded.hidden(hits);
        return new ImplementerPage(
                post.label(),
                BrowseComposer.besides(post.label(), names),
                words.say("implementer.said." + order.code(), found.total()),
                List.of(
                        new Crumb(words.say("browse"), addresses.home()),
                        new Crumb(words.say("facet.implementer"), addresses.list(IndexField.IMPLEMENTER))),
                found.notes().stream().map(note -> Notes.say(note, words)).toList(),
                List.of(new Way(
                        words.say("browse.search-in"),
                        addresses.search(IndexField.IMPLEMENTER, post.code(), null),
                        "")),
                Stream.of(Order.values())
                        .map(one -> new Step(
                                words.say("implementer.order." + one.code()), href(post, one, 1), one == order))
                        .toList(),
                hits.stream().flatMap(hit -> task(hit).stream()).toList(),
                copies == 0 ? "" : words.say("copies.folded", copies),
                pages(post, order, found));
    }

    /** Empty where the paper was withdrawn since it was found. */
    private Optional<Task> task(Folded folded) {
        Hit hit = folded.hit();
        return archive.find(hit.documentId())
                .filter(held -> visitor.maySee(held.access()))
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .flatMap(paper -> paper.record().decisions().stream()
                        .filter(decision -> decision.ordinal() == hit.ordinal())
                        .findFirst()
                        .map(decision -> task(folded, paper, decision)));
    }

    private Task task(Folded folded, Document paper, Decision decision) {
        Hit hit = folded.hit();
        ThreadSection thread = ThreadSection.of(series, visitor, paper, decision.ordinal());
        String day = Stream.of(hit.meetingDate(), hit.issuedDate())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Task(
                addresses.paper(hit.documentId() + "/" + hit.ordinal()),
                figures.digits(Objects.requireNonNullElse(decision.number(), "")),
                Objects.requireNonNullElse(decision.topic(), ""),
                decision.text(),
                Objects.requireNonNullElse(hit.title(), hit.fileName()),
                addresses.paper(hit.documentId()),
                day.isEmpty() ? "" : figures.date(day),
                due(decision.deadline()),
                folded.links(visitor.lang()),
                thread == null ? List.of() : thread.reports(),
                thread == null ? List.of() : thread.later());
    }

    private String due(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        String date = deadline.date();
        return date == null ? deadline.text() : deadline.text() + " · " + figures.bothCalendars(date);
    }

    private List<Step> pages(Tally post, Order order, SearchResult found) {
        long reachable = Math.min(found.total(), SearchRequest.MAX_DEPTH);
        int last = (int) Math.ceilDiv(reachable, found.size());
        List<Step> steps = new ArrayList<>();
        if (last > 1) {
            IntStream.rangeClosed(1, last)
                    .filter(page -> page == 1 || page == last || Math.abs(page - found.page()) <= 3)
                    .forEach(page ->
                            steps.add(new Step(figures.number(page), href(post, order, page), page == found.page())));
        }
        return steps;
    }

    private String href(Tally post, Order order, int page) {
        return address(order, page).in(visitor.lang()).behind("/browse/implementer/" + post.code());
    }

    /** What stands behind the path; the usual order and the first page need no saying. */
    static QueryString address(Order order, int page) {
        return QueryString.empty()
                .with("order", order == Order.NEWEST ? null : order.code())
                .with("page", page == 1 ? null : Integer.toString(page));
    }
}
