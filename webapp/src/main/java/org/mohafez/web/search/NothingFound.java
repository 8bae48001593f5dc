package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.search.SearchPage.Chip;
import org.mohafez.web.search.SearchPage.Nothing;
import org.mohafez.web.search.SearchPage.Removal;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/** What to do where nothing was found: each thing asked for, and what leaving it out would find; and what there is at all. */
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

    Nothing of(List<Chip> asked) {
        List<Removal> removals = new ArrayList<>();
        if (asked.size() > 1) {
            asked.stream().limit(MAX_TRIED).forEach(chip -> addIfItHelps(removals, chip));
        }
        SearchRequest everything = SearchRequest.of("", access);
        SearchResult all = engine.search(everything);
        int offices = engine.values(everything, IndexField.OFFICE).size();
        return new Nothing(removals, words.say("nothing.held", all.totalDocuments(), offices));
    }

    private void addIfItHelps(List<Removal> removals, Chip chip) {
        String query = chip.href().substring(chip.href().indexOf('?') + 1);
        long total = engine.search(SearchUrl.read(QueryString.read(query)).request(access))
                .total();
        if (total > 0) {
            removals.add(new Removal(
                    words.say("nothing.without", chip.name(), chip.value()),
                    chip.href(),
                    words.say("results.count", total)));
        }
    }
}
