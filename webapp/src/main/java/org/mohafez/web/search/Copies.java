package org.mohafez.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
            Set<String> compared = each.stream().map(Hit::id).collect(Collectors.toSet());
            Map<String, Folded> firsts =
                    all.stream().collect(Collectors.toMap(folded -> folded.hit().id(), Function.identity()));
            // What the archive got between the two questions was not compared, and is shown.
            this.hits = result.hits().stream()
                    .filter(hit -> firsts.containsKey(hit.id()) || !compared.contains(hit.id()))
                    .map(hit -> new Folded(hit, copies(firsts.get(hit.id()))))
                    .toList();
        }
    }

    private static List<Hit> copies(@Nullable Folded first) {
        return first == null ? List.of() : first.copies();
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
