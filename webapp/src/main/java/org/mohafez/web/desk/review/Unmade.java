package org.mohafez.web.desk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.correction.RowField;

/**
 * What somebody handed in and the writer refused: the sheet has it again, so that nobody types twice. A field that somebody else
 * changed says what it says now; what was put there is told beside it.
 *
 * @param fates of rows by their ordinals, as {@link ReviewForm} has them
 * @param added texts of rows that are missing, by the ordinal of the one above
 */
record Unmade(Map<FieldName, String> values, Map<Integer, String> fates, Map<Integer, String> added) {
    static final Unmade NOTHING = new Unmade(Map.of(), Map.of(), Map.of());

    Unmade {
        values = Map.copyOf(values);
        fates = Map.copyOf(fates);
        added = Map.copyOf(added);
    }

    /** What was handed in under that slip by that person for that paper, if it was refused. */
    static Unmade of(Inbox inbox, @Nullable String slip, String paper, String author) {
        return Optional.ofNullable(slip)
                .flatMap(inbox::known)
                .filter(known -> known.handover() instanceof Handover.Correct correct
                        && correct.paper().equals(paper)
                        && correct.author().equals(author))
                .map(known -> known.settlement() instanceof Settlement.Refused refused
                        ? of(((Handover.Correct) known.handover()).correction(), refused.objections())
                        : NOTHING)
                .orElse(NOTHING);
    }

    private static Unmade of(Correction correction, List<Objection> objections) {
        Map<FieldName, String> values = puts(correction);
        Map<Integer, String> fates = new HashMap<>();
        Map<Integer, String> added = new HashMap<>();
        for (Edit edit : correction.edits()) {
            switch (edit) {
                case Edit.Drop drop -> fates.put(drop.ordinal(), drop.into() == null ? "drop" : "join");
                case Edit.Add add -> {
                    FieldName text = new FieldName.Row(add.ordinal(), RowField.TEXT);
                    added.put(add.after(), values.getOrDefault(text, ""));
                }
                case Edit.Put put -> {}
                case Edit.Retract retract -> {}
                case Edit.Restore restore -> {}
                case Edit.BlackOut black -> {}
            }
        }
        objections.stream()
                .flatMap(objection -> objection instanceof Objection.Overtaken overtaken
                        ? Stream.of(overtaken.field())
                        : Stream.empty())
                .forEach(values::remove);
        return new Unmade(values, fates, added);
    }

    /** What a correction puts into fields; empty text where it says that there is no such thing. */
    static Map<FieldName, String> puts(Correction correction) {
        Map<FieldName, String> values = new HashMap<>();
        correction.edits().stream()
                .flatMap(edit -> edit instanceof Edit.Put put ? Stream.of(put) : Stream.empty())
                .forEach(put -> values.put(put.field(), put.value() == null ? "" : put.value()));
        return values;
    }
}
