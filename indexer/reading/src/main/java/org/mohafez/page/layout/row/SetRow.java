package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.mohafez.page.layout.line.SetLine;

/** A row of a table: its cells, in each column that has one beginning in this row. */
public record SetRow(List<SetCell> cells) {
    /**
     * A cell.
     *
     * @param lines in it, none where it is empty
     * @param rowSpan how many rows it spans
     * @param colSpan how many columns it spans
     */
    public record SetCell(int column, List<SetLine> lines, int rowSpan, int colSpan) {}

    /**
     * @param starts the first at level 0 in all columns
     * @param over headings over several columns
     */
    public static List<SetRow> of(SetGrid grid, List<RowStart> starts, List<HeadingOver> over) {
        List<SetRow> rows = new ArrayList<>();
        for (int r = 0; r < starts.size(); r++) {
            List<SetCell> cells = new ArrayList<>();
            int c = 0;
            while (c < grid.width()) {
                if (starts.get(r).in(c)) {
                    cells.add(cell(grid, starts, r, c, over));
                    c = cells.getLast().column() + cells.getLast().colSpan();
                } else {
                    c++;
                }
            }
            rows.add(new SetRow(cells));
        }
        return rows;
    }

    /** Where its highest word begins, in points from the page's top. */
    public OptionalDouble top() {
        return cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.words().stream())
                .mapToDouble(word -> word.box().top())
                .min();
    }

    private static SetCell cell(SetGrid grid, List<RowStart> starts, int row, int column, List<HeadingOver> over) {
        int next = row + 1;
        while (next < starts.size() && !starts.get(next).in(column)) {
            next++;
        }
        int to = next < starts.size() ? starts.get(next).level() : grid.size();
        List<SetLine> lines = grid.lines(column, starts.get(row).level(), to);
        int colSpan = over.stream()
                .filter(heading -> lines.contains(heading.line()))
                .mapToInt(heading -> heading.to() - heading.from() + 1)
                .max()
                .orElse(1);
        return new SetCell(column, lines, next - row, colSpan);
    }
}
