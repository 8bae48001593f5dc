package org.mohafez.web.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Holding.Document;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.index.IndexField;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.series.Body;
import org.mohafez.series.Postponement;
import org.mohafez.series.Series;

/** Finds the papers of a body through the index, and reads them in the archive: those that may be seen by whom it is for. */
final class SeriesFinder {
    /** Words of notices that put a meeting off, any form of which is found. */
    private static final List<String> PUT_OFF = List.of("স্থগিত", "মুলতবি", "postponed");

    private final Archive archive;
    private final SearchEngine engine;

    SeriesFinder(Archive archive, SearchEngine engine) {
        this.archive = archive;
        this.engine = engine;
    }

    Series find(Body body, Set<Access> access) {
        List<String> names = engine
                .values(request("", Map.of(IndexField.OFFICE, List.of(body.office())), 1, access), IndexField.BODY)
                .stream()
                .filter(value -> value.code().equals(body.kind()) || body.isCalled(value.label()))
                .map(FacetValue::code)
                .toList();
        return names.isEmpty()
                ? Series.of(body, List.of(), List.of())
                : Series.of(body, papers(minutes(body, names, access), access), putOff(body, access));
    }

    /** Year by year, so that no search goes deeper than the engine allows. */
    private Set<String> minutes(Body body, List<String> names, Set<Access> access) {
        Map<IndexField, List<String>> filters = Map.of(
                IndexField.OFFICE, List.of(body.office()),
                IndexField.BODY, names,
                IndexField.KIND, List.of(Kind.MINUTES.code()));
        var ids = new TreeSet<String>();
        for (FacetValue year : engine.values(request("", filters, 1, access), IndexField.FISCAL_YEAR)) {
            Map<IndexField, List<String>> inYear = new java.util.EnumMap<>(filters);
            inYear.put(IndexField.FISCAL_YEAR, List.of(year.code()));
            int page = 1;
            SearchResult result;
            do {
                result = engine.search(request("", inYear, page, access));
                result.hits().stream().map(Hit::documentId).forEach(ids::add);
                page++;
            } while (result.page() == page - 1 && (page - 1L) * result.size() < result.total());
        }
        return ids;
    }

    private List<Postponement> putOff(Body body, Set<Access> access) {
        List<String> kinds = Stream.of(Kind.values())
                .filter(Postponement::mayTell)
                .map(Kind::code)
                .toList();
        Map<IndexField, List<String>> filters =
                Map.of(IndexField.OFFICE, List.of(body.office()), IndexField.KIND, kinds);
        var ids = new TreeSet<String>();
        for (String word : PUT_OFF) {
            engine.search(request(word, filters, 1, access)).hits().stream()
                    .map(Hit::documentId)
                    .forEach(ids::add);
        }
        return papers(ids, access).stream()
                .flatMap(paper -> Postponement.in(paper, pages(paper, access), body).stream())
                .toList();
    }

    private List<Document> papers(Set<String> ids, Set<Access> access) {
        List<Document> papers = new ArrayList<>();
        for (String id : ids) {
            Optional<Holding> held = archive(access).find(id);
            if (held.isPresent() && access.contains(held.get().access()) && held.get() instanceof Document paper) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private Archive archive(Set<Access> access) {
        return BlackedOutArchive.as(access, archive);
    }

    private List<Page> pages(Document paper, Set<Access> access) {
        return archive(access).pages(paper.id()).map(Pages::pages).orElse(List.of());
    }

    private static SearchRequest request(
            String query, Map<IndexField, List<String>> filters, int page, Set<Access> access) {
        return SearchRequest.of(query, access)
                .within(Filters.of(filters))
                .sorted(SearchRequest.Sort.OLDEST)
                .counting(Set.of())
                .at(page, SearchRequest.MAX_SIZE);
    }
}
