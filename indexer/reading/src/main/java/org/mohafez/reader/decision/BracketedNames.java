package org.mohafez.reader.decision;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Sentences;

/** Who must act, on a line of their own in brackets and without a label, beneath what they must carry out: (সকল অফিসার ইনচার্জ). */
final class BracketedNames {
    private static final Pattern ALONE =
            Pattern.compile("\\s*[(\\[](?<names>[^()\\[\\]]{3,200}(?:\\([^()]*\\)[^()]{0,200})*)[)\\]][\\s।]*");

    private BracketedNames() {}

    /**
     * Gives them to the decision they stand beneath. At the end of a list in which nobody was named they are for all of it. Beneath one of
     * its items they are that one's, where each before it has its own too: else they can head the items below, and name nobody. A post
     * with which all ends can be that of whoever signs.
     *
     * @param open the decision above
     * @param listed the index of the first decision of the list that is being read; none where no list is
     * @param goesOn whether the next item of that list follows
     * @param last whether nothing follows
     * @return whether somebody was named
     */
    static boolean name(
            List<Draft> drafts,
            @Nullable Draft open,
            Segment segment,
            OptionalInt listed,
            boolean goesOn,
            boolean last) {
        Matcher alone = ALONE.matcher(segment.text());
        if (open == null || !alone.matches() || !awaitsNames(open)) {
            return false;
        }
        String names = alone.group("names");
        List<Draft> above = listed.isEmpty()
                ? List.of()
                : drafts.subList(Math.min(listed.getAsInt(), drafts.size()), Math.max(0, drafts.indexOf(open)));
        boolean allNamed = above.stream().noneMatch(draft -> draft.who.isEmpty());
        boolean noneNamed = above.stream().allMatch(draft -> draft.who.isEmpty());
        boolean each = allNamed && !above.isEmpty();
        if (!Implementers.areNamed(names) || !(allNamed || noneNamed && !goesOn) || last && !each) {
            return false;
        }
        Segment who = new Segment(Label.IMPLEMENTER, null, names, segment.spot(), each || goesOn);
        SharedImplementers.name(drafts, open, who, listed);
        return true;
    }

    /** Whether something is decided whole, nobody is named yet, and no other line in brackets heads it. */
    private static boolean awaitsNames(Draft open) {
        return open.who.isEmpty()
                && !open.text.isBlank()
                && (Sentences.ends(open.text) || DecisionSplit.isDecisive(open.text))
                && (!open.text.startsWith("(") || ListMark.at(open.text).isPresent());
    }
}
