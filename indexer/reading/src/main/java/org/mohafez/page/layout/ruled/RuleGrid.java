package org.mohafez.page.layout.ruled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Rule;

/** The grid that rules touching one another span, and the cells in it. */
final class RuleGrid {
    private static final double NEAR = 3.5;
    /** How much of a side of a cell must be ruled for the side to part two cells. */
    private static final double RULED = 0.7;

    private final List<Rule> rules;
    /** Where the grid's lines stand: between columns from the left, between rows from the top; edges included. */
    private final double[] xs;

    private final double[] ys;
    /** For each place of the grid, row by row, the number of the cell it is part of. */
    private final int[] cell;

    private RuleGrid(List<Rule> rules, double[] xs, double[] ys) {
        this.rules = rules;
        this.xs = xs;
        this.ys = ys;
        this.cell = new int[columns() * rows()];
        Arrays.setAll(cell, i -> i);
    }

    /** Empty where the rules enclose nothing. */
    static Optional<RuledTable> table(List<Rule> rules) {
        double[] xs = lines(rules, false);
        double[] ys = lines(rules, true);
        if (xs.length < 2 || ys.length < 2) {
            return Optional.empty();
        }
        RuleGrid grid = new RuleGrid(rules, xs, ys);
        grid.merge();
        return Optional.of(ShiftedColumns.levelled(grid.table()));
    }

    /**
     * Where rules of one direction stand, and where the rules of the other direction end without one: a table that goes
     * on over a page break often has no rule there, and some tables have none at their sides.
     */
    private static double[] lines(List<Rule> rules, boolean horizontal) {
        double[] at = near(
                rules.stream().filter(rule -> rule.horizontal() == horizontal).mapToDouble(Rule::at));
        double[] ends = near(rules.stream()
                .filter(rule -> rule.horizontal() != horizontal)
                .flatMapToDouble(rule -> DoubleStream.of(rule.from(), rule.to())));
        if (ends.length == 0) {
            return at;
        }
        DoubleStream open = DoubleStream.of(ends[0], ends[ends.length - 1])
                .filter(end -> at.length == 0 || end < at[0] - 2 * NEAR || end > at[at.length - 1] + 2 * NEAR);
        return DoubleStream.concat(Arrays.stream(at), open).sorted().toArray();
    }

    /** Sorted, with values near one another as their mean. */
    private static double[] near(DoubleStream values) {
        List<Double> means = new ArrayList<>();
        List<Double> group = new ArrayList<>();
        for (double value : values.sorted().toArray()) {
            if (!group.isEmpty() && value - group.getLast() > NEAR) {
                means.add(mean(group));
                group.clear();
            }
            group.add(value);
        }
        if (!group.isEmpty()) {
            means.add(mean(group));
        }
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    private void merge() {
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (c + 1 < columns() && !ruled(false, xs[c + 1], ys[r], ys[r + 1])) {
                    join(place(r, c), place(r, c + 1));
                }
                if (r + 1 < rows() && !ruled(true, ys[r + 1], xs[c], xs[c + 1])) {
                    join(place(r, c), place(r + 1, c));
                }
            }
        }
    }

    private boolean ruled(boolean horizontal, double at, double from, double to) {
        double covered = rules.stream()
                .filter(rule -> rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= NEAR)
                .mapToDouble(rule -> Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from())))
                .sum();
        return covered >= RULED * (to - from);
    }

    private int place(int row, int column) {
        return row * columns() + column;
    }

    private void join(int a, int b) {
        int from = Math.max(cell[a], cell[b]);
        int to = Math.min(cell[a], cell[b]);
        for (int i = 0; i < cell.length; i++) {
            if (cell[i] == from) {
                cell[i] = to;
            }
        }
    }

    /** Lines of the grid at which no cell begins or ends are left out: they were strokes inside a cell. */
    private RuledTable table() {
        List<int[]> spans = spans();
        TreeSet<Integer> rowLines = new TreeSet<>();
        TreeSet<Integer> columnLines = new TreeSet<>();
        for (int[] span : spans) {
            rowLines.add(span[0]);
            rowLines.add(span[2]);
            columnLines.add(span[1]);
            columnLines.add(span[3]);
        }
        List<Slot> slots = new ArrayList<>();
        for (int[] span : spans) {
            int row = rowLines.headSet(span[0]).size();
            int column = columnLines.headSet(span[1]).size();
            slots.add(new Slot(
                    box(span[0], span[1], span[2], span[3]),
                    row,
                    column,
                    rowLines.headSet(span[2]).size() - row,
                    columnLines.headSet(span[3]).size() - column));
        }
        return new RuledTable(box(0, 0, rows(), columns()), rowLines.size() - 1, columnLines.size() - 1, slots);
    }

    private Box box(int top, int left, int bottom, int right) {
        return new Box(xs[left], ys[top], xs[right] - xs[left], ys[bottom] - ys[top]);
    }

    /** Each cell as {top, left, bottom, right} in lines of the grid. */
    private List<int[]> spans() {
        List<int[]> spans = new ArrayList<>();
        boolean[] done = new boolean[cell.length];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (!done[place(r, c)]) {
                    spans.add(span(r, c, done));
                }
            }
        }
        return spans;
    }

    /** The largest rectangle from that place to the right and then down within its cell: a cell of other shape is cut. */
    private int[] span(int row, int column, boolean[] done) {
        int number = cell[place(row, column)];
        int right = column;
        while (right < columns() && cell[place(row, right)] == number && !done[place(row, right)]) {
            right++;
        }
        int bottom = row;
        while (bottom < rows() && all(bottom, column, right, number, done)) {
            for (int c = column; c < right; c++) {
                done[place(bottom, c)] = true;
            }
            bottom++;
        }
        return new int[] {row, column, bottom, right};
    }

    private boolean all(int row, int from, int to, int number, boolean[] done) {
        for (int c = from; c < to; c++) {
            if (cell[place(row, c)] != number || done[place(row, c)]) {
                return false;
            }
        }
        return true;
    }
}
