package org.mohafez.page.layout.row;

/**
 * Where a row of a table begins, or a part of one: in the columns before and after, the cells above go on.
 *
 * @param level from 0
 * @param from the first of its columns, from 0
 * @param to the last of its columns
 */
public record RowStart(int level, int from, int to) {
    static RowStart whole(SetGrid grid, int level) {
        return new RowStart(level, 0, grid.width() - 1);
    }

    public boolean in(int column) {
        return column >= from && column <= to;
    }
}
