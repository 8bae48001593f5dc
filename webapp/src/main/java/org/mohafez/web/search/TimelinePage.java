package org.mohafez.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.search.SearchPage.Chip;

/**
 * When what was searched for was decided, ready to print.
 *
 * @param found how many there are, in one sentence
 * @param asked what was searched for
 * @param searchHref the answers themselves
 * @param chart null where nothing found has a date
 * @param months those with answers, in order
 * @param undated says how many have no date; empty where all have one
 * @param offices whose they are, the most first
 * @param implementers who must carry them out, the most first
 */
public record TimelinePage(
        String found,
        List<Chip> asked,
        String searchHref,
        @Nullable TimelineChart chart,
        List<Count> months,
        String undated,
        List<Count> offices,
        List<Count> implementers) {

    /** So many of the answers, and the search that finds just these. */
    public record Count(String name, String count, String href) {}
}
