package org.mohafez.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.query.Slip;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.later.LaterPapers;
import org.mohafez.web.search.SearchPage.Chip;
import org.mohafez.web.search.SearchPage.Hidden;
import org.mohafez.web.search.SearchPage.Keep;
import org.mohafez.web.search.SearchPage.Link;
import org.mohafez.web.search.SearchPage.Nothing;
import org.mohafez.web.search.SearchPage.Suggested;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Puts an answer into the reader's words. Made for one answer; not to be shared between threads. */
final class SearchPageComposer {
    private final SearchUrl url;
    private final Words words;
    private final Figures figures;
    private final SearchEngine engine;
    private final Set<Access> access;
    private final LocalDate today;

    /** @param today in Bangladesh */
    SearchPageComposer(SearchUrl url, SearchEngine engine, Set<Access> access, LocalDate today) {
        this.url = url;
        this.words = Words.in(url.lang());
        this.figures = new Figures(words);
        this.engine = engine;
        this.access = access;
        this.today = today;
    }

    SearchPage compose(SearchResult result) {
        FacetLabels labels = new FacetLabels(words, figures, engine, access, result);
        Copies copies = new Copies(engine, searched(result).request(access), result);
        List<Folded> hits = copies.hits();
        Boxes boxes = new Boxes(url, words, figures);
        List<Chip> chips = new Chips(url, words, figures, labels).all(result.notes());
        Optional<Nothing> nothing = result.total() > 0
                ? Optional.empty()
                : Optional.of(new NothingFound(engine, access, words).of(url.query(), chips, result.notes()));
        return new SearchPage(
                url.asksNothing() && result.page() == 1,
                url.query(),
                hidden(),
                boxes.dates(),
                boxes.sums(),
                chips,
                url.cleared().href(),
                found(result) + copies.counted(words),
                notes(result),
                suggestion(result),
                sorts(),
                url.onPage(1).hrefAs("/timeline"),
                new FacetLinks(url, words, figures, labels, places(result, labels)).of(result),
                new HitGroups(searched(result), words, figures, LaterPapers.ofHits(engine, access, result.hits()))
                        .of(hits),
                copies.told(words),
                ResultPages.of(url, result, words, figures),
                result.total() == 0 ? Optional.empty() : Optional.of(Downloads.of(url, result.total(), words)),
                keep(searched(result), chips),
                nothing);
    }

    private PlaceTree places(SearchResult result, FacetLabels labels) {
        SearchRequest request = searched(result).request(access);
        return new PlaceTree(url, words, figures, labels, engine, request);
    }

    /** What the form does not show, it must carry along. */
    private List<Hidden> hidden() {
        return url.toQueryString().pairs().stream()
                .filter(pair -> SearchUrl.FILTERS.containsKey(pair.name())
                        || List.of("sort", "size", "lang").contains(pair.name()))
                .map(pair -> new Hidden(pair.name(), pair.value()))
                .toList();
    }

    /** Named by its words and filters. */
    private Keep keep(SearchUrl searched, List<Chip> chips) {
        String name = Stream.concat(
                        Stream.of(searched.query()).filter(query -> !query.isEmpty()),
                        chips.stream().map(Chip::value).filter(value -> !value.equals(url.query())))
                .distinct()
                .collect(Collectors.joining(" · "));
        return new Keep(
                name.isEmpty() ? words.say("searches.everything") : name,
                searched.kept().toString());
    }

    private String found(SearchResult result) {
        if (result.page() > ResultPages.last(result)) {
            return words.say("found.no-such-page", result.page(), ResultPages.last(result));
        }
        if (url.asksNothing()) {
            return words.say("found.all", result.total(), result.totalDocuments());
        }
        if (url.query().isEmpty()) {
            return words.say("found", result.total(), result.totalDocuments());
        }
        return words.say(
                "found.for",
                result.total(),
                result.totalDocuments(),
                searched(result).query());
    }

    private List<String> notes(SearchResult result) {
        return Stream.concat(url.notes().stream(), result.notes().stream())
                .map(note -> Notes.say(note, words))
                .distinct()
                .toList();
    }

    private Optional<Suggested> suggestion(SearchResult result) {
        return Optional.ofNullable(result.suggestion()).map(this::suggested);
    }

    /** What is offered; or, where it was taken, the way back to what was typed. */
    private Suggested suggested(Suggestion meant) {
        String why = meant.why() == Slip.SPELLING
                ? ""
                : words.say("suggestion.why." + meant.why().code()) + " ";
        return meant.taken()
                ? new Suggested(
                        why + words.say("suggestion.as-typed"),
                        new Link(url.query(), url.withOnly("asTyped", "1").href(), false),
                        "")
                : new Suggested(
                        why + words.say("suggestion.before"),
                        new Link(meant.query(), url.asking(meant.query()).href(), false),
                        words.say("suggestion.after"));
    }

    /** The address of what was searched for. */
    private SearchUrl searched(SearchResult result) {
        Suggestion meant = result.suggestion();
        return meant != null && meant.taken() ? url.asking(meant.query()) : url;
    }

    /** Without words nothing is more relevant: then the newest come first. */
    private List<Link> sorts() {
        boolean asked = !url.query().isEmpty();
        SearchRequest.Sort usual = asked ? SearchRequest.Sort.RELEVANCE : SearchRequest.Sort.NEWEST;
        SearchRequest.Sort current = url.sort() == SearchRequest.Sort.RELEVANCE ? usual : url.sort();
        return SearchUrl.ORDERS.stream()
                .filter(sort -> asked || sort != SearchRequest.Sort.RELEVANCE)
                .map(sort -> new Link(
                        words.say("sort." + SearchUrl.code(sort)),
                        ordered(sort, sort == usual).href(),
                        sort == current))
                .toList();
    }

    /** By deadline, from today on where nobody said otherwise: what is long past is seldom what is looked for. */
    private SearchUrl ordered(SearchRequest.Sort sort, boolean usual) {
        SearchUrl ordered = url.withOnly("sort", usual ? null : SearchUrl.code(sort));
        boolean anyDeadline =
                url.values("dueFrom").isEmpty() && url.values("dueTo").isEmpty();
        return sort == SearchRequest.Sort.DUE && anyDeadline ? ordered.withOnly("dueFrom", today.toString()) : ordered;
    }
}
