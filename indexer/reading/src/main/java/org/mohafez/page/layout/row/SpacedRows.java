package org.mohafez.page.layout.row;

import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mohafez.page.layout.line.Column;
import org.mohafez.page.layout.line.SetLine;

/** Rows that begin where cells begin again after white, or all with more leading or set otherwise than the lines above. */
final class SpacedRows {
    /** A colon opens the value of the label in the first column, and goes on no line above. */
    private static final Pattern VALUE = Pattern.compile("[:：ঃ]");

    private SpacedRows() {}

    /**
     * The levels at which they begin.
     *
     * @param known levels at which a row begins for other reasons
     */
    static NavigableSet<Integer> of(SetGrid grid, Set<Integer> known) {
        NavigableSet<Integer> levels = new TreeSet<>();
        int row = 0;
        for (int level = 1; level < grid.size(); level++) {
            if (known.contains(level) || begins(grid, row, level)) {
                levels.add(level);
                row = level;
            }
        }
        return levels;
    }

    /** Whether a row begins at that level, the last one having begun at {@code row}. */
    static boolean begins(SetGrid grid, int row, int level) {
        if (grid.at(level, 0) == null) {
            return false;
        }
        int anew = 0;
        int leaded = 0;
        int ended = 0;
        int full = 0;
        for (int c = 0; c < grid.width(); c++) {
            SetLine line = grid.at(level, c);
            if (line == null) {
                continue;
            }
            if (c == 1 && VALUE.matcher(line.words().getFirst().text()).lookingAt()) {
                return true;
            }
            SetLine above = grid.above(row, level, c);
            if (above == null || grid.isAfterWhite(row, level, c)) {
                anew++;
            } else if (grid.isLeaded(row, level, c) || grid.isSetOtherwise(row, level, c)) {
                leaded++;
            } else if (ended(above, line, grid.columns().get(c))) {
                ended++;
            } else {
                full++;
            }
        }
        int all = anew + leaded + ended + full;
        if (all < 2 || 3 * full > anew + leaded + ended) {
            return false;
        }
        return anew > 0 || leaded == all || leaded + ended >= Math.max(2, grid.width() - 1);
    }

    /** Whether the line above was ended on purpose: it had room for the next word, or a sentence ends with it. */
    static boolean ended(SetLine above, SetLine line, Column column) {
        double needed = line.words().getFirst().length() + above.blank() + 0.1 * above.size();
        return column.room(above, line) > needed || above.endsSentence();
    }
}
