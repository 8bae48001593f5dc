package org.mohafez.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Run;
import org.mohafez.web.copies.Copy;
import org.mohafez.web.later.Later;

/**
 * Neighbouring answers that stand in one document, under its name.
 *
 * @param kind in words
 * @param internal whether only those see it who have signed in
 * @param from the office and the places it lies in, the closest first, as far as the paper gives them
 * @param later what later papers say they do to the whole of it, or to decisions that are not among these
 * @param copies other files in which the same paper is held, whose hits are not shown by themselves
 * @param dates what days the paper bears, in both calendars
 * @param memoMatches whether the memo number is what was typed
 */
public record HitGroup(
        String href,
        String kind,
        boolean internal,
        String title,
        List<Named> from,
        List<Later> later,
        List<Copy> copies,
        List<Labelled> dates,
        @Nullable String memo,
        boolean memoMatches,
        List<Card> cards) {

    /** A value with its name; {@code iso} where it is a day. */
    public record Labelled(
            String label, String value, @Nullable String iso) {}

    /** A value that has a page. */
    public record Named(String text, String href) {}

    /**
     * One answer.
     *
     * @param number the decision's own number; null for the other text of a document
     * @param heading its topic
     * @param saysNumber whether the heading is the number itself, for want of a topic
     * @param decided how the decision begins; empty where the passage is part of it
     * @param snippet the passage that answers best: of the decision, or else of what was discussed or remarked
     * @param later what later papers say they do to this very decision
     * @param page where it stands, and how that was read; null where the paper has no pages
     * @param doubtful whether it was not read surely
     */
    public record Card(
            String href,
            @Nullable String number,
            String heading,
            boolean saysNumber,
            String decided,
            List<Run> snippet,
            List<Later> later,
            List<Named> implementers,
            @Nullable Labelled due,
            @Nullable Named page,
            boolean doubtful) {}
}
