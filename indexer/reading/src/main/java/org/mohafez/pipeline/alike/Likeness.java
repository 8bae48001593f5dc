package org.mohafez.pipeline.alike;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Pages;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.PaperRecord;

/**
 * What of a paper tells whether another is the same one, scanned again or in another format.
 *
 * @param memo the memo number's key
 * @param met the day of the meeting
 * @param issued the day of issue
 */
record Likeness(
        MinHash text,
        @Nullable String memo,
        @Nullable String met,
        @Nullable String issued) {
    /** Of texts that nothing but themselves tells apart. */
    private static final double SAME_TEXT = 0.8;
    /** Of texts whose paper has the same number or day: what is misread in a scan makes them differ. */
    private static final double SAME_PAPER = 0.5;

    /** Empty where the paper has too little text. */
    static Optional<Likeness> of(PaperRecord paper, Pages pages) {
        Memo memo = paper.memo();
        Meeting meeting = paper.meeting();
        return MinHash.of(pages.text())
                .map(text -> new Likeness(
                        text,
                        memo == null ? null : memo.key(),
                        meeting == null ? null : meeting.date(),
                        memo == null ? null : memo.issued()));
    }

    /**
     * Whether they may be one paper. Minutes of one committee say much the same each month, so number and days decide: where
     * more of them differ than agree, they are two.
     */
    boolean isAlike(Likeness other) {
        int agree = 0;
        int differ = 0;
        String[][] facts = {{memo, other.memo}, {met, other.met}, {issued, other.issued}};
        for (String[] fact : facts) {
            if (fact[0] != null && fact[1] != null) {
                agree += Objects.equals(fact[0], fact[1]) ? 1 : 0;
                differ += Objects.equals(fact[0], fact[1]) ? 0 : 1;
            }
        }
        return differ <= agree && text.likeness(other.text) >= (agree == 0 ? SAME_TEXT : SAME_PAPER);
    }
}
