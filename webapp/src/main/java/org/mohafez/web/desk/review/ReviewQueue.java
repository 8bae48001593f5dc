package org.mohafez.web.desk.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** The papers that a machine doubts most, the heaviest first. */
final class ReviewQueue {
    private static final int CAUSES = 3;

    /** So far from its beginning somebody reads through the list. */
    private static final int NEAR = 1000;

    private final Archive archive;
    private final SearchEngine engine;

    ReviewQueue(Archive archive, SearchEngine engine) {
        this.archive = archive;
        this.engine = engine;
    }

    /** @param list its address: under {@code office} the code of the only office that is asked for */
    ReviewPage page(Visitor visitor, QueryString list, LeafOfList leaf) {
        Words words = Words.in(visitor.lang());
        String office = Objects.requireNonNullElse(list.first("office"), "");
        Filters filters = office.isEmpty() ? Filters.none() : Filters.of(Map.of(IndexField.OFFICE, List.of(office)));
        SearchResult result = leaf.of(engine, doubted(visitor, filters));
        return new ReviewPage(
                "review",
                words.say("doubtful-parts.count", result.total()),
                result.hits().stream()
                        .flatMap(hit -> paper(visitor, words, hit))
                        .toList(),
                leaf.next(result, list, words.lang(), "/desk/review"));
    }

    private static SearchRequest doubted(Visitor visitor, Filters filters) {
        return SearchRequest.of("", visitor.access())
                .within(filters.ofPapers().doubtedFor(EnumSet.allOf(Doubt.Cause.class)))
                .sorted(SearchRequest.Sort.DOUBT);
    }

    /**
     * What somebody looks at when that paper, which is in the list, is done: of those that they have not yet put right the one behind it, so that who leaves
     * papers as they are comes to the end of the list too. Where it is not near the beginning of the list, or is the last, the most doubted one.
     */
    Optional<Hit> behind(String id, Visitor visitor, String account) {
        SearchRequest all = doubted(visitor, Filters.none());
        long before = LeafOfList.each(engine, all)
                .limit(NEAR)
                .takeWhile(hit -> !hit.documentId().equals(id))
                .count();
        return other(LeafOfList.each(engine, all).skip(before == NEAR ? 0 : before + 1), id, visitor, account)
                .or(() -> other(LeafOfList.each(engine, all), id, visitor, account));
    }

    /** That paper where it is in the list and they have not yet put it right. */
    Optional<Hit> still(String id, Visitor visitor, String account) {
        Stream<Hit> near =
                LeafOfList.each(engine, doubted(visitor, Filters.none())).limit(NEAR);
        return other(near.filter(hit -> hit.documentId().equals(id)), "", visitor, account);
    }

    private Optional<Hit> other(Stream<Hit> hits, String id, Visitor visitor, String account) {
        return hits.filter(hit -> !hit.documentId().equals(id) && !isTheirs(hit.documentId(), account))
                .filter(hit -> paper(visitor, hit).isPresent())
                .findFirst();
    }

    /** As the list has it; empty where nothing is doubted by now. */
    Optional<ReviewPage.Paper> paper(Visitor visitor, Hit hit) {
        return paper(visitor, Words.in(visitor.lang()), hit).findFirst();
    }

    private boolean isTheirs(String paper, String account) {
        return archive.corrections(paper).corrections().stream()
                .anyMatch(correction -> correction.author().equals(account));
    }

    private Stream<ReviewPage.Paper> paper(Visitor visitor, Words words, Hit hit) {
        return archive.find(hit.documentId()).stream()
                .filter(Holding.Document.class::isInstance)
                .flatMap(holding -> holding.papers().stream())
                .filter(paper -> visitor.maySee(paper.access()))
                .flatMap(paper -> {
                    List<Doubt> doubts = Doubts.of(paper.record());
                    return doubts.isEmpty() ? Stream.empty() : Stream.of(paper(words, hit, doubts));
                });
    }

    /** Papers of one body bear one name; their days tell them apart. */
    static @Nullable String day(Words words, Hit hit) {
        String day = hit.meetingDate() == null ? hit.issuedDate() : hit.meetingDate();
        return day == null ? null : new Figures(words).date(day);
    }

    /** Where one paper came in several files, all else is the same. */
    static @Nullable String file(Hit hit) {
        return hit.title() == null ? null : hit.fileName();
    }

    private static ReviewPage.Paper paper(Words words, Hit hit, List<Doubt> doubts) {
        return new ReviewPage.Paper(
                QueryString.empty().in(words.lang()).behind("/desk/review/" + hit.documentId()),
                Objects.requireNonNullElse(hit.title(), hit.fileName()),
                hit.office() == null ? null : hit.office().label(),
                day(words, hit),
                file(hit),
                doubts.stream()
                        .map(doubt -> words.say("doubt." + doubt.cause().code()))
                        .distinct()
                        .limit(CAUSES)
                        .map(ReviewPage.Cause::of)
                        .toList(),
                hit.access() == Access.INTERNAL,
                null);
    }
}
