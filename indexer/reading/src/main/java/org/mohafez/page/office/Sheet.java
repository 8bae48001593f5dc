package org.mohafez.page.office;

import java.util.List;

/**
 * One sheet of a workbook, as it is shown.
 *
 * @param cells those that hold text, row by row from left to right
 * @param cut how many cells with text were left out because there are too many; 0 where all are here
 */
record Sheet(String name, List<SheetCell> cells, long cut) {
    /** More cells of one file are not read: no annex to a letter has as many, and a hostile file has millions. */
    static final int MOST_CELLS = 50_000;

    Sheet {
        cells = List.copyOf(cells);
    }

    /**
     * A cell with text.
     *
     * @param row from 0
     * @param column from 0
     * @param rowSpan how many rows it covers, from 1
     * @param colSpan how many columns it covers, from 1
     */
    record SheetCell(int row, int column, int rowSpan, int colSpan, String text) {
        int lastRow() {
            return row + rowSpan - 1;
        }

        int lastColumn() {
            return column + colSpan - 1;
        }
    }
}
