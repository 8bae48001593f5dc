package org.mohafez.page.layout.row;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mohafez.page.layout.content.Rule;

/**
 * Where the rows of a table begin, by the surest sign it has: rules between them; else numbers that count on in the first
 * column; else white.
 */
public final class RowStarts {
    private RowStarts() {}

    /**
     * From the top; the first is at level 0 in all columns.
     *
     * @param over headings over several columns: those below them begin there
     * @param rules level ones
     */
    public static List<RowStart> of(SetGrid grid, List<HeadingOver> over, List<Rule> rules) {
        NavigableMap<Integer, RowStart> headed = headed(grid, over);
        NavigableMap<Integer, RowStart> ruled = RuledRows.of(grid, rules);
        if (ruled.size() > 1) {
            ruled.putAll(headed);
            return fromTop(grid, ruled);
        }
        NavigableSet<Integer> counted = CountedRows.of(grid);
        NavigableMap<Integer, RowStart> starts =
                whole(grid, counted.isEmpty() ? SpacedRows.of(grid, ruled.keySet()) : counted);
        ruled.forEach(starts::putIfAbsent);
        starts.headMap(headed.isEmpty() ? 0 : headed.lastKey(), true).clear();
        starts.putAll(headed);
        return fromTop(grid, withShared(grid, headed.isEmpty() ? 0 : headed.lastKey(), starts));
    }

    private static NavigableMap<Integer, RowStart> withShared(
            SetGrid grid, int heading, NavigableMap<Integer, RowStart> starts) {
        RestRow.level(grid, heading, starts).ifPresent(level -> starts.put(level, RowStart.whole(grid, level)));
        return SharedRows.within(grid, starts);
    }

    /** The headings below others begin a row of their own, beside those that have none above. */
    private static NavigableMap<Integer, RowStart> headed(SetGrid grid, List<HeadingOver> over) {
        NavigableMap<Integer, RowStart> starts = new TreeMap<>();
        for (HeadingOver heading : over) {
            if (heading.to() > heading.from()) {
                IntStream.range(1, grid.size())
                        .filter(level -> grid.across(level) > heading.line().across()
                                && IntStream.rangeClosed(heading.from(), heading.to())
                                        .anyMatch(
                                                c -> grid.at(level, c) != null && grid.at(level, c) != heading.line()))
                        .findFirst()
                        .ifPresent(level -> starts.merge(
                                level,
                                new RowStart(level, heading.from(), heading.to()),
                                (a, b) -> new RowStart(level, Math.min(a.from(), b.from()), Math.max(a.to(), b.to()))));
            }
        }
        return starts;
    }

    /** Where the first column counts on: a row that only columns are ruled in; else 0 alone. */
    public static List<RowStart> counted(SetGrid grid) {
        NavigableSet<Integer> counted = CountedRows.of(grid);
        NavigableMap<Integer, RowStart> starts = whole(grid, counted);
        return fromTop(grid, counted.isEmpty() ? starts : withShared(grid, 0, starts));
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
