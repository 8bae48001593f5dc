package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.OptionalInt;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.segment.Segment;

/** Who must act, named once beneath the decisions of a list or of one matter: for those that have nobody of their own. */
final class SharedImplementers {
    private SharedImplementers() {}

    /**
     * Gives those who are named to the last decision and to those before it that share them.
     *
     * @param drafts all so far
     * @param last the decision that the label stands beneath
     * @param listed the index of the first decision of the list that is being read; none where no list is
     */
    static void name(List<Draft> drafts, Draft last, Segment who, OptionalInt listed) {
        int from = drafts.size();
        // What stands in an item of a list is the item's own.
        boolean own = who.inside() && listed.isPresent();
        while (from > 0
                && (drafts.get(from - 1) == last
                        || !own
                                && shares(
                                        drafts.get(from - 1), last, listed.isPresent() && from > listed.getAsInt()))) {
            from--;
            drafts.get(from).implementedBy(List.of(who.text()));
        }
    }

    private static boolean shares(Draft draft, Draft last, boolean listed) {
        boolean matter = draft.topic() != null
                && draft.topic().equals(last.topic())
                && !draft.text().isBlank();
        return draft.who().isEmpty() && (matter || listed);
    }
}
