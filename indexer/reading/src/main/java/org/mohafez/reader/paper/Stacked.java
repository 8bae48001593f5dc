package org.mohafez.reader.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two tables that stand so close that their rules make one: rows of a label and its value, and beneath them, on other columns, a table
 * of three columns or more.
 */
final class Stacked {
    private static final int LABEL_AND_VALUE = 2;

    private Stacked() {}

    /** The table, or the two that it is. */
    static List<Grid> parts(Grid grid) {
        List<Grid.Row> rows = grid.rows();
        int labels = (int) rows.stream()
                .takeWhile(row -> row.distinct().size() == LABEL_AND_VALUE)
                .count();
        boolean stacked = labels > 0
                && labels < rows.size()
                && rows.get(labels).distinct().size() > LABEL_AND_VALUE
                && sides(rows.subList(labels, rows.size())).stream()
                        .noneMatch(sides(rows.subList(0, labels))::contains);
        return stacked
                ? List.of(new Grid(rows.subList(0, labels)), new Grid(rows.subList(labels, rows.size())))
                : List.of(grid);
    }

    /** The columns at which a cell begins in one of the rows, but the first. */
    private static List<Integer> sides(List<Grid.Row> rows) {
        return IntStream.range(1, rows.getFirst().cells().size())
                .filter(c -> rows.stream().anyMatch(row -> begins(row, c)))
                .boxed()
                .collect(Collectors.toList());
    }

    private static boolean begins(Grid.Row row, int column) {
        return row.cells().get(column).id() != row.cells().get(column - 1).id();
    }
}
