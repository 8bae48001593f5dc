package org.mohafez.reader;

import java.util.List;
import java.util.Objects;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;

/** Papers written as plain text, read, and what tests mostly ask of them. */
final class ReadText {
    private ReadText() {}

    /** The first paper of the text, as {@link TextPages} takes it. */
    static PaperRecord read(String text) {
        return new PaperReader().read(TextPages.of(text)).getFirst().record();
    }

    /** Of a paper that tells of one. */
    static Meeting meeting(String text) {
        return Objects.requireNonNull(read(text).meeting());
    }

    /** Of a decision that has one. */
    static Deadline deadline(Decision decision) {
        return Objects.requireNonNull(decision.deadline());
    }

    /** The implementers, as printed. */
    static List<String> who(Decision decision) {
        return decision.implementers().stream().map(Implementer::text).toList();
    }
}
