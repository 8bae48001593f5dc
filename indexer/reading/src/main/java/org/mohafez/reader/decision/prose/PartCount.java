package org.mohafez.reader.decision.prose;

import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Serial;

/** Counts the parts of one decision, (ক), (খ) …, as they are read. One use each; not safe for several threads. */
final class PartCount {
    private @Nullable Serial last;

    /**
     * Whether the mark goes on counting the parts.
     *
     * @param empty whether the decision has no words yet, so that its first part may begin
     */
    boolean goesOn(Serial mark, boolean empty) {
        boolean first = empty && mark.ordinal() == 1;
        boolean next = last != null && last.style().equals(mark.style()) && mark.ordinal() == last.ordinal() + 1;
        if (first || next) {
            last = mark;
        }
        return first || next;
    }
}
