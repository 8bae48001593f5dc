package org.mohafez.web.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.browse.BrowsePage.Step;
import org.mohafez.web.browse.BrowsePage.Way;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.series.ThreadSection;
import org.mohafez.web.ui.Crumb;

/**
 * All that one post in a place was told to do, ready to print.
 *
 * @param also what else it is called
 * @param said what is shown, in one sentence
 * @param notes how the address was taken where that may surprise
 * @param folded how many tasks stand with a copy of theirs; empty where none does
 * @param orders the ways to look at it
 */
public record ImplementerPage(
        String heading,
        List<String> also,
        String said,
        List<Crumb> crumbs,
        List<String> notes,
        List<Way> actions,
        List<Step> orders,
        List<Task> tasks,
        String folded,
        List<Step> pages) {

    /**
     * A decision.
     *
     * @param text as its record has it
     * @param due the deadline, in its own words and as a day; empty where there is none
     * @param copies other files in which the same decision is held
     * @param reports rows of later progress tables that speak of it, in their own words
     * @param later decisions of later meetings about the same matter
     */
    public record Task(
            String href,
            @Nullable String number,
            String topic,
            String text,
            String paper,
            String paperHref,
            String date,
            String due,
            List<Copy> copies,
            List<ThreadSection.Said> reports,
            List<ThreadSection.Decided> later) {}
}
