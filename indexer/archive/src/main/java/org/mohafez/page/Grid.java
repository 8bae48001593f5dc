package org.mohafez.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each cell of a table stands once spans are laid out, by the rule of HTML: first free place from the left. */
final class Grid {
    /** A cell and the row and column, from 0, of the first place it covers. */
    record Placed(Cell cell, int row, int column) {}

    private final Map<Long, Placed> at = new HashMap<>();
    private final int height;
    private int width;

    Grid(List<List<Cell>> rows) {
        height = rows.size();
        for (int r = 0; r < height; r++) {
            int c = 0;
            for (Cell cell : rows.get(r)) {
                while (at.containsKey(place(r, c))) {
                    c++;
                }
                cover(new Placed(cell, r, c));
                c += cell.colSpan();
                width = Math.max(width, c);
            }
        }
    }

    private void cover(Placed placed) {
        int lastRow = Math.min(height, placed.row() + placed.cell().rowSpan());
        for (int r = placed.row(); r < lastRow; r++) {
            for (int c = placed.column(); c < placed.column() + placed.cell().colSpan(); c++) {
                at.putIfAbsent(place(r, c), placed);
            }
        }
    }

    int width() {
        return width;
    }

    @Nullable
    Placed at(int row, int column) {
        return at.get(place(row, column));
    }

    List<List<@Nullable Cell>> cells() {
        List<List<@Nullable Cell>> cells = new ArrayList<>(height);
        for (int r = 0; r < height; r++) {
            List<@Nullable Cell> row = new ArrayList<>(width);
            for (int c = 0; c < width; c++) {
                Placed placed = at(r, c);
                row.add(placed == null ? null : placed.cell());
            }
            cells.add(row);
        }
        return cells;
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }
}
