package org.mohafez.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The parts of one table, put together. */
final class TableParts {
    private TableParts() {}

    static Table join(Table begun, Table part, Continuation how) {
        List<List<Cell>> rows = new ArrayList<>();
        begun.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        List<List<Cell>> more = new ArrayList<>();
        part.rows().stream().skip(how.repeatedRows()).forEach(row -> more.add(new ArrayList<>(row)));
        if (!rows.isEmpty() && !more.isEmpty()) {
            List<Cell> done = continued(rows, more, how);
            more.getFirst().removeIf(cell -> done.stream().anyMatch(other -> other == cell));
            if (how.cutRow()) {
                more.removeFirst();
            }
        }
        rows.addAll(more);
        return new Table(begun.box(), rows, begun.continues());
    }

    /** Appends cells of the first row of {@code more} to the cells above them, and returns those cells. */
    private static List<Cell> continued(List<List<Cell>> rows, List<List<Cell>> more, Continuation how) {
        Grid above = new Grid(rows);
        Grid below = new Grid(more);
        List<Cell> done = new ArrayList<>();
        Map<Grid.Placed, Cell> grown = new IdentityHashMap<>();
        for (int column = 0; column < below.width(); column++) {
            Grid.Placed rest = below.at(0, column);
            Grid.Placed begun = above.at(rows.size() - 1, column);
            if (rest == null
                    || rest.column() != column
                    || !(how.cutRow() || how.spanning().contains(column))) {
                continue;
            }
            if (begun == null) {
                rows.getLast().add(rest.cell());
            } else {
                int rowsMore = rest.cell().rowSpan() - (how.cutRow() ? 1 : 0);
                Cell old = grown.getOrDefault(begun, begun.cell());
                Cell whole = whole(old, rest.cell(), grown.containsKey(begun) ? 0 : rowsMore);
                replace(rows.get(begun.row()), old, whole);
                grown.put(begun, whole);
            }
            done.add(rest.cell());
        }
        return done;
    }

    private static Cell whole(Cell begun, Cell rest, int rowsMore) {
        List<Paragraph> paragraphs = new ArrayList<>(begun.paragraphs());
        for (Paragraph paragraph : rest.paragraphs()) {
            if (paragraph.continues() && !paragraphs.isEmpty()) {
                paragraphs.set(paragraphs.size() - 1, PageBreaks.join(paragraphs.getLast(), paragraph));
            } else {
                paragraphs.add(paragraph);
            }
        }
        return new Cell(paragraphs, begun.box(), begun.rowSpan() + rowsMore, begun.colSpan());
    }

    private static void replace(List<Cell> row, Cell old, Cell by) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == old) {
                row.set(i, by);
                return;
            }
        }
    }
}
