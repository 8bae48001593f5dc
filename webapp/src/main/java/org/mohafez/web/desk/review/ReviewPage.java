package org.mohafez.web.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Papers to be looked at.
 *
 * @param name the message that names the list; with {@code .lead}, what it is for, and with {@code .none}, that nothing is in it
 * @param counted how many there are, in words; empty where that is not told
 * @param more where those are that do not fit; null where all fit
 */
public record ReviewPage(
        String name,
        String counted,
        List<Paper> papers,
        @Nullable String more) {
    /**
     * @param day of the meeting, or else of issue, in words
     * @param file the name of its file, which tells copies of a paper apart; null where the title is it
     * @param causes why, the heaviest first
     * @param blackout where places of it are blacked out; null in a list that is not about that
     */
    public record Paper(
            String href,
            String title,
            @Nullable String office,
            @Nullable String day,
            @Nullable String file,
            List<Cause> causes,
            boolean internal,
            @Nullable String blackout) {}

    /**
     * Why a paper is to be looked at.
     *
     * @param said in the reader's words
     * @param detail what on the paper tells it, in the paper's words; null where nothing does
     */
    public record Cause(String said, @Nullable String detail) {
        static Cause of(String said) {
            return new Cause(said, null);
        }
    }
}
