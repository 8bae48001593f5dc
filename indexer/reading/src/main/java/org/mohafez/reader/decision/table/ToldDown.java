package org.mohafez.reader.decision.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;

/**
 * A table that tells a matter downwards, a row for each of its parts: আলোচ্য বিষয় | …, আলোচনা | …, সিদ্ধান্ত | …, বাস্তবায়নকারী | …. It
 * has no heading; its first column holds labels. One table may tell several matters, one below the other.
 */
public final class ToldDown {
    private static final Set<Label> PARTS =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.IMPLEMENTER, Label.DEADLINE, Label.REMARKS);

    /**
     * @param number that stands with the label or before the topic; null where none does
     * @param cell of the value
     */
    private record Part(Label label, @Nullable String number, GridCell cell, String value) {
        Part with(GridCell more) {
            GridCell both = new GridCell(
                    cell.id(),
                    Stream.concat(cell.passages().stream(), more.passages().stream())
                            .toList(),
                    cell.spot().with(more.spot()));
            return new Part(label, number, both, value + " " + more.text());
        }
    }

    private ToldDown() {}

    /** Its decisions; empty where the table is none of that kind. */
    public static Optional<List<Draft>> read(Grid grid) {
        List<Part> parts = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<GridCell> cells = row.distinct().stream()
                    .filter(cell -> !cell.text().matches("[\\s:ঃ–-]*"))
                    .toList();
            if (cells.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && goesOn(parts.getLast(), row, cells)) {
                parts.add(parts.removeLast().with(cells.getFirst()));
                continue;
            }
            Optional<Part> part = labelled(row, cells).or(() -> caption(cells));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        Set<Label> said = EnumSet.noneOf(Label.class);
        parts.forEach(part -> said.add(part.label()));
        return said.size() > 1 && said.contains(Label.DECISION) ? Optional.of(matters(parts)) : Optional.empty();
    }

    /** A label alone in the first cell, and its value in the last; between them may stand a cell with the colon. */
    private static Optional<Part> labelled(Grid.Row row, List<GridCell> cells) {
        GridCell first = cells.getFirst();
        GridCell value = cells.size() == 2 ? cells.getLast() : row.cells().getLast();
        if (cells.size() > 2 || first.id() != row.cells().getFirst().id() || value.id() == first.id()) {
            return Optional.empty();
        }
        return Label.numbered(first.text(), PARTS)
                .filter(label -> label.closed() && label.end() >= first.text().length())
                .map(label -> new Part(label.label(), label.number().orElse(null), value, value.text()));
    }

    /** Whether a value beside a blank cell is the rest of the one above, as over a page's end: it is neither labelled nor numbered anew. */
    private static boolean goesOn(Part above, Grid.Row row, List<GridCell> cells) {
        GridCell cell = cells.getFirst();
        boolean besideBlank = cells.size() == 1
                && cell.id() == row.cells().getLast().id()
                && cell.id() != row.cells().getFirst().id();
        boolean labelled =
                Label.numbered(cell.text(), PARTS).filter(Label.Found::closed).isPresent();
        boolean numbered = Serial.at(cell.text())
                .filter(serial -> Character.isDigit(serial.printed().codePointAt(0)))
                .flatMap(serial -> ListMark.at(cell.text()))
                .filter(mark -> !mark.isOf(above.value()))
                .isPresent();
        return besideBlank && !labelled && !numbered;
    }

    /** A matter that stands over its parts: in a cell across the row, beside a blank one, or behind its number. */
    private static Optional<Part> caption(List<GridCell> cells) {
        GridCell cell = cells.getLast();
        Optional<Serial> serial =
                cells.size() == 2 ? Serial.alone(cells.getFirst().text()) : Optional.empty();
        if (cells.size() > 1 && serial.isEmpty() || Prose.is(cell.text())) {
            return Optional.empty();
        }
        Optional<Label.Found> label = Label.numbered(cell.text(), PARTS).filter(Label.Found::closed);
        boolean topic = label.filter(found -> found.label() == Label.TOPIC
                        && found.end() < cell.text().length())
                .isPresent();
        if (label.isPresent() && !topic) {
            return Optional.empty();
        }
        String text = cell.text().substring(label.map(Label.Found::end).orElse(0));
        TopicSplit split = TopicSplit.heading(text);
        return Optional.ofNullable(split.topic())
                .map(matter -> new Part(
                        Label.TOPIC,
                        label.flatMap(Label.Found::number)
                                .or(() -> serial.map(Serial::number))
                                .orElse(split.number()),
                        cell,
                        matter));
    }

    private static List<Draft> matters(List<Part> parts) {
        List<Draft> drafts = new ArrayList<>();
        Map<Label, Part> matter = new EnumMap<>(Label.class);
        for (Part part : parts) {
            Label label = part.label();
            if (matter.containsKey(label) || label == Label.TOPIC && !matter.isEmpty()) {
                drafts.add(draft(matter));
                // Another decision shares what stands above the first: the matter, and what was said of it.
                matter.keySet().removeIf(known -> known.compareTo(label) >= 0);
            }
            matter.put(label, part);
        }
        drafts.add(draft(matter));
        return drafts;
    }

    private static Draft draft(Map<Label, Part> matter) {
        Draft draft = new Draft("table:down", 0.9);
        draft.number(matter.values().stream()
                .map(Part::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        Part topic = matter.get(Label.TOPIC);
        if (topic != null) {
            TopicSplit split = TopicSplit.heading(topic.value());
            draft.about(split.topic());
            draft.numberIfNone(split.number());
        }
        said(matter.get(Label.DISCUSSION)).ifPresent(draft::discuss);
        Part decision = matter.get(Label.DECISION);
        Part who = matter.get(Label.IMPLEMENTER);
        if (decision != null && DecisionTable.speaks(decision.value())) {
            String text = decision.value();
            LabelledParts parts = who == null ? LabelledParts.of(text) : new LabelledParts(text, Optional.empty());
            draft.decide(parts.decision(), decision.cell().spot());
            draft.implementedBy(parts.implementers().stream().toList());
        }
        if (who != null) {
            draft.implementedBy(who.cell().paragraphs());
        }
        draft.due(said(matter.get(Label.DEADLINE)).orElse(null));
        draft.remark(said(matter.get(Label.REMARKS)).orElse(null));
        return draft;
    }

    private static Optional<String> said(@Nullable Part part) {
        return Optional.ofNullable(part).map(told -> told.value()).filter(DecisionTable::speaks);
    }
}
