package org.mohafez.web.desk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.FieldValue;
import org.mohafez.record.correction.RowField;

/**
 * What somebody handed in and the writer refused: the sheet has it again, so that nobody types twice. A field that somebody else has
 * changed by now says what it says now; what was put there is told beside it.
 *
 * @param fates of rows by their ordinals, as {@link ReviewForm} has them
 * @param added texts of rows that are missing, by the ordinal of the one above; several are parted by a line of hyphens
 * @param note why, in their words; may be empty
 */
record Unmade(Map<FieldName, String> values, Map<Integer, String> fates, Map<Integer, String> added, String note) {
    static final Unmade NOTHING = new Unmade(Map.of(), Map.of(), Map.of(), "");

    Unmade {
        values = Map.copyOf(values);
        fates = Map.copyOf(fates);
        added = Map.copyOf(added);
    }

    /** What was handed in under that slip by that person for that paper, if it was refused. */
    static Unmade of(Inbox inbox, @Nullable String slip, Holding.Document paper, String author) {
        return Optional.ofNullable(slip)
                .flatMap(inbox::known)
                .filter(known -> known.settlement() instanceof Settlement.Refused)
                .flatMap(known -> known.handover() instanceof Handover.Correct correct
                                && correct.paper().equals(paper.id())
                                && correct.author().equals(author)
                        ? Optional.of(of(correct.correction(), paper.record()))
                        : Optional.empty())
                .orElse(NOTHING);
    }

    /** @param now what the paper says, perhaps long after the correction was refused */
    static Unmade of(Correction correction, PaperRecord now) {
        Map<FieldName, String> values = new HashMap<>();
        Set<Integer> fresh = adds(correction).map(Edit.Add::ordinal).collect(Collectors.toSet());
        puts(correction)
                // Another has perhaps added a row by the same number meanwhile.
                .filter(put -> !(put.field() instanceof FieldName.Row row && fresh.contains(row.ordinal())))
                .filter(put -> says(now, put.field()).equals(Objects.requireNonNullElse(put.was(), "")))
                .forEach(put -> values.put(put.field(), Objects.requireNonNullElse(put.value(), "")));
        Map<Integer, String> fates = new HashMap<>();
        // The last first: each is taken off the end of the text it was joined to.
        for (Edit edit : correction.edits().reversed()) {
            if (edit instanceof Edit.Drop drop) {
                fates.put(drop.ordinal(), fate(drop, values, now));
            }
        }
        return new Unmade(values, fates, added(correction, values, now), correction.note());
    }

    /**
     * What was joined is apart again, or handing in once more would join it twice. Where the row's own text was changed too it cannot be told
     * apart: the words stay in the row above, and the row is to be dropped.
     */
    private static String fate(Edit.Drop drop, Map<FieldName, String> values, PaperRecord now) {
        if (drop.into() == null) {
            return "drop";
        }
        FieldName above = text(drop.into());
        String joined = values.get(above);
        String own = "\n" + says(now, text(drop.ordinal()));
        if (joined == null) {
            return "join";
        }
        if (!joined.endsWith(own)) {
            return "drop";
        }
        values.put(above, joined.substring(0, joined.length() - own.length()));
        return "join";
    }

    /** A part of a row that has who carries it out goes back into the row's text: there it is given these again. */
    private static Map<Integer, String> added(Correction correction, Map<FieldName, String> values, PaperRecord now) {
        Map<FieldName, String> put = texts(correction);
        List<String> there = now.decisions().stream().map(Decision::text).toList();
        Map<Integer, Integer> behind = new HashMap<>();
        Map<Integer, String> added = new HashMap<>();
        adds(correction).forEach(add -> {
            int row = behind.getOrDefault(add.after(), add.after());
            behind.put(add.ordinal(), row);
            String text = put.getOrDefault(text(add.ordinal()), "");
            boolean part = put.containsKey(new FieldName.Row(add.ordinal(), RowField.IMPLEMENTERS))
                    && values.containsKey(text(row));
            if (part) {
                values.merge(text(row), text, ReviewForm::parted);
            } else if (!there.contains(text)) {
                added.merge(row, text, ReviewForm::parted);
            }
        });
        return added;
    }

    /** What a correction puts into fields; empty text where it says that there is no such thing. */
    static Map<FieldName, String> texts(Correction correction) {
        Map<FieldName, String> texts = new HashMap<>();
        puts(correction).forEach(put -> texts.put(put.field(), Objects.requireNonNullElse(put.value(), "")));
        return texts;
    }

    private static Stream<Edit.Put> puts(Correction correction) {
        return correction.edits().stream()
                .flatMap(edit -> edit instanceof Edit.Put put ? Stream.of(put) : Stream.empty());
    }

    private static Stream<Edit.Add> adds(Correction correction) {
        return correction.edits().stream()
                .flatMap(edit -> edit instanceof Edit.Add add ? Stream.of(add) : Stream.empty());
    }

    private static String says(PaperRecord record, FieldName field) {
        return FieldValue.in(record, field).orElse("");
    }

    private static FieldName text(int ordinal) {
        return new FieldName.Row(ordinal, RowField.TEXT);
    }
}
