package org.mohafez.reader.zone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.words.Label;

/**
 * A table that has labels of a meeting side by side, and their values beneath: সভাপতি | সভার তারিখ | সভার সময় | সভার স্থান. One with values
 * in several rows is a list of days or places.
 */
final class SideBySide {
    private static final Set<Label> OF_MEETING = EnumSet.of(
            Label.CHAIR,
            Label.DATE,
            Label.MEETING_DATE,
            Label.TIME,
            Label.VENUE,
            Label.ATTENDANCE,
            Label.BODY,
            Label.PERIOD,
            Label.MEETING_NUMBER);
    private static final int FEWEST = 2;

    private SideBySide() {}

    static boolean is(Grid grid) {
        Grid.Row first = grid.rows().getFirst();
        List<GridCell> heads =
                first.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        return heads.size() >= FEWEST
                && grid.rows().size() > 1
                && heads.stream().allMatch(cell -> label(cell).isPresent())
                && heads.stream()
                                .map(cell -> label(cell).orElseThrow())
                                .distinct()
                                .count()
                        == heads.size()
                && grid.rows().stream()
                        .skip(1)
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> label(cell).isEmpty())
                && grid.rows().stream()
                                .skip(1)
                                .filter(row -> heads.stream().noneMatch(head -> row.cells()
                                        .get(first.cells().indexOf(head))
                                        .isBlank()))
                                .count()
                        <= 1;
    }

    /** A line for each label, with what stands beneath it. */
    static List<ZoneLine> lines(Grid grid, int element) {
        Grid.Row first = grid.rows().getFirst();
        List<ZoneLine> lines = new ArrayList<>();
        for (GridCell head : first.distinct()) {
            if (head.isBlank()) {
                continue;
            }
            int column = first.cells().indexOf(head);
            List<GridCell> beneath = IntStream.range(1, grid.rows().size())
                    .mapToObj(r -> grid.rows().get(r).cells().get(column))
                    .filter(cell -> !cell.isBlank())
                    .distinct()
                    .toList();
            String value =
                    beneath.stream().flatMap(cell -> cell.paragraphs().stream()).collect(Collectors.joining("\n"));
            String label = head.text().replaceFirst("[\\s:ঃ]+$", "");
            lines.add(new ZoneLine(
                    label + " : " + value,
                    beneath.isEmpty() ? head.spot() : beneath.getFirst().spot(),
                    element));
        }
        return lines;
    }

    private static Optional<Label> label(GridCell cell) {
        String text = cell.text();
        return Label.at(text, OF_MEETING)
                .filter(found -> found.closed() && found.end() >= text.length())
                .map(Label.Found::label);
    }
}
