package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.deadline.Deadlines;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.words.Items;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Corrections.Said;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.RowField;

/** Decisions as people put them right: those that are none left out, those that no machine found put in, the others with what people say. */
public final class CorrectedDecisions {
    private CorrectedDecisions() {}

    /** @param read with the ordinals that the corrections name */
    public static List<Decision> of(List<Decision> read, Corrections corrections) {
        List<Decision> rows = new ArrayList<>(read);
        corrections.added().forEach(add -> put(rows, add));
        rows.removeIf(row -> corrections.dropped().containsKey(row.ordinal()));
        Map<Integer, Map<RowField, Said>> said = byRow(corrections);
        return rows.stream()
                .map(row -> said.containsKey(row.ordinal()) ? with(row, said.get(row.ordinal())) : row)
                // One that was added and not yet written decides nothing.
                .filter(row -> !row.text().isBlank())
                .toList();
    }

    /** Behind the one it was put behind; where that has gone, at the end. */
    private static void put(List<Decision> rows, Edit.Add add) {
        int at = add.after() == 0 ? 0 : rows.size();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).ordinal() == add.after()) {
                at = i + 1;
            }
        }
        rows.add(at, new Decision(add.ordinal(), null, null, null, "", List.of(), List.of(), null, null, add.page()));
    }

    private static Map<Integer, Map<RowField, Said>> byRow(Corrections corrections) {
        Map<Integer, Map<RowField, Said>> rows = new java.util.HashMap<>();
        corrections.said().forEach((field, value) -> {
            if (field instanceof FieldName.Row row) {
                rows.computeIfAbsent(row.ordinal(), ordinal -> new EnumMap<>(RowField.class))
                        .put(row.field(), value);
            }
        });
        return rows;
    }

    private static Decision with(Decision row, Map<RowField, Said> said) {
        String text =
                Optional.ofNullable(value(said, RowField.TEXT, row.text())).orElse("");
        return new Decision(
                row.ordinal(),
                value(said, RowField.NUMBER, row.number()),
                value(said, RowField.TOPIC, row.topic()),
                row.discussion(),
                text,
                said.containsKey(RowField.TEXT) ? Items.texts(text) : row.items(),
                said.containsKey(RowField.IMPLEMENTERS)
                        ? implementers(said.get(RowField.IMPLEMENTERS).value())
                        : row.implementers(),
                deadline(row, text, said),
                value(said, RowField.REMARKS, row.remarks()),
                row.page());
    }

    private static @Nullable String value(Map<RowField, Said> said, RowField field, @Nullable String otherwise) {
        Said value = said.get(field);
        return value == null ? otherwise : value.value();
    }

    /** One on each line, as whoever wrote them parted them. */
    private static List<Implementer> implementers(@Nullable String lines) {
        return Optional.ofNullable(lines).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Implementers::one)
                .toList();
    }

    private static @Nullable Deadline deadline(Decision row, String text, Map<RowField, Said> said) {
        if (said.containsKey(RowField.DEADLINE)) {
            return Optional.ofNullable(said.get(RowField.DEADLINE).value())
                    .flatMap(Deadlines::ofCell)
                    .orElse(null);
        }
        // One that stood within the text is told again from the text as it is now.
        boolean within =
                row.deadline() == null || row.text().contains(row.deadline().text());
        return said.containsKey(RowField.TEXT) && within ? Deadlines.in(text).orElse(null) : row.deadline();
    }
}
