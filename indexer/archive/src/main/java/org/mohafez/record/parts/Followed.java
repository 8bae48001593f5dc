package org.mohafez.record.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;

/**
 * A correction of decisions that are in another paper by now, because their file was parted otherwise before it came, said of them there.
 *
 * @param paper the number of that paper
 */
public record Followed(int paper, Correction correction) {
    /**
     * Empty unless it is certain where all of it belongs: each edit is of a decision that went elsewhere and is known again, and they are all
     * in one paper. What is said of a head, or of a place in the paper, is nobody else's.
     *
     * @param from the number of the paper it was said of
     */
    public static Optional<Followed> of(int from, Correction said, PartedFile parts) {
        List<PaperSpot> now = new ArrayList<>();
        for (int ordinal : rows(said)) {
            parts.now(new PaperSpot(from, ordinal))
                    .filter(spot -> spot.ordinal() > 0)
                    .ifPresent(now::add);
        }
        List<Integer> papers = now.stream().map(PaperSpot::paper).distinct().toList();
        boolean certain = said.edits().stream().allMatch(Followed::isOfRows)
                && now.size() == rows(said).size()
                && papers.size() == 1;
        return certain ? Optional.of(new Followed(papers.getFirst(), there(from, said, parts))) : Optional.empty();
    }

    private static Correction there(int from, Correction said, PartedFile parts) {
        IntUnaryOperator ordinal = was ->
                parts.now(new PaperSpot(from, was)).map(PaperSpot::ordinal).orElseThrow();
        return new Correction(
                said.author(),
                said.made(),
                said.note(),
                said.edits().stream().map(edit -> there(edit, ordinal)).toList());
    }

    private static Edit there(Edit edit, IntUnaryOperator ordinal) {
        return switch (edit) {
            case Edit.Put(FieldName.Row row, String value, String was) ->
                new Edit.Put(new FieldName.Row(ordinal.applyAsInt(row.ordinal()), row.field()), value, was);
            case Edit.Retract(FieldName.Row row) ->
                new Edit.Retract(new FieldName.Row(ordinal.applyAsInt(row.ordinal()), row.field()));
            case Edit.Drop drop ->
                new Edit.Drop(
                        ordinal.applyAsInt(drop.ordinal()),
                        drop.into() == null ? null : (Integer) ordinal.applyAsInt(drop.into()));
            case Edit.Restore restore -> new Edit.Restore(ordinal.applyAsInt(restore.ordinal()));
            case Edit.Put head -> head;
            case Edit.Retract head -> head;
            case Edit.Add add -> add;
            case Edit.BlackOut black -> black;
        };
    }

    private static boolean isOfRows(Edit edit) {
        return switch (edit) {
            case Edit.Put put -> put.field() instanceof FieldName.Row;
            case Edit.Retract retract -> retract.field() instanceof FieldName.Row;
            case Edit.Drop drop -> true;
            case Edit.Restore restore -> true;
            // A new row stands behind another, whose neighbours are others now.
            case Edit.Add add -> false;
            case Edit.BlackOut black -> false;
        };
    }

    /** The ordinals of all decisions it is said of. */
    private static List<Integer> rows(Correction said) {
        List<Integer> rows = new ArrayList<>();
        for (Edit edit : said.edits()) {
            switch (edit) {
                case Edit.Put(FieldName.Row row, String value, String was) -> rows.add(row.ordinal());
                case Edit.Retract(FieldName.Row row) -> rows.add(row.ordinal());
                case Edit.Drop drop -> {
                    rows.add(drop.ordinal());
                    if (drop.into() != null) {
                        rows.add(drop.into());
                    }
                }
                case Edit.Restore restore -> rows.add(restore.ordinal());
                case Edit.Put head -> {}
                case Edit.Retract head -> {}
                case Edit.Add add -> {}
                case Edit.BlackOut black -> {}
            }
        }
        return rows.stream().distinct().toList();
    }
}
