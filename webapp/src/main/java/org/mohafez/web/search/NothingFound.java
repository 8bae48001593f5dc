package org.mohafez.web.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.query.Note;
import org.mohafez.web.search.SearchPage.Chip;
import org.mohafez.web.search.SearchPage.Nothing;
import org.mohafez.web.search.SearchPage.Removal;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** What to do where nothing was found: each thing asked for, and what leaving it out would find; the month of a day; and what there is at all. */
final class NothingFound {
    /** Each costs a search of its own. */
    private static final int MAX_TRIED = 6;

    private final SearchEngine engine;
    private final Set<Access> access;
    private final Words words;

    NothingFound(SearchEngine engine, Set<Access> access, Words words) {
        this.engine = engine;
        this.access = access;
        this.words = words;
    }

    /**
     * @param query what was typed
     * @param notes of the search that found nothing
     */
    Nothing of(String query, List<Chip> asked, List<Note> notes) {
        List<Removal> removals = new ArrayList<>();
        notes.stream()
                .filter(Notes::isDay)
                .map(note -> YearMonth.from(LocalDate.parse(note.value())))
                .distinct()
                .forEach(month -> addIfItHelps(
                        removals, words.say("nothing.month", new Figures(words).date(month.toString())), month(month)));
        if (asked.size() > 1) {
            asked.stream()
                    .limit(MAX_TRIED)
                    .forEach(chip -> addIfItHelps(
                            removals, words.say("nothing.without", chip.name(), chip.value()), chip.href()));
        }
        // It may take to leave out several.
        if (!query.isEmpty() && asked.size() > 2) {
            addIfItHelps(removals, words.say("nothing.words-alone", query), wordsAlone(query));
        }
        SearchRequest everything = SearchRequest.of("", access).counting(Set.of());
        SearchResult all = engine.search(everything);
        int offices = engine.values(everything, IndexField.OFFICE).size();
        return new Nothing(removals, words.say("nothing.held", all.totalDocuments(), offices));
    }

    /** What was typed, wherever and whenever. */
    private String wordsAlone(String query) {
        return QueryString.empty().with("q", query).in(words.lang()).behind("/search");
    }

    /** What is of a month, whatever else was asked. */
    private String month(YearMonth month) {
        return QueryString.empty()
                .with("from", month.atDay(1).toString())
                .with("to", month.atEndOfMonth().toString())
                .in(words.lang())
                .behind("/search");
    }

    private void addIfItHelps(List<Removal> removals, String text, String href) {
        String query = href.substring(href.indexOf('?') + 1);
        long total = engine.search(
                        SearchUrl.read(QueryString.read(query)).request(access).counting(Set.of()))
                .total();
        if (total > 0) {
            removals.add(new Removal(text, href, words.say("results.count", total)));
        }
    }
}
