package org.mohafez.web.desk.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.record.Access;
import org.mohafez.record.Doubts;
import org.mohafez.record.PartingDoubt;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.desk.review.LeafOfList;
import org.mohafez.web.desk.review.ReviewPage;
import org.mohafez.web.desk.review.ReviewPage.Cause;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Files that the machine may have parted wrongly into papers, with why: what it doubts most comes first. */
final class DoubtfulParts {
    static final String PATH = "/desk/parts";

    private final Archive archive;
    private final SearchEngine engine;

    DoubtfulParts(Archive archive, SearchEngine engine) {
        this.archive = archive;
        this.engine = engine;
    }

    ReviewPage page(Visitor visitor, LeafOfList leaf) {
        Words words = Words.in(visitor.lang());
        SearchResult result = leaf.of(
                engine,
                SearchRequest.of("", visitor.access())
                        .within(Filters.none().ofPapers().doubtedFor(PartingDoubt.causes()))
                        .sorted(SearchRequest.Sort.DOUBT));
        Map<String, List<Hit>> files = result.hits().stream()
                .collect(Collectors.groupingBy(
                        hit -> ArchiveId.ofFile(hit.documentId()), LinkedHashMap::new, Collectors.toList()));
        return new ReviewPage(
                "doubtful-parts",
                words.say("doubtful-parts.count", result.total()),
                files.entrySet().stream()
                        .flatMap(file -> file(words, file.getKey(), file.getValue()).stream())
                        .toList(),
                leaf.next(result, QueryString.empty(), words.lang(), PATH));
    }

    /** As it is held now: what somebody has said of it since is no longer doubted. */
    private Optional<ReviewPage.Paper> file(Words words, String id, List<Hit> hits) {
        List<Holding.Document> papers = archive.find(id).map(Holding::papers).orElse(List.of());
        List<Cause> causes = papers.stream()
                .flatMap(paper -> reasons(words, paper, papers.size()))
                .toList();
        return causes.isEmpty() || !leads(hits, papers)
                ? Optional.empty()
                : Optional.of(new ReviewPage.Paper(
                        QueryString.empty().in(words.lang()).behind(PATH + "/" + id),
                        papers.getFirst().source().fileName(),
                        hits.getFirst().office() == null
                                ? null
                                : hits.getFirst().office().label(),
                        words.say("doubtful-parts.holds", papers.size()),
                        null,
                        causes,
                        papers.stream().anyMatch(paper -> paper.access() == Access.INTERNAL),
                        null));
    }

    /** Whether a page of the list has the paper of a file that is doubted most: the file is named there, and on no other page. */
    private static boolean leads(List<Hit> hits, List<Holding.Document> papers) {
        return papers.stream()
                .filter(paper -> !PartingDoubt.of(paper.record()).isEmpty())
                .reduce((most, paper) -> weight(paper) > weight(most) ? paper : most)
                .filter(most -> hits.stream().anyMatch(hit -> hit.documentId().equals(most.id())))
                .isPresent();
    }

    private static int weight(Holding.Document paper) {
        return Doubts.weight(Doubts.of(paper.record()));
    }

    /** Why a paper is doubted to be one. @param of how many papers its file holds */
    static Stream<Cause> reasons(Words words, Holding.Document paper, int of) {
        return PartingDoubt.of(paper.record()).stream().map(doubt -> {
            String said = words.say("doubt." + doubt.cause().code());
            String number =
                    new Figures(words).number(ArchiveId.numberOf(paper.id()).orElse(1));
            return new Cause(of == 1 ? said : words.say("doubtful-parts.paper", number, said), doubt.detail());
        });
    }
}
