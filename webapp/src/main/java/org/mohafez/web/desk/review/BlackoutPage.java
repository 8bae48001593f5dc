package org.mohafez.web.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.search.Run;
import org.mohafez.web.desk.review.ReviewSheet.Told;

/**
 * A paper that is to be given to the public with places blacked out.
 *
 * @param id of the paper
 * @param key of the form
 * @param seen the version of its file that is shown, as the form is to give it back
 * @param told what came of what was sent last; null at first
 * @param standing how it stands for the public now, in words
 * @param inForce whether the public gets it so now
 * @param grounds why it is withheld, in words
 * @param found kinds of personal details with what was found of each
 * @param marks stamps and writing by hand
 * @param more words that somebody wants black besides, a line each
 * @param missing those that stand nowhere in it
 * @param areas of pictures that somebody drew or typed, a line each
 * @param wrong those that are none
 * @param alike ways to files that may be the same paper: nothing is blacked out in those
 * @param counted how many places are black, in words
 * @param steps its pages
 * @param sight the page that is shown
 */
public record BlackoutPage(
        String id,
        String key,
        int seen,
        String title,
        String paperHref,
        String reviewHref,
        @Nullable Told told,
        String standing,
        boolean inForce,
        List<String> grounds,
        List<Found> found,
        List<Choice> marks,
        String more,
        List<String> missing,
        String areas,
        List<String> wrong,
        List<Other> alike,
        String counted,
        List<Step> steps,
        Sight sight) {

    /** Personal details of a kind. */
    public record Found(String kind, List<Choice> choices) {}

    /** What can be ticked. @param where how often and on which pages, in words */
    public record Choice(String value, String label, String where, boolean ticked) {}

    /** Another file. */
    public record Other(String href, String text) {}

    /** A page to be shown. @param black whether anything is black on it */
    public record Step(int number, String label, boolean shown, boolean black) {}

    /**
     * A page with what is black on it.
     *
     * @param picture its address; null where there is none
     * @param width in points, as the boxes are
     * @param lines of its text; what is marked is black
     */
    public record Sight(
            int number,
            String label,
            @Nullable String picture,
            double width,
            double height,
            List<Box> boxes,
            List<List<Run>> lines) {}
}
