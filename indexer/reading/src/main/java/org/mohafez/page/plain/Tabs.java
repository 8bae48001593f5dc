package org.mohafez.page.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells tabs that part cells from tabs typed to reach a column. Two tabs in a row are an empty cell where the lines then
 * have equally many parts, and one wide gap where they have equally many parts without.
 */
final class Tabs {
    private Tabs() {}

    static List<Row> settle(List<Row> rows) {
        List<Row> settled = new ArrayList<>(rows);
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && isTabbed(rows.get(to))) {
                to++;
            }
            if (to > from && !even(rows.subList(from, to)) && !fitsBefore(rows, from, to)) {
                List<Row> collapsed =
                        rows.subList(from, to).stream().map(Row::collapsed).toList();
                if (even(collapsed) || collapsed.size() == 1) {
                    for (int i = from; i < to; i++) {
                        settled.set(i, collapsed.get(i - from));
                    }
                }
            }
            from = Math.max(to, from + 1);
        }
        return settled;
    }

    private static boolean isTabbed(Row row) {
        return row.isSplit() && !row.closed();
    }

    /** One line alone proves nothing. */
    private static boolean even(List<Row> run) {
        return run.size() > 1
                && run.stream().mapToInt(row -> row.cells().size()).distinct().count() == 1;
    }

    /** Whether the run is as wide as the one before it, which an empty line parted from it. */
    private static boolean fitsBefore(List<Row> rows, int from, int to) {
        for (int before = from - 1; before >= 0; before--) {
            Row row = rows.get(before);
            if (!row.isBlank()) {
                int width = row.cells().size();
                return isTabbed(row)
                        && rows.subList(from, to).stream()
                                .allMatch(other -> other.cells().size() == width);
            }
        }
        return false;
    }
}
