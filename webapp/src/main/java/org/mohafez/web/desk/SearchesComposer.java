package org.mohafez.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mohafez.account.SavedSearch;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.query.Range;
import org.mohafez.web.search.SearchUrl;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Asks saved searches for what is new. */
final class SearchesComposer {
    /** So many are shown of each search; all of them are a link away. */
    private static final int SHOWN = 20;

    private final SearchEngine engine;
    private final Visitor visitor;
    private final Words words;
    private final Figures figures;

    SearchesComposer(SearchEngine engine, Visitor visitor) {
        this.engine = engine;
        this.visitor = visitor;
        this.words = Words.in(visitor.lang());
        this.figures = new Figures(words);
    }

    /**
     * When the newest file came that the index has. What was received and is not in the index yet is newer, and will be shown the
     * next time; the clock would count it as seen.
     */
    static Instant newest(SearchEngine engine, Visitor visitor) {
        SearchRequest all = SearchRequest.of("", visitor.access())
                .sorted(SearchRequest.Sort.RECEIVED)
                .at(1, 1)
                .counting(Set.of());
        return engine.search(all).hits().stream().map(Hit::received).findFirst().orElse(Instant.EPOCH);
    }

    SearchesPage.Saved of(SavedSearch saved) {
        SearchUrl url = SearchUrl.read(QueryString.read(saved.query()).in(visitor.lang()));
        SearchRequest asked = url.request(visitor.access());
        // As it was saved: where nothing is new, nothing else is looked for.
        SearchResult result = engine.search(
                asked.within(asked.filters().received(Range.between(saved.read().plusMillis(1), null)))
                        .literally()
                        .sorted(SearchRequest.Sort.RECEIVED)
                        .at(1, SHOWN)
                        .counting(Set.of()));
        return new SearchesPage.Saved(
                saved.number(),
                saved.name(),
                url.href(),
                words.say("searches.found", result.total()),
                days(result.hits()),
                result.total() > SHOWN ? url.withOnly("sort", "received").href() : null);
    }

    private List<SearchesPage.Day> days(List<Hit> hits) {
        Map<String, List<SearchesPage.Item>> days = new LinkedHashMap<>();
        hits.forEach(hit -> days.computeIfAbsent(figures.day(hit.received()), day -> new ArrayList<>())
                .add(item(hit)));
        return days.entrySet().stream()
                .map(day -> new SearchesPage.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private SearchesPage.Item item(Hit hit) {
        String paper = Objects.requireNonNullElse(hit.title(), hit.fileName());
        String kind =
                words.say(hit.ordinal() > 0 ? "decision" : "kind." + hit.kind().code());
        return new SearchesPage.Item(
                QueryString.empty()
                        .in(visitor.lang())
                        .behind("/d/" + (hit.ordinal() > 0 ? hit.id() : hit.documentId())),
                Objects.requireNonNullElse(hit.topic(), kind),
                paper,
                hit.office() == null ? "" : hit.office().label(),
                hit.access() == Access.INTERNAL);
    }
}
