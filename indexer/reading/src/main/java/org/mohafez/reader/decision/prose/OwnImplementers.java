package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Serial;

/**
 * Numbered parts after each of which stands who must carry it out: (১) … – ইউপি সচিব (২) … – দফাদার. They are decisions, each of its
 * own; parts that share those who act are parts of one.
 */
record OwnImplementers(Serial serial, LabelledParts part) {
    /** The parts; none unless there are two or more, all with their own implementers. */
    static List<OwnImplementers> of(String text) {
        List<Items.Item> items = Items.of(text);
        List<OwnImplementers> parts = new ArrayList<>();
        for (Items.Item item : items) {
            LabelledParts part = LabelledParts.of(item.text());
            if (part.implementers().isEmpty()) {
                return List.of();
            }
            parts.add(new OwnImplementers(item.serial(), part));
        }
        boolean first = !items.isEmpty() && items.getFirst().start() == 0;
        return first ? parts : List.of();
    }

    /** Whether the part that comes next is a decision of its own beside the one that is open. */
    static boolean goOn(Draft above, Serial next, String text) {
        return next.ordinal() > 1
                && !above.who().isEmpty()
                && Serial.at(above.text())
                        .filter(first -> first.style().equals(next.style()))
                        .isPresent()
                && LabelledParts.of(text).implementers().isPresent();
    }
}
