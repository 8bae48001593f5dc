package org.mohafez.page.layout.row;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.mohafez.page.layout.line.SetLine;

/**
 * Rows that share a number, topic or talk with the row above, which goes on beside them: at least the last two columns
 * begin, one of them after white or all with more leading where a sentence has ended, and not with the number of an item.
 */
final class SharedRows {
    private SharedRows() {}

    /** Those rows and the ones within them. */
    static NavigableMap<Integer, RowStart> within(SetGrid grid, NavigableMap<Integer, RowStart> starts) {
        NavigableMap<Integer, RowStart> all = new TreeMap<>(starts);
        int row = 0;
        for (int level = 1; level < grid.size(); level++) {
            if (all.containsKey(level)) {
                row = level;
            } else {
                int from = from(grid, row, level);
                if (from < grid.width() - 1) {
                    all.put(level, new RowStart(level, from, grid.width() - 1));
                    row = level;
                }
            }
        }
        return all;
    }

    /** The first of the columns up to the last in each of which a cell begins at that level; after the last where none. */
    private static int from(SetGrid grid, int row, int level) {
        int from = grid.width();
        boolean anew = false;
        boolean leaded = true;
        boolean sentence = false;
        for (int c = grid.width() - 1; c > 0; c--) {
            SetLine line = grid.at(level, c);
            SetLine above = line == null ? null : grid.above(row, level, c);
            if (line == null || above == null || CountedRows.isNumbered(line.text())) {
                break;
            }
            boolean after = grid.isAfterWhite(row, level, c);
            if (!after && !above.endsSentence() && !grid.isLeaded(row, level, c)) {
                break;
            }
            anew |= after;
            leaded &= grid.isLeaded(row, level, c)
                    && SpacedRows.ended(above, line, grid.columns().get(c));
            sentence |= above.endsSentence();
            from = c;
        }
        return anew || leaded && sentence ? from : grid.width();
    }
}
