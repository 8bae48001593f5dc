package org.mohafez.web.desk.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.web.desk.review.ReviewPage.Cause;
import org.mohafez.web.desk.review.ReviewSheet.Told;

/**
 * A file that is to be parted into papers.
 *
 * @param id of the file
 * @param key of the form
 * @param name of the file
 * @param fileHref the page of the file
 * @param told what came of what was sent last; null at first
 * @param standing by whom it is parted now, in words
 * @param doubts why the machine's parting is doubtful
 * @param said whether that is a person's word, which can be taken back
 * @param seen where papers begin now, as the form is to give it back
 * @param papers its pages, bracketed
 * @param choosable whether anything can be chosen
 * @param preview what would come of it; null where that was not asked yet
 */
public record PartsPage(
        String id,
        String key,
        String name,
        String fileHref,
        @Nullable Told told,
        String standing,
        List<Cause> doubts,
        boolean said,
        String seen,
        List<Bracket> papers,
        boolean choosable,
        @Nullable Preview preview) {

    /** Pages that are a paper, now or as it is wanted. @param internal whether it is not for everybody */
    public record Bracket(String label, String title, String pages, boolean internal, List<Leaf> leaves) {}

    /**
     * A page.
     *
     * @param href its own page, larger
     * @param picture its address; null where there is none
     * @param line what stands first on it
     * @param choices where a paper may begin on it
     */
    public record Leaf(
            int number, String label, String href, @Nullable String picture, String line, List<Choice> choices) {}

    /** Where a paper may begin. */
    public record Choice(String value, String label, String line, boolean ticked) {}

    /**
     * What would come of it.
     *
     * @param chosen what is previewed, as the form is to give it back
     * @param asMachine whether it is what the machine does
     * @param changes whether anything would change
     * @param lines in words
     */
    public record Preview(String chosen, boolean asMachine, boolean changes, List<Line> lines) {}

    /** @param warns whether it is to be looked at twice */
    public record Line(String text, boolean warns) {}
}
