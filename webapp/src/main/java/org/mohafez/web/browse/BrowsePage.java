package org.mohafez.web.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.ui.Crumb;

/**
 * A page to browse by, ready to print; what it has none of is empty.
 *
 * @param kind what the heading names
 * @param lead what the archive holds of it, in one sentence
 * @param crumbs the way here from the beginning, the widest first
 * @param notes how the address was taken where that may surprise
 * @param also what else it is called, or what the page tells of beside its counts
 * @param ways what else to browse by
 * @param letters first letters of a long list
 * @param pages of a list that is long even under one letter
 * @param papers the newest
 * @param otherCalendars that some are left out, in words
 */
public record BrowsePage(
        String kind,
        String heading,
        String lead,
        List<Crumb> crumbs,
        List<String> notes,
        List<String> also,
        List<Way> actions,
        List<Way> ways,
        List<Step> letters,
        List<Listing> listings,
        List<Step> pages,
        List<Paper> papers,
        List<Grid> calendars,
        String otherCalendars) {

    /** A place to go; {@code count} is empty where nothing is counted. */
    public record Way(String text, String href, String count) {}

    /** One of several, of which one is shown. */
    public record Step(String text, String href, boolean current) {}

    /**
     * Values with their counts.
     *
     * @param column the heading above the names
     * @param documents whether papers are counted beside decisions
     * @param more the way to those that are not listed
     */
    public record Listing(
            String title,
            String column,
            boolean documents,
            List<Row> rows,
            @Nullable Way more) {}

    /** Counts in the reader's figures. */
    public record Row(String name, String href, String documents, String decisions) {}

    /** A paper; {@code iso} is empty where it bears no date. */
    public record Paper(String href, String title, String kind, String date, String iso, List<Copy> copies) {}

    /**
     * The meetings of a body.
     *
     * @param months the names of the columns
     * @param rhythm how often it meets, and how that is known; null where nothing tells
     */
    public record Grid(String title, String href, @Nullable String rhythm, List<String> months, List<Year> years) {}

    /** A row of the grid, with a cell for each month. */
    public record Year(String name, List<Cell> months) {}

    /** @param noneHeld whether it is to be said that the archive holds no minutes of that month */
    public record Cell(List<Mark> marks, boolean noneHeld) {}

    /** A paper in a month. {@code said} is what {@code text} means, for those who do not see where it stands. */
    public record Mark(String text, String said, String href) {}
}
