package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.Words;
import org.mohafez.record.Implementer;

/** The rows of a decision table as decisions. One use each; not safe for several threads. */
final class DecisionTable {
    private static final Pattern SAYS_NOTHING = Words.pattern(
            "(?i)(?:নেই|নাই|প্রযোজ্য নয়|(?:কোনো?\\s)?(?:আলোচনা|সিদ্ধান্ত)\\s(?:হয়নি|হয় নি|হয় নাই|নেই|গৃহীত হয়নি)|n/?a|none|nil)[।.]?");

    private final DataTable table;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable GridCell lastDecision;

    private DecisionTable(DataTable table) {
        this.table = table;
    }

    static List<Draft> read(DataTable table) {
        DecisionTable reading = new DecisionTable(table);
        table.rows().forEach(reading::take);
        return reading.drafts;
    }

    private void take(Grid.Row row) {
        if (row.distinct().size() == 1 && table.grid().width() > 1) {
            return;
        }
        Optional<GridCell> cell = table.cell(row, ColumnRole.DECISION);
        if (cell.isEmpty()) {
            return;
        }
        if (lastDecision != null && lastDecision.id() == cell.get().id() && !drafts.isEmpty()) {
            drafts.getLast().implementedBy(implementers(row));
            return;
        }
        if (!drafts.isEmpty() && goesOn(row)) {
            continueWith(row, cell.get());
            return;
        }
        lastDecision = cell.get();
        drafts.add(draft(row, cell.get()));
    }

    /** A row that has neither number nor topic of its own where the table has such columns. */
    private boolean goesOn(Grid.Row row) {
        boolean serial = table.has(ColumnRole.SERIAL);
        boolean topic = table.has(ColumnRole.TOPIC)
                && !table.column(ColumnRole.TOPIC).equals(table.column(ColumnRole.DECISION));
        boolean unnumbered = !serial || table.text(row, ColumnRole.SERIAL).isEmpty();
        boolean untitled = !topic || table.text(row, ColumnRole.TOPIC).isEmpty();
        return (serial || topic) && unnumbered && untitled;
    }

    /** The rest of the decision above, which a page break cut; or a further decision on the same matter. */
    private void continueWith(Grid.Row row, GridCell cell) {
        Draft above = drafts.getLast();
        String text = table.text(row, ColumnRole.DECISION).orElse("");
        boolean further =
                !text.isEmpty() && !above.text.isBlank() && Sentences.ends(above.text) && !mixed(ColumnRole.DECISION);
        if (!further) {
            table.text(row, ColumnRole.DISCUSSION)
                    .filter(talk -> !mixed(ColumnRole.DECISION))
                    .ifPresent(above::discuss);
            if (!text.isEmpty()) {
                above.decide(text, cell.spot());
            }
            above.implementedBy(implementers(row));
            return;
        }
        Draft next = draft(row, cell);
        next.number = next.number == null ? above.number : next.number;
        next.topic = next.topic == null ? above.topic : next.topic;
        if (next.implementers.isEmpty()) {
            next.implementedBy(above.implementers);
        }
        lastDecision = cell;
        drafts.add(next);
    }

    private Draft draft(Grid.Row row, GridCell cell) {
        Draft draft = new Draft();
        draft.rule = "table";
        draft.number =
                table.text(row, ColumnRole.SERIAL).map(DecisionTable::number).orElse(null);
        String decision = table.text(row, ColumnRole.DECISION).orElse("");
        Set<ColumnRole> roles =
                table.columns().get(table.column(ColumnRole.DECISION).orElseThrow());
        if (!roles.contains(ColumnRole.TOPIC)) {
            takeTopic(draft, row);
        } else {
            TopicSplit split = TopicSplit.of(decision);
            take(draft, split);
            decision = split.rest();
        }
        if (!roles.contains(ColumnRole.DISCUSSION)) {
            takeDiscussion(draft, row);
        } else {
            DecisionSplit split = DecisionSplit.of(decision);
            draft.discussion = split.discussion();
            boolean undecided = split.rule().equals(DecisionSplit.WHOLE_CELL)
                    && implementers(row).isEmpty();
            decision = undecided ? "" : split.decision();
            draft.sure = split.sure();
            draft.rule = "table:" + split.rule();
        }
        takeDecision(draft, decision, cell);
        draft.implementedBy(implementers(row));
        draft.deadline = table.has(ColumnRole.DEADLINE) && !mixed(ColumnRole.DEADLINE)
                ? table.text(row, ColumnRole.DEADLINE).orElse(null)
                : null;
        draft.remarks = table.text(row, ColumnRole.REMARKS)
                .filter(DecisionTable::speaks)
                .orElse(null);
        return draft;
    }

    private void takeTopic(Draft draft, Grid.Row row) {
        Optional<String> text = table.text(row, ColumnRole.TOPIC);
        if (text.isPresent()) {
            TopicSplit split = mixed(ColumnRole.TOPIC) ? TopicSplit.of(text.get()) : TopicSplit.heading(text.get());
            take(draft, split);
            if (!split.rest().isEmpty()) {
                draft.discuss(split.rest());
            }
        }
    }

    private void takeDiscussion(Draft draft, Grid.Row row) {
        boolean ownColumn = table.column(ColumnRole.DISCUSSION).equals(table.column(ColumnRole.TOPIC))
                || !table.has(ColumnRole.DISCUSSION);
        if (!ownColumn) {
            table.text(row, ColumnRole.DISCUSSION).filter(DecisionTable::speaks).ifPresent(draft::discuss);
        }
    }

    /** A number before the text counts the row where the table has no column for it, and its parts where it has several. */
    private void takeDecision(Draft draft, String decision, GridCell cell) {
        String text = LabelledParts.withoutLabel(decision);
        Optional<Serial> serial = Serial.at(text);
        boolean rowNumber = serial.isPresent()
                && Items.of(text).isEmpty()
                && !serial.get().style().contains("ক");
        if (rowNumber && draft.number == null) {
            draft.number = serial.get().number();
        }
        if (rowNumber) {
            text = text.substring(serial.get().end());
        }
        if (!table.has(ColumnRole.IMPLEMENTER)) {
            LabelledParts parts = LabelledParts.of(text);
            text = parts.decision();
            draft.implementedBy(Implementers.of(parts.implementers().stream().toList()));
        }
        if (speaks(text)) {
            draft.decide(text, cell.spot());
        }
    }

    private List<Implementer> implementers(Grid.Row row) {
        OptionalInt column = table.column(ColumnRole.IMPLEMENTER);
        if (column.isEmpty() || table.columns().get(column.getAsInt()).contains(ColumnRole.DECISION)) {
            return List.of();
        }
        return Implementers.of(table.paragraphs(row, ColumnRole.IMPLEMENTER));
    }

    private boolean mixed(ColumnRole role) {
        return table.column(role).stream().anyMatch(c -> table.columns().get(c).size() > 1);
    }

    private static void take(Draft draft, TopicSplit split) {
        draft.number = draft.number == null ? split.number() : draft.number;
        draft.topic = split.topic();
    }

    private static String number(String cell) {
        return Serial.alone(cell)
                .or(() -> Serial.at(cell))
                .map(Serial::number)
                .orElse(cell.replaceFirst("[\\s।.):ঃ-]+$", ""));
    }

    /** Whether a cell says something: a dash or নেই does not. */
    static boolean speaks(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && !SAYS_NOTHING.matcher(text.strip()).matches();
    }
}
