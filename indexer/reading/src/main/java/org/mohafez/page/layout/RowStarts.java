package org.mohafez.page.layout;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * Where the rows of a table begin, by the surest sign it has: rules between them; else numbers that count on in the first
 * column; else white.
 */
final class RowStarts {
    private RowStarts() {}

    /**
     * From the top; the first is at level 0 in all columns.
     *
     * @param rules level ones
     */
    static List<RowStart> of(SetGrid grid, List<Rule> rules) {
        NavigableMap<Integer, RowStart> ruled = RuledRows.of(grid, rules);
        if (ruled.size() > 1) {
            return fromTop(grid, ruled);
        }
        NavigableSet<Integer> counted = CountedRows.of(grid);
        NavigableMap<Integer, RowStart> starts = whole(grid, counted.isEmpty() ? SpacedRows.of(grid, ruled.keySet()) : counted);
        ruled.forEach(starts::putIfAbsent);
        return fromTop(grid, SharedRows.within(grid, starts));
    }

    /** Where the first column counts on: a row that only columns are ruled in; else 0 alone. */
    static List<RowStart> counted(SetGrid grid) {
        NavigableSet<Integer> counted = CountedRows.of(grid);
        NavigableMap<Integer, RowStart> starts = whole(grid, counted);
        return fromTop(grid, counted.isEmpty() ? starts : SharedRows.within(grid, starts));
    }

    private static NavigableMap<Integer, RowStart> whole(SetGrid grid, NavigableSet<Integer> levels) {
        NavigableMap<Integer, RowStart> starts = new TreeMap<>();
        levels.forEach(level -> starts.put(level, RowStart.whole(grid, level)));
        return starts;
    }

    private static List<RowStart> fromTop(SetGrid grid, NavigableMap<Integer, RowStart> starts) {
        NavigableMap<Integer, RowStart> all = new TreeMap<>(starts);
        all.put(0, RowStart.whole(grid, 0));
        return List.copyOf(all.values());
    }
}
