package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.web.copies.Folded;
import org.mohafez.web.ui.Words;

/**
 * What a page of a result shows where papers are held in several files. Of a short result each hit is compared with all others, so that what stands on
 * an earlier page is not shown again; of a long one with those of its page. Totals have every copy: how many these are is said.
 */
final class Copies {
    /** Hits of which each is compared with all others. */
    private static final int MOST_LOOKED_AT = 200;

    private final SearchResult result;
    private final List<Folded> all;
    private final List<Folded> hits;

    /** @param request by which the result was found */
    Copies(SearchEngine engine, SearchRequest request, SearchResult result) {
        this.result = result;
        boolean onOnePage = result.total() <= result.hits().size();
        if (onOnePage || !isShort()) {
            this.all = Folded.of(result.hits());
            this.hits = all;
        } else {
            List<Hit> each = new ArrayList<>();
            engine.each(request, MOST_LOOKED_AT, each::add);
            this.all = Folded.of(each);
            Map<String, Hit> here = result.hits().stream()
                    .collect(Collectors.toMap(Hit::id, Function.identity(), (first, again) -> first));
            this.hits = all.stream()
                    .filter(folded -> here.containsKey(folded.hit().id()))
                    .map(folded -> new Folded(
                            Objects.requireNonNull(here.get(folded.hit().id())), folded.copies()))
                    .toList();
        }
    }

    /** Each of the page's, with its copies wherever these stand, except what stands with one that came before. */
    List<Folded> hits() {
        return hits;
    }

    /** How many of the total are copies, as the end of a sentence that has the total; empty where none is, or nobody looked. */
    String counted(Words words) {
        int copies = Folded.hidden(all);
        return copies == 0 || !isShort() ? "" : words.say("found.copies", copies);
    }

    /** What of this page is not shown on it, for whoever looks for it here; empty where that is said with the total, or all is shown. */
    String told(Words words) {
        if (!isShort()) {
            int copies = Folded.hidden(hits);
            return copies == 0 ? "" : words.say("copies.folded", copies);
        }
        return hits.isEmpty() && !result.hits().isEmpty() ? words.say("copies.all-before") : "";
    }

    private boolean isShort() {
        return result.total() <= MOST_LOOKED_AT;
    }
}
