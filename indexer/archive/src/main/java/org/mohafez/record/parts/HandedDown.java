package org.mohafez.record.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.parts.Succession.Heir;

/**
 * Hands what people put right down to the papers it belongs to, when a file is parted otherwise. What was said of a decision goes where the
 * decision goes; what was said of a head stays with the paper that begins there. What has no place is kept for the day its paper
 * comes back. Who may see a paper is handed down only whole; places that were black are not.
 */
final class HandedDown {
    private static final FieldName ACCESS = new FieldName.Head(HeadField.ACCESS);

    private final List<Heir> heirs;
    private final Map<PaperSpot, PaperSpot> spots;
    private final Map<Integer, List<Correction>> placed = new HashMap<>();
    private final Map<Integer, List<Correction>> kept = new HashMap<>();

    /** @param spots from where each decision was to where it is */
    HandedDown(List<Heir> heirs, Map<PaperSpot, PaperSpot> spots) {
        this.heirs = heirs;
        this.spots = spots;
    }

    /** What has a place in that paper now, the oldest first. */
    Corrections of(int number) {
        return inOrder(placed.getOrDefault(number, List.of()));
    }

    /** What was said of that paper of before and has no place now. */
    Corrections kept(int number) {
        return inOrder(kept.getOrDefault(number, List.of()));
    }

    private static Corrections inOrder(List<Correction> corrections) {
        return new Corrections(corrections.stream()
                .sorted(Comparator.comparing(Correction::made))
                .toList());
    }

    /** Of a paper that is none any more, to the one that is it again. */
    void back(GonePaper paper) {
        placed.computeIfAbsent(paper.number(), first -> new ArrayList<>())
                .addAll(paper.corrections().corrections());
    }

    void down(FormerPaper paper) {
        for (Correction correction : paper.corrections().corrections()) {
            Map<Integer, List<Edit>> split = new LinkedHashMap<>();
            List<Edit> without = new ArrayList<>();
            for (Edit edit : correction.edits()) {
                List<Integer> to = heirsOf(edit, paper);
                to.forEach(number -> split.computeIfAbsent(number, first -> new ArrayList<>())
                        .add(moved(edit, paper.number(), number)));
                if (to.isEmpty() && !isOfReaders(edit)) {
                    without.add(edit);
                }
            }
            split.forEach((number, edits) ->
                    placed.computeIfAbsent(number, first -> new ArrayList<>()).add(with(correction, edits)));
            if (!without.isEmpty()) {
                kept.computeIfAbsent(paper.number(), first -> new ArrayList<>()).add(with(correction, without));
            }
        }
    }

    private static Correction with(Correction correction, List<Edit> edits) {
        return new Correction(correction.author(), correction.made(), correction.note(), edits);
    }

    /** Who may see the paper, or what of it. */
    private static boolean isOfReaders(Edit edit) {
        return edit instanceof Edit.BlackOut || ACCESS.equals(field(edit));
    }

    private List<Integer> heirsOf(Edit edit, FormerPaper paper) {
        Optional<Heir> own =
                heirs.stream().filter(heir -> heir.goesOnWith(paper.number())).findFirst();
        Integer row = row(edit);
        if (edit instanceof Edit.BlackOut) {
            return own.filter(Heir::same).map(Heir::number).stream().toList();
        }
        if (isOfReaders(edit)) {
            return heirs.stream()
                    .filter(heir -> heir.from().equals(List.of(paper.number())) || heir.goesOnWith(paper.number()))
                    .map(Heir::number)
                    .toList();
        }
        if (row == null) {
            return own.map(Heir::number).stream().toList();
        }
        PaperSpot now = spots.get(new PaperSpot(paper.number(), row));
        return now != null
                ? List.of(now.paper())
                // In another paper's numbers it would be said of another row.
                : own.map(Heir::number).filter(number -> number == paper.number()).stream()
                        .toList();
    }

    private static @Nullable FieldName field(Edit edit) {
        return switch (edit) {
            case Edit.Put put -> put.field();
            case Edit.Retract retract -> retract.field();
            default -> null;
        };
    }

    /** The ordinal of the decision it is said of; null where it is said of the paper. */
    private static @Nullable Integer row(Edit edit) {
        return switch (edit) {
            case Edit.Drop drop -> drop.ordinal();
            case Edit.Restore restore -> restore.ordinal();
            case Edit.Add add -> add.ordinal();
            default -> field(edit) instanceof FieldName.Row row ? row.ordinal() : null;
        };
    }

    /** The same in the numbers of the paper it goes to. */
    private Edit moved(Edit edit, int from, int to) {
        return switch (edit) {
            case Edit.Put(FieldName.Row row, String value, String was) -> new Edit.Put(moved(row, from), value, was);
            case Edit.Retract(FieldName.Row row) -> new Edit.Retract(moved(row, from));
            case Edit.Drop drop -> new Edit.Drop(moved(drop.ordinal(), from), beside(drop.into(), from, to));
            case Edit.Restore restore -> new Edit.Restore(moved(restore.ordinal(), from));
            case Edit.Add add -> {
                Integer after = add.after() == 0 ? null : beside(add.after(), from, to);
                yield new Edit.Add(moved(add.ordinal(), from), after == null ? 0 : after, add.page());
            }
            case Edit.Put head -> head;
            case Edit.Retract head -> head;
            case Edit.BlackOut black -> black;
        };
    }

    private FieldName.Row moved(FieldName.Row row, int from) {
        return new FieldName.Row(moved(row.ordinal(), from), row.field());
    }

    private int moved(int ordinal, int from) {
        PaperSpot now = spots.get(new PaperSpot(from, ordinal));
        return now == null ? ordinal : now.ordinal();
    }

    /** Another decision of the same paper; null if it is in another paper now. */
    private @Nullable Integer beside(@Nullable Integer ordinal, int from, int to) {
        if (ordinal == null) {
            return null;
        }
        PaperSpot now = spots.get(new PaperSpot(from, ordinal));
        return now == null ? (from == to ? ordinal : null) : now.paper() == to ? (Integer) now.ordinal() : null;
    }
}
