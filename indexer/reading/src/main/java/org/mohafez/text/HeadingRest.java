package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/**
 * Parts a repeated heading from the rest of a row that was read into it: without a rule between them both look like one row,
 * but the page before has the heading by itself.
 */
final class HeadingRest {
    private HeadingRest() {}

    /** The table with such a first row in two; as it is where it has none. */
    static Table part(Table head, Table below) {
        if (head.rows().isEmpty() || below.rows().isEmpty()) {
            return below;
        }
        List<Cell> heading = head.rows().getFirst();
        List<Cell> first = below.rows().getFirst();
        if (heading.size() != first.size()) {
            return below;
        }
        List<Cell> repeated = new ArrayList<>();
        List<Cell> rest = new ArrayList<>();
        for (int c = 0; c < first.size(); c++) {
            Cell cell = first.get(c);
            int lines = linesOf(heading.get(c).text(), cell);
            if (lines < 0 || cell.rowSpan() > 1) {
                return below;
            }
            repeated.add(with(cell, 0, lines));
            rest.add(with(cell, lines, Integer.MAX_VALUE));
        }
        if (rest.stream().allMatch(cell -> cell.text().isBlank())) {
            return below;
        }
        List<List<Cell>> rows = new ArrayList<>(List.of(repeated, rest));
        rows.addAll(below.rows().subList(1, below.rows().size()));
        return new Table(below.box(), rows, below.continues());
    }

    /** How many of the cell's first lines are that text; -1 where they are not. */
    private static int linesOf(String heading, Cell cell) {
        String wanted = bare(heading);
        StringBuilder text = new StringBuilder();
        List<Line> lines = lines(cell);
        for (int i = 0; i <= lines.size(); i++) {
            if (text.toString().equals(wanted)) {
                return i;
            }
            if (i < lines.size()) {
                text.append(bare(lines.get(i).text()));
            }
        }
        return -1;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<Line> lines(Cell cell) {
        return cell.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .toList();
    }

    /** The cell with those of its lines alone, which keep their paragraphs. */
    private static Cell with(Cell cell, int from, int to) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (Paragraph paragraph : cell.paragraphs()) {
            List<Line> kept = new ArrayList<>();
            for (Line line : paragraph.lines()) {
                if (at >= from && at < to) {
                    kept.add(line);
                }
                at++;
            }
            if (!kept.isEmpty()) {
                paragraphs.add(new Paragraph(kept));
            }
        }
        return new Cell(paragraphs, box(cell.box(), paragraphs), cell.rowSpan(), cell.colSpan());
    }

    private static @Nullable Box box(@Nullable Box whole, List<Paragraph> paragraphs) {
        Optional<Box> set =
                paragraphs.stream().map(Paragraph::box).filter(Objects::nonNull).reduce(Box::union);
        return whole == null || set.isEmpty()
                ? whole
                : new Box(
                        whole.left(), set.get().top(), whole.width(), set.get().height());
    }
}
