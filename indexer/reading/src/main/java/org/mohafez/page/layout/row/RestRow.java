package org.mohafez.page.layout.row;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The rest of a row between the heading that a page repeats and the first row that begins on it. */
final class RestRow {
    private RestRow() {}

    /**
     * The level at which it begins: without anything in the first column, and all of it set off from the heading.
     *
     * @param heading the lowest level at which headings begin
     * @param starts of rows
     */
    static OptionalInt level(SetGrid grid, int heading, NavigableMap<Integer, RowStart> starts) {
        Integer first = starts.higherKey(heading);
        return IntStream.range(heading + 1, first == null ? grid.size() : first)
                .filter(level -> grid.at(level, 0) == null
                        && IntStream.range(0, grid.width())
                                .filter(c -> grid.at(level, c) != null)
                                .allMatch(c ->
                                        grid.isLeaded(heading, level, c) || grid.isSetOtherwise(heading, level, c)))
                .findFirst();
    }
}
