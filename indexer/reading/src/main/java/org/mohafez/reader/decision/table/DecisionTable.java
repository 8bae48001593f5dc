package org.mohafez.reader.decision.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.wording.DecisionSplit;
import org.mohafez.reader.decision.wording.NothingSaid;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** The rows of a decision table as decisions. One use each; not safe for several threads. */
public final class DecisionTable {
    private final DataTable table;
    private final RowNumbers numbers;
    private final RowDuty duty;
    /** Whether cells of talk and decision begin with their topic. */
    private final boolean leadingTopics;

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable GridCell lastDecision;

    private DecisionTable(DataTable table) {
        this.table = table;
        this.numbers = RowNumbers.of(table);
        this.duty = new RowDuty(table);
        this.leadingTopics = LeadingTopics.in(table);
    }

    public static List<Draft> read(DataTable table) {
        DecisionTable reading = new DecisionTable(ActingColumn.found(table));
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
            drafts.getLast().implementedBy(duty.who(row, above()));
            return;
        }
        if (!drafts.isEmpty() && goesOn(row)) {
            continueWith(row, cell.get());
            return;
        }
        lastDecision = cell.get();
        drafts.add(draft(row, cell.get(), null));
    }

    /** A row without a number where rows are numbered, or without a topic where there is a column for it. */
    private boolean goesOn(Grid.Row row) {
        boolean topic = table.has(ColumnRole.TOPIC)
                && !table.column(ColumnRole.TOPIC).equals(table.column(ColumnRole.DECISION));
        boolean untitled = !topic || table.text(row, ColumnRole.TOPIC).isEmpty();
        if (table.has(ColumnRole.SERIAL)) {
            return table.text(row, ColumnRole.SERIAL).isEmpty() && (untitled || isRest(row));
        }
        return topic && (untitled || numbers.inTopics() && isRest(row));
    }

    /** Whether the row can only be the rest of the one above: no cell begins a number, and some cell above has not ended. */
    private boolean isRest(Grid.Row row) {
        Draft above = drafts.getLast();
        String topic = table.text(row, ColumnRole.TOPIC).orElse("");
        boolean open = !above.text().isBlank() && !Sentences.ends(above.text())
                || above.discussion() != null && !Sentences.ends(above.discussion());
        return open && Serial.at(topic).isEmpty();
    }

    /** The rest of the decision above, which a page break cut; or a further decision on the same matter. */
    private void continueWith(Grid.Row row, GridCell cell) {
        Draft above = drafts.getLast();
        String text = table.text(row, ColumnRole.DECISION).orElse("");
        boolean further = !text.isEmpty()
                && !above.text().isBlank()
                && Sentences.ends(above.text())
                && !table.mixes(ColumnRole.DECISION);
        if (!further) {
            goOnWithTopic(row, above);
            if (!text.isEmpty()) {
                above.decide(text, cell.spot());
            }
            above.implementedBy(duty.who(row, above()));
            return;
        }
        // Where the first decision of the matter kept its own mark beside the matter's number, the next ones do.
        Draft next = draft(row, cell, Serial.at(above.text()).isPresent() ? above.number() : null);
        next.numberIfNone(above.number());
        next.aboutIfNone(above.topic());
        if (next.who().isEmpty()) {
            next.implementedBy(above.who());
        }
        lastDecision = cell;
        drafts.add(next);
    }

    /** What stands in the columns before the decision goes on with what stands there above. */
    private void goOnWithTopic(Grid.Row row, Draft above) {
        OptionalInt decision = table.column(ColumnRole.DECISION);
        OptionalInt discussion = table.column(ColumnRole.DISCUSSION);
        OptionalInt topic = table.column(ColumnRole.TOPIC);
        if (discussion.isPresent() && !discussion.equals(decision)) {
            table.text(row, ColumnRole.DISCUSSION).ifPresent(above::discuss);
        }
        if (topic.isPresent() && !topic.equals(decision) && !topic.equals(discussion)) {
            table.text(row, ColumnRole.TOPIC).ifPresent(above::goOnAbout);
        }
    }

    /** @param matter the number of the matter where the row goes on with one that has its number above; else null */
    private Draft draft(Grid.Row row, GridCell cell, @Nullable String matter) {
        Draft draft = new Draft("table", 0.9);
        draft.number(
                table.text(row, ColumnRole.SERIAL).map(DecisionTable::number).orElse(matter));
        String decision = table.text(row, ColumnRole.DECISION).orElse("");
        Set<ColumnRole> roles =
                table.columns().get(table.column(ColumnRole.DECISION).orElseThrow());
        if (!roles.contains(ColumnRole.TOPIC) && !leadingTopics) {
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
            draft.told(split.discussion());
            boolean undecided = split.rule().equals(DecisionSplit.WHOLE_CELL)
                    && duty.who(row, above()).stream().noneMatch(DecisionTable::speaks);
            decision = undecided ? "" : split.decision();
            draft.foundBy("table:" + split.rule(), split.sure());
        }
        takeDecision(draft, decision, cell);
        draft.implementedBy(duty.who(row, above()));
        draft.due(duty.byWhen(row, above()));
        draft.remark(table.text(row, ColumnRole.REMARKS)
                .filter(DecisionTable::speaks)
                .orElse(null));
        return draft;
    }

    private void takeTopic(Draft draft, Grid.Row row) {
        Optional<String> text = table.text(row, ColumnRole.TOPIC);
        if (text.isPresent()) {
            Optional<Label.Found> label = Label.at(text.get(), List.of(Label.TOPIC))
                    .filter(found -> found.closed() && found.number().isPresent())
                    .filter(found -> found.end() < text.get().length());
            String matter = text.get().substring(label.map(Label.Found::end).orElse(0));
            draft.numberIfNone(label.flatMap(Label.Found::number).orElse(null));
            boolean talks = table.mixes(ColumnRole.TOPIC) || Prose.is(matter);
            TopicSplit split = talks ? TopicSplit.of(matter) : TopicSplit.heading(matter);
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
            table.text(row, ColumnRole.DISCUSSION)
                    .filter(DecisionTable::speaks)
                    .map(talk -> numbers.inTalk() ? numbered(draft, talk) : talk)
                    .ifPresent(draft::discuss);
        }
    }

    /** The talk without the number with which it begins. */
    private static String numbered(Draft draft, String talk) {
        Optional<Serial> serial = Serial.at(talk);
        draft.numberIfNone(serial.map(Serial::number).orElse(null));
        return talk.substring(serial.map(Serial::end).orElse(0));
    }

    /** A number before the text counts the row where the table has no column for it, and its parts where it has several. */
    private void takeDecision(Draft draft, String decision, GridCell cell) {
        String text = LabelledParts.withoutLabel(decision);
        Optional<Serial> serial = Serial.at(text);
        boolean rowNumber = serial.isPresent()
                && Items.of(text).isEmpty()
                && !serial.get().style().contains("ক");
        if (rowNumber && (draft.number() == null || numbers.repeated())) {
            draft.number(serial.get().number());
            text = text.substring(serial.get().end());
        }
        OptionalInt who = table.column(ColumnRole.IMPLEMENTER);
        boolean shared = who.isPresent() && who.equals(table.column(ColumnRole.DECISION));
        if (who.isEmpty() || shared) {
            LabelledParts parts = shared ? LabelledParts.ofCell(text) : LabelledParts.of(text);
            text = parts.decision();
            draft.implementedBy(parts.implementers().stream().toList());
        }
        if (speaks(text)) {
            draft.decide(text, cell.spot());
        }
    }

    private @Nullable Draft above() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    private static void take(Draft draft, TopicSplit split) {
        draft.numberIfNone(split.number());
        draft.about(split.topic());
    }

    public static String number(String cell) {
        return Serial.alone(cell)
                .or(() -> Serial.at(cell))
                .map(Serial::number)
                .orElse(cell.replaceFirst("[\\s।.):ঃ-]+$", ""));
    }

    /** Whether a cell says something: a dash or নেই does not. */
    static boolean speaks(String text) {
        return !NothingSaid.in(text);
    }
}
