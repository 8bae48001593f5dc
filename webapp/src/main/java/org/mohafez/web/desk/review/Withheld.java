package org.mohafez.web.desk.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.blackout.Places;
import org.mohafez.record.Access;
import org.mohafez.record.correction.Blacked;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** The papers that the public does not see, with why: what came in last first. */
final class Withheld {
    static final String PATH = "/desk/withheld";

    private final Archive archive;
    private final SearchEngine engine;

    Withheld(Archive archive, SearchEngine engine) {
        this.archive = archive;
        this.engine = engine;
    }

    ReviewPage page(Words words, LeafOfList leaf) {
        SearchResult result = leaf.of(
                engine,
                SearchRequest.of("", Set.of(Access.INTERNAL))
                        .within(Filters.none().ofPapers())
                        .sorted(SearchRequest.Sort.RECEIVED));
        return new ReviewPage(
                "withheld",
                words.say("withheld.count", result.total()),
                result.hits().stream().flatMap(hit -> paper(words, hit)).toList(),
                leaf.next(result, QueryString.empty(), words.lang(), PATH));
    }

    /** As it is held now: what was released since the index was written is no longer withheld. */
    private Stream<ReviewPage.Paper> paper(Words words, Hit hit) {
        return archive.find(hit.documentId()).stream()
                .filter(Holding.Document.class::isInstance)
                .map(Holding.Document.class::cast)
                .filter(paper -> paper.access() == Access.INTERNAL)
                .map(paper -> new ReviewPage.Paper(
                        QueryString.empty().in(words.lang()).behind("/desk/review/" + hit.documentId()),
                        Objects.requireNonNullElse(hit.title(), hit.fileName()),
                        hit.office() == null ? null : hit.office().label(),
                        ReviewQueue.day(words, hit),
                        ReviewQueue.file(hit),
                        Stream.concat(
                                        new WithholdingWords(words).grounds(paper.record()).stream(),
                                        blackedOut(words, paper.id()))
                                .map(ReviewPage.Cause::of)
                                .toList(),
                        false,
                        QueryString.empty().in(words.lang()).behind(PATH + "/" + paper.id())));
    }

    private Stream<String> blackedOut(Words words, String paper) {
        List<Blacked> places = archive.corrections(paper).blackedOut();
        if (places.isEmpty()) {
            return Stream.empty();
        }
        boolean lost = archive.pages(paper)
                .filter(pages -> Places.lost(pages, places).isEmpty())
                .isEmpty();
        return Stream.of(lost ? words.say("withheld.lost") : words.say("withheld.blacked-out", places.size()));
    }
}
