package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.words.Label;

/**
 * A table that tells a matter downwards, a row for each of its parts: আলোচ্য বিষয় | …, আলোচনা | …, সিদ্ধান্ত | …, বাস্তবায়নকারী | …. It
 * has no heading; its first column holds labels. One table may tell several matters, one below the other.
 */
final class ToldDown {
    private static final Set<Label> PARTS =
            EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION, Label.IMPLEMENTER, Label.DEADLINE, Label.REMARKS);

    private record Part(Label.Found label, GridCell value) {}

    private ToldDown() {}

    /** Its decisions; empty where the table is none of that kind. */
    static Optional<List<Draft>> read(Grid grid) {
        List<Part> parts = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            Optional<Part> part = part(row);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        Set<Label> said = EnumSet.noneOf(Label.class);
        parts.forEach(part -> said.add(part.label().label()));
        return said.size() > 1 && said.contains(Label.DECISION) ? Optional.of(matters(parts)) : Optional.empty();
    }

    /** A label alone in the first cell, and its value in the last; between them may stand a cell with the colon. */
    private static Optional<Part> part(Grid.Row row) {
        List<GridCell> cells = row.distinct().stream()
                .filter(cell -> !cell.text().matches("[\\s:ঃ–-]*"))
                .toList();
        if (cells.isEmpty()
                || cells.size() > 2
                || cells.getFirst().id() != row.cells().getFirst().id()) {
            return Optional.empty();
        }
        String first = cells.getFirst().text();
        return Label.numbered(first, PARTS)
                .filter(label -> label.closed() && label.end() >= first.length())
                .map(label -> new Part(
                        label, cells.size() == 2 ? cells.getLast() : row.cells().getLast()))
                .filter(part -> part.value().id() != cells.getFirst().id());
    }

    private static List<Draft> matters(List<Part> parts) {
        List<Draft> drafts = new ArrayList<>();
        Map<Label, Part> matter = new EnumMap<>(Label.class);
        for (Part part : parts) {
            Label label = part.label().label();
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
        Draft draft = new Draft();
        draft.rule = "table:down";
        draft.number = matter.values().stream()
                .flatMap(part -> part.label().number().stream())
                .findFirst()
                .orElse(null);
        Part topic = matter.get(Label.TOPIC);
        if (topic != null) {
            TopicSplit split = TopicSplit.heading(topic.value().text());
            draft.topic = split.topic();
            draft.number = draft.number == null ? split.number() : draft.number;
        }
        said(matter.get(Label.DISCUSSION)).ifPresent(draft::discuss);
        Part decision = matter.get(Label.DECISION);
        Part who = matter.get(Label.IMPLEMENTER);
        if (decision != null && DecisionTable.speaks(decision.value().text())) {
            String text = decision.value().text();
            LabelledParts parts = who == null ? LabelledParts.of(text) : new LabelledParts(text, Optional.empty());
            draft.decide(parts.decision(), decision.value().spot());
            draft.implementedBy(parts.implementers().stream().toList());
        }
        if (who != null) {
            draft.implementedBy(who.value().paragraphs());
        }
        draft.deadline = said(matter.get(Label.DEADLINE)).orElse(null);
        draft.remarks = said(matter.get(Label.REMARKS)).orElse(null);
        return draft;
    }

    private static Optional<String> said(@Nullable Part part) {
        return Optional.ofNullable(part).map(told -> told.value().text()).filter(DecisionTable::speaks);
    }
}
