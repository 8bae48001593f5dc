package org.mohafez.web.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.correction.HeadField;

/**
 * A paper to be looked through: what was read beside the pages it was read on.
 *
 * @param id of the paper
 * @param by who looks at it: their draft is nobody else's
 * @param key of the form
 * @param seen the version of its file that is shown, as the form is to give it back
 * @param told what came of the sheet that was sent last, in the reader's words; null at first
 * @param next what to look at when this is done; null before that, and where nothing is left
 * @param doubts why it should be looked at, in words, the heaviest first
 * @param withheld why it stays internal until somebody releases it, in words; empty for what the public sees
 * @param lost what people put right in rows that a newer reading no longer has
 * @param added the text of a decision that is missing at the beginning, as it was put there before
 * @param note why, in the reader's words, as it was put there before
 * @param history what people put right before, the newest first
 */
public record ReviewSheet(
        String id,
        String by,
        String key,
        int seen,
        String title,
        String paperHref,
        @Nullable Told told,
        ReviewPage.@Nullable Paper next,
        List<String> doubts,
        List<String> withheld,
        List<Lost> lost,
        List<Field> head,
        String added,
        List<Row> rows,
        List<Leaf> pages,
        String note,
        List<String> history) {

    /** @param bad whether it says that something is not as it should be @param waiting whether it is not known yet */
    public record Told(String text, List<String> details, boolean bad, boolean waiting) {}

    /**
     * A field of the sheet.
     *
     * @param name as corrections name it
     * @param value what it says now; empty where the paper states no such thing
     * @param typed the same as a person would type it, or what was put there and could not be made
     * @param doubt why it should be looked at; null if it need not
     * @param by who said it; null if a machine did
     * @param page where it stands, from 1; 0 where that is not known
     * @param box where on that page: left, top, width and height in hundredths of a percent of the page; empty where that is not known
     * @param form in which it is put in
     * @param choices what it can say; empty where anything
     */
    public record Field(
            String name,
            String label,
            String value,
            String typed,
            @Nullable String doubt,
            @Nullable String by,
            int page,
            String box,
            Form form,
            List<Choice> choices) {
        public String input() {
            return "f" + name;
        }

        public String was() {
            return "w" + name;
        }
    }

    /**
     * What somebody said of a row that is no more.
     *
     * @param what field and value
     * @param now the ordinal of the row that has the words of that row now; 0 where none has
     */
    public record Lost(String what, String by, int now) {}

    /** How a field is put in. */
    public enum Form {
        LINE,
        LINES,
        /** Typed as people write days, in either calendar; kept as ISO. */
        DAY,
        CHOICE;

        static Form of(HeadField field) {
            return switch (field) {
                case KIND, ACCESS -> CHOICE;
                case ISSUED, MEETING_DATE -> DAY;
                default -> LINE;
            };
        }
    }

    public record Choice(String code, String label, boolean chosen) {}

    /**
     * A decision.
     *
     * @param heading such as its number
     * @param first whether none stands above it
     * @param fate what somebody wanted to become of it, as {@link ReviewForm} has it
     * @param added the text of a decision that is missing behind it, as it was put there before
     */
    public record Row(int ordinal, String heading, boolean first, List<Field> fields, String fate, String added) {}

    /** A page. @param picture its address; null where there is none */
    public record Leaf(int number, String label, @Nullable String picture, String href) {}
}
