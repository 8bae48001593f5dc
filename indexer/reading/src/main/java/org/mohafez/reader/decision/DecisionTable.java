package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** The rows of a decision table as decisions. One use each; not safe for several threads. */
final class DecisionTable {
    private static final Pattern DITTO = Words.pattern("[-–—\"“”‘’' ]*(?:ঐ|(?i:ditto|do))[-–—\"“”‘’'।. ]*|[\"“”]+|〃");

    private final DataTable table;
    private final boolean numberedTopics;
    /** Whether cells of talk and decision begin with their topic. */
    private final boolean leadingTopics;

    private final boolean numberedTalk;
    private final boolean repeatedNumbers;

    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable GridCell lastDecision;

    private DecisionTable(DataTable table) {
        this.table = table;
        this.numberedTopics = numbersTopics(table);
        this.leadingTopics = LeadingTopics.in(table);
        this.numberedTalk = numbersTalk(table);
        this.repeatedNumbers = numberedTalk && repeatsNumbers(table);
    }

    static List<Draft> read(DataTable table) {
        DecisionTable reading = new DecisionTable(withActors(withoutAgencies(table)));
        table.rows().forEach(reading::take);
        return reading.drafts;
    }

    /** Beside a column for those who act alone, the agency in another one's heading is the matter's: প্রকল্পের নাম ও বাস্তবায়নকারী সংস্থা. */
    private static DataTable withoutAgencies(DataTable table) {
        if (!table.columns().contains(Set.of(ColumnRole.IMPLEMENTER))) {
            return table;
        }
        List<Set<ColumnRole>> columns = table.columns().stream()
                .map(roles -> roles.contains(ColumnRole.TOPIC) && !roles.contains(ColumnRole.DECISION)
                        ? without(roles)
                        : roles)
                .toList();
        return new DataTable(table.grid(), columns, table.headings(), table.rows());
    }

    private static Set<ColumnRole> without(Set<ColumnRole> roles) {
        return roles.stream().filter(role -> role != ColumnRole.IMPLEMENTER).collect(Collectors.toUnmodifiableSet());
    }

    /** Where no column is headed as who acts, one that may be is, if most of its cells name nothing else. */
    private static DataTable withActors(DataTable table) {
        if (table.has(ColumnRole.IMPLEMENTER)) {
            return table;
        }
        List<Set<ColumnRole>> columns = IntStream.range(0, table.columns().size())
                .mapToObj(c -> ColumnRole.mayName(table.headings().get(c)) && namesActors(table.rows(), c)
                        ? Set.of(ColumnRole.IMPLEMENTER)
                        : table.columns().get(c))
                .toList();
        return new DataTable(table.grid(), columns, table.headings(), table.rows());
    }

    private static boolean namesActors(List<Grid.Row> rows, int column) {
        List<GridCell> cells = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        long naming = cells.stream()
                .filter(cell -> Implementers.areComplete(cell.paragraphs()))
                .count();
        return naming * 2 > cells.size();
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
        return topic && (untitled || numberedTopics && isRest(row));
    }

    /** Whether the row can only be the rest of the one above: no cell begins a number, and some cell above has not ended. */
    private boolean isRest(Grid.Row row) {
        Draft above = drafts.getLast();
        String topic = table.text(row, ColumnRole.TOPIC).orElse("");
        boolean open = !above.text.isBlank() && !Sentences.ends(above.text)
                || above.discussion != null && !Sentences.ends(above.discussion);
        return open && Serial.at(topic).isEmpty();
    }

    /** Whether nothing but the talk, in a column of its own, says which matter a row is of: its numbers count the rows, one in each. */
    private static boolean numbersTalk(DataTable table) {
        if (!table.has(ColumnRole.DISCUSSION)
                || table.has(ColumnRole.SERIAL)
                || table.has(ColumnRole.TOPIC)
                || table.column(ColumnRole.DISCUSSION).equals(table.column(ColumnRole.DECISION))) {
            return false;
        }
        List<String> talks = table.rows().stream()
                .map(row -> table.text(row, ColumnRole.DISCUSSION).orElse(""))
                .toList();
        List<Serial> numbers =
                talks.stream().flatMap(talk -> Serial.at(talk).stream()).toList();
        return numbers.size() > 1
                && numbers.size() == talks.size()
                && talks.stream().allMatch(talk -> Items.of(talk).isEmpty())
                && IntStream.range(1, numbers.size())
                        .allMatch(i ->
                                numbers.get(i).style().equals(numbers.get(i - 1).style())
                                        && numbers.get(i).ordinal()
                                                == numbers.get(i - 1).ordinal() + 1);
    }

    /** Whether the only number in every cell of decisions is the matter's, said again. */
    private static boolean repeatsNumbers(DataTable table) {
        return table.rows().size() > 1
                && table.rows().stream().allMatch(row -> {
                    Optional<String> matter = table.text(row, ColumnRole.DISCUSSION);
                    Optional<String> decision = table.text(row, ColumnRole.DECISION);
                    return decision.isEmpty()
                            || Items.of(decision.get()).isEmpty()
                                    && decision.flatMap(Serial::at)
                                            .map(Serial::number)
                                            .equals(matter.flatMap(Serial::at).map(Serial::number));
                });
    }

    private static boolean numbersTopics(DataTable table) {
        long numbered = table.rows().stream()
                .filter(row ->
                        table.text(row, ColumnRole.TOPIC).flatMap(Serial::at).isPresent())
                .count();
        return numbered * 2 > table.rows().size();
    }

    /** The rest of the decision above, which a page break cut; or a further decision on the same matter. */
    private void continueWith(Grid.Row row, GridCell cell) {
        Draft above = drafts.getLast();
        String text = table.text(row, ColumnRole.DECISION).orElse("");
        boolean further =
                !text.isEmpty() && !above.text.isBlank() && Sentences.ends(above.text) && !mixed(ColumnRole.DECISION);
        if (!further) {
            goOnWithTopic(row, above);
            if (!text.isEmpty()) {
                above.decide(text, cell.spot());
            }
            above.implementedBy(implementers(row));
            return;
        }
        // Where the first decision of the matter kept its own mark beside the matter's number, the next ones do.
        Draft next = draft(row, cell, Serial.at(above.text).isPresent() ? above.number : null);
        next.number = next.number == null ? above.number : next.number;
        next.topic = next.topic == null ? above.topic : next.topic;
        if (next.who.isEmpty()) {
            next.implementedBy(above.who);
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
            table.text(row, ColumnRole.TOPIC)
                    .ifPresent(rest -> above.topic = above.topic == null ? rest : above.topic + " " + rest);
        }
    }

    /** @param matter the number of the matter where the row goes on with one that has its number above; else null */
    private Draft draft(Grid.Row row, GridCell cell, @Nullable String matter) {
        Draft draft = new Draft();
        draft.rule = "table";
        draft.number =
                table.text(row, ColumnRole.SERIAL).map(DecisionTable::number).orElse(matter);
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
            draft.discussion = split.discussion();
            boolean undecided = split.rule().equals(DecisionSplit.WHOLE_CELL)
                    && implementers(row).stream().noneMatch(DecisionTable::speaks);
            decision = undecided ? "" : split.decision();
            draft.sure = split.sure();
            draft.rule = "table:" + split.rule();
        }
        takeDecision(draft, decision, cell);
        draft.implementedBy(implementers(row));
        draft.deadline = deadline(row);
        draft.remarks = table.text(row, ColumnRole.REMARKS)
                .filter(DecisionTable::speaks)
                .orElse(null);
        return draft;
    }

    private void takeTopic(Draft draft, Grid.Row row) {
        Optional<String> text = table.text(row, ColumnRole.TOPIC);
        if (text.isPresent()) {
            Optional<Label.Found> label = Label.at(text.get(), List.of(Label.TOPIC))
                    .filter(found -> found.closed() && found.number().isPresent())
                    .filter(found -> found.end() < text.get().length());
            String matter = text.get().substring(label.map(Label.Found::end).orElse(0));
            draft.number =
                    draft.number == null ? label.flatMap(Label.Found::number).orElse(null) : draft.number;
            boolean talks = mixed(ColumnRole.TOPIC) || Prose.is(matter);
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
                    .map(talk -> numberedTalk ? numbered(draft, talk) : talk)
                    .ifPresent(draft::discuss);
        }
    }

    /** The talk without the number with which it begins. */
    private static String numbered(Draft draft, String talk) {
        Optional<Serial> serial = Serial.at(talk);
        draft.number = draft.number == null ? serial.map(Serial::number).orElse(null) : draft.number;
        return talk.substring(serial.map(Serial::end).orElse(0));
    }

    /** A number before the text counts the row where the table has no column for it, and its parts where it has several. */
    private void takeDecision(Draft draft, String decision, GridCell cell) {
        String text = LabelledParts.withoutLabel(decision);
        Optional<Serial> serial = Serial.at(text);
        boolean rowNumber = serial.isPresent()
                && Items.of(text).isEmpty()
                && !serial.get().style().contains("ক");
        if (rowNumber && (draft.number == null || repeatedNumbers)) {
            draft.number = serial.get().number();
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

    /** A column that is headed as what is to be done, too, does where its cell names nothing else: করণীয়/দায়িত্ব beside সিদ্ধান্ত. */
    private boolean tellsWhoActs(Grid.Row row, int column) {
        return !table.columns().get(column).contains(ColumnRole.DECISION)
                || (!OptionalInt.of(column).equals(table.column(ColumnRole.DECISION))
                        && Implementers.areNamed(row.cells().get(column).text()));
    }

    private List<String> implementers(Grid.Row row) {
        OptionalInt column = table.column(ColumnRole.IMPLEMENTER);
        if (column.isEmpty() || !tellsWhoActs(row, column.getAsInt()) || isMergedIntoDecision(row)) {
            return List.of();
        }
        String limit = limitBesideActors(row).orElse("");
        List<String> who = table.paragraphs(row, ColumnRole.IMPLEMENTER).stream()
                .map(paragraph -> limit.isEmpty() ? paragraph : Deadlines.without(limit, paragraph))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return isDitto(String.join("", who)) && !drafts.isEmpty() ? List.copyOf(drafts.getLast().who) : who;
    }

    private @Nullable String deadline(Grid.Row row) {
        if (!table.has(ColumnRole.DEADLINE)) {
            return null;
        }
        if (mixed(ColumnRole.DEADLINE)) {
            return limitBesideActors(row).orElse(null);
        }
        String text = table.text(row, ColumnRole.DEADLINE).orElse(null);
        return text != null && isDitto(text) && !drafts.isEmpty() ? drafts.getLast().deadline : text;
    }

    /** By when, where one column is headed as both who acts and the time. */
    private Optional<String> limitBesideActors(Grid.Row row) {
        boolean beside = table.has(ColumnRole.DEADLINE)
                && table.column(ColumnRole.DEADLINE).equals(table.column(ColumnRole.IMPLEMENTER))
                && !table.column(ColumnRole.DEADLINE).equals(table.column(ColumnRole.DECISION));
        return beside ? table.text(row, ColumnRole.DEADLINE).flatMap(Deadlines::beside) : Optional.empty();
    }

    /** The same as in the row above. */
    private static boolean isDitto(String cell) {
        return DITTO.matcher(cell.strip()).matches();
    }

    /** Whether one cell spans decision and implementers: it then says what was decided. */
    private boolean isMergedIntoDecision(Grid.Row row) {
        return table.cell(row, ColumnRole.IMPLEMENTER)
                .flatMap(who -> table.cell(row, ColumnRole.DECISION).filter(cell -> cell.id() == who.id()))
                .isPresent();
    }

    private boolean mixed(ColumnRole role) {
        return table.column(role).stream().anyMatch(c -> table.columns().get(c).size() > 1);
    }

    private static void take(Draft draft, TopicSplit split) {
        draft.number = draft.number == null ? split.number() : draft.number;
        draft.topic = split.topic();
    }

    static String number(String cell) {
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
