package org.mohafez.web.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.index.IndexField;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** The papers that a machine doubts most, the heaviest first. */
final class ReviewQueue {
    private static final int SHOWN = 30;
    private static final int CAUSES = 3;

    private final Archive archive;
    private final SearchEngine engine;

    ReviewQueue(Archive archive, SearchEngine engine) {
        this.archive = archive;
        this.engine = engine;
    }

    /** @param office code of the only one that is asked for; empty for all */
    ReviewPage page(Visitor visitor, String office) {
        Words words = Words.in(visitor.lang());
        Filters filters = office.isEmpty() ? Filters.none() : Filters.of(Map.of(IndexField.OFFICE, List.of(office)));
        SearchRequest request = SearchRequest.of("", visitor.access())
                .within(filters)
                .sorted(SearchRequest.Sort.DOUBT)
                .at(1, SHOWN)
                .counting(Set.of());
        List<ReviewPage.Paper> papers = engine.search(request).hits().stream()
                .filter(hit -> hit.ordinal() == 0)
                .flatMap(hit -> paper(visitor, words, hit))
                .toList();
        return new ReviewPage("review", "", papers, null);
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

    private static ReviewPage.Paper paper(Words words, Hit hit, List<Doubt> doubts) {
        return new ReviewPage.Paper(
                QueryString.empty().in(words.lang()).behind("/desk/review/" + hit.documentId()),
                Objects.requireNonNullElse(hit.title(), hit.fileName()),
                hit.office() == null ? null : hit.office().label(),
                day(words, hit),
                doubts.stream()
                        .map(doubt -> words.say("doubt." + doubt.cause().code()))
                        .distinct()
                        .limit(CAUSES)
                        .toList(),
                hit.access() == org.mohafez.record.Access.INTERNAL,
                null);
    }
}
