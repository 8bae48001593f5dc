package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.search.SearchPage.Pager;
import org.mohafez.web.search.SearchPage.Step;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** The way from one page of answers to the next. */
public final class ResultPages {
    /** Pages shown on each side of the current one. */
    private static final int AROUND = 2;

    private ResultPages() {}

    /** How many pages there are that can be reached. */
    public static int last(SearchResult result) {
        long reachable = Math.min(result.total(), SearchRequest.MAX_DEPTH);
        return (int) Math.max(1, Math.ceilDiv(reachable, result.size()));
    }

    static Optional<Pager> of(SearchUrl url, SearchResult result, Words words, Figures figures) {
        int last = last(result);
        int page = result.page();
        if (last == 1) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int p = 1; p <= last; p++) {
            if (p == 1 || p == last || Math.abs(p - page) <= AROUND) {
                if (p > before + 1) {
                    steps.add(new Step("…", null, false));
                }
                steps.add(new Step(figures.number(p), url.onPage(p).href(), p == page));
                before = p;
            }
        }
        return Optional.of(new Pager(
                words.say("pager.label", page, last),
                page > 1 ? url.onPage(page - 1).href() : null,
                page < last ? url.onPage(page + 1).href() : null,
                steps));
    }
}
