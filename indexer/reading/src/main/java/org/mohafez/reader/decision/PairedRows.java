package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;

/**
 * A table without a column of decisions, in which a row across the whole width tells what was decided on the matter of the row above:
 * ১ | ফসলের ক্ষতিপূরণ | রেঞ্জ কর্মকর্তা জানান …, and beneath it সিদ্ধান্ত: … বাস্তবায়নে: ….
 */
final class PairedRows {
    private PairedRows() {}

    /** Its decisions; none where no such row decides. */
    static List<Draft> read(DataTable table) {
        List<Draft> drafts = new ArrayList<>();
        Grid.Row matter = null;
        for (Grid.Row row : table.rows()) {
            List<GridCell> cells =
                    row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
            GridCell whole = row.cells().getFirst();
            if (row.distinct().size() == 1 && isDecision(whole.text())) {
                drafts.add(draft(table, Optional.ofNullable(matter), whole));
            } else if (cells.size() > 1) {
                matter = row;
            }
        }
        return drafts;
    }

    private static boolean isDecision(String text) {
        return Label.numbered(text, Set.of(Label.DECISION))
                .filter(Label.Found::closed)
                .isPresent();
    }

    private static Draft draft(DataTable table, Optional<Grid.Row> matter, GridCell decision) {
        Draft draft = new Draft();
        draft.rule = "table:pairs";
        matter.ifPresent(row -> {
            draft.number = table.text(row, ColumnRole.SERIAL)
                    .map(DecisionTable::number)
                    .orElse(null);
            table.text(row, ColumnRole.TOPIC).map(TopicSplit::heading).ifPresent(split -> {
                draft.topic = split.topic();
                draft.number = draft.number == null ? split.number() : draft.number;
            });
            table.text(row, ColumnRole.DISCUSSION).filter(DecisionTable::speaks).ifPresent(draft::discuss);
        });
        LabelledParts parts = LabelledParts.of(LabelledParts.withoutLabel(decision.text()));
        draft.decide(parts.decision(), decision.spot());
        draft.implementedBy(parts.implementers().stream().toList());
        return draft;
    }
}
