package org.mohafez.web.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.series.Routine;

/**
 * What the search page shows, ready to print: every text in the reader's words, every link an address.
 *
 * @param home whether this is the front page, on which nothing has been asked yet
 * @param query what was typed
 * @param hidden what the form must carry along, because it is chosen by links
 * @param found the result in one sentence
 * @param notes how the question was taken where that may surprise
 * @param folded how many results stand with a copy of theirs; empty where none does
 * @param keep under what name somebody who has signed in may save it
 * @param nothing what to do now; only where nothing was found
 */
public record SearchPage(
        boolean home,
        String query,
        List<Hidden> hidden,
        Dates dates,
        Sums sums,
        List<Chip> chips,
        String clearHref,
        String found,
        List<String> notes,
        Optional<Suggested> suggestion,
        List<Link> sorts,
        String timelineHref,
        List<FacetGroup> facets,
        List<HitGroup> groups,
        String folded,
        Optional<Pager> pager,
        Optional<Downloads> downloads,
        Keep keep,
        Optional<Nothing> nothing) {
    /** So many topics are offered to somebody who does not know what to ask. */
    private static final int EXAMPLES = 4;

    /** What the archive speaks of most, as examples of what can be asked: nobody asks for what is miscellaneous. */
    public List<FacetLink> topics() {
        return facets.stream()
                .filter(facet -> facet.parameter().equals("topic"))
                .flatMap(facet -> facet.values().stream())
                .filter(topic -> !Routine.isTopic(topic.label()))
                .limit(EXAMPLES)
                .toList();
    }

    /**
     * A search to be saved.
     *
     * @param name to begin with
     * @param query the part of its address behind the question mark
     */
    public record Keep(String name, String query) {}

    /** A field the form sends though nobody sees it. */
    public record Hidden(String name, String value) {}

    /** A place to go. */
    public record Link(String text, String href, boolean current) {}

    /** Another query, between what is said before and behind it. */
    public record Suggested(String before, Link link, String after) {}

    /**
     * One thing that was asked for.
     *
     * @param name what kind of thing
     * @param href the same search without it
     */
    public record Chip(String name, String value, String href) {}

    /** The date boxes. {@code which} says of which date they speak. */
    public record Dates(List<Box> boxes, List<Choice> which, boolean used) {}

    /** The boxes for sums of money. */
    public record Sums(List<Box> boxes, boolean used) {}

    /**
     * A box that takes a date or a sum in any form.
     *
     * @param value as understood, in the reader's words; as typed where it was not understood
     * @param shownBack the day in both calendars, the sum in taka; empty where there is none
     */
    public record Box(String name, String label, String value, String shownBack, boolean rejected) {}

    /** One of several; {@code value} is empty for the usual one. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A facet. {@code values} are shown at once where it is open, {@code more} on demand.
     *
     * @param up the way back from where its values lie; empty where they lie in nothing
     */
    public record FacetGroup(
            String parameter,
            String title,
            boolean open,
            List<Link> up,
            List<FacetLink> values,
            List<FacetLink> more) {}

    /** A value of a facet; following {@code href} adds or removes it. */
    public record FacetLink(String id, String label, String count, String href, boolean chosen) {}

    /** Pages of answers. {@code null} links are ends; a page of the middle that is left out is a gap. */
    public record Pager(
            String label,
            @Nullable String previous,
            @Nullable String next,
            List<Step> steps) {}

    /** A page in the pager; a gap where {@code href} is null. */
    public record Step(String text, @Nullable String href, boolean current) {}

    /** Where nothing was found: which single removals would find something, and what the archive holds. */
    public record Nothing(List<Removal> removals, String held) {}

    /** Leaving out one thing that was asked for; {@code count} in words. */
    public record Removal(String text, String href, String count) {}
}
