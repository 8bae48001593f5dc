package org.mohafez.reader.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;

/**
 * A table without a column of decisions, in which a row across the whole width tells what was decided on the matter of the row above:
 * ১ | ফসলের ক্ষতিপূরণ | রেঞ্জ কর্মকর্তা জানান …, and beneath it সিদ্ধান্ত: … বাস্তবায়নে: ….
 */
public final class PairedRows {
    private PairedRows() {}

    /** Its decisions; none where no such row decides. */
    public static List<Draft> read(DataTable table) {
        List<Draft> drafts = new ArrayList<>();
        Grid.Row matter = null;
        for (Grid.Row row : table.rows()) {
            List<GridCell> cells =
                    row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
            GridCell whole = row.cells().getFirst();
            Optional<Label.Found> label = row.distinct().size() == 1 ? decision(whole.text()) : Optional.empty();
            if (label.isPresent()) {
                drafts.add(draft(table, Optional.ofNullable(matter), whole, label.get()));
            } else if (cells.size() > 1) {
                matter = row;
            }
        }
        return drafts;
    }

    private static Optional<Label.Found> decision(String text) {
        return Label.numbered(text, Set.of(Label.DECISION)).filter(Label.Found::closed);
    }

    private static Draft draft(DataTable table, Optional<Grid.Row> matter, GridCell decision, Label.Found label) {
        Draft draft = new Draft("table:pairs", 0.9);
        matter.ifPresent(row -> {
            draft.number(table.text(row, ColumnRole.SERIAL)
                    .map(DecisionTable::number)
                    .orElse(null));
            table.text(row, ColumnRole.TOPIC).map(TopicSplit::heading).ifPresent(split -> {
                draft.about(split.topic());
                draft.numberIfNone(split.number());
            });
            table.text(row, ColumnRole.DISCUSSION).filter(DecisionTable::speaks).ifPresent(draft::discuss);
        });
        draft.numberIfNone(label.number().orElse(null));
        LabelledParts parts =
                LabelledParts.of(decision.text().substring(label.end()).strip());
        draft.decide(parts.decision(), decision.spot());
        draft.implementedBy(parts.implementers().stream().toList());
        return draft;
    }
}
