package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Table;

/** Where the columns of a table begin and end, in points from the left. */
record ColumnEdges(List<Double> edges) {
    /** Points by which the same rule differs from page to page. */
    private static final double NEAR = 4;
    /** Points by which the columns of one page may differ from those of another without rules, and in a scan. */
    private static final double LOOSE = 9;
    /** The same in parts of a column's width: where only its heading stands, that is centred. */
    private static final double CENTRED = 0.3;
    /** Points by which the paper may have lain elsewhere in the scanner. */
    private static final double MOVED = 24;
    /** How far the last column reaches is only told by its rule: without one, its text ends anywhere. */
    private static final double RAGGED = 72;

    ColumnEdges {
        edges = List.copyOf(edges);
    }

    /**
     * Each in the middle of where its cells begin and end: on a scan that lay askew they are shifted from row to row. Of a
     * table without geometry there are none.
     */
    static ColumnEdges of(Table table) {
        Map<Integer, List<Double>> places = new TreeMap<>();
        for (List<@Nullable Cell> row : table.grid()) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = row.get(column);
                if (cell != null && cell.box() != null) {
                    if (column == 0 || row.get(column - 1) != cell) {
                        places.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(cell.box().left());
                    }
                    if (column == row.size() - 1 || row.get(column + 1) != cell) {
                        places.computeIfAbsent(column + 1, c -> new ArrayList<>())
                                .add(cell.box().right());
                    }
                }
            }
        }
        return new ColumnEdges(places.values().stream().map(ColumnEdges::middle).toList());
    }

    private static double middle(List<Double> places) {
        return places.stream().sorted().toList().get(places.size() / 2);
    }

    /**
     * The other table with its cells counted in these columns; empty where its edges are not among these, or its sides
     * not the same. Where it has as many columns they may differ a little.
     */
    Optional<Table> fit(Table other) {
        List<Double> others = of(other).edges;
        if (edges.size() < 2 || others.size() < 2) {
            return Optional.empty();
        }
        List<Integer> at = others.stream().map(edge -> at(edge)).toList();
        boolean same = at.getFirst() == 0 && at.getLast() == edges.size() - 1 && !at.contains(-1);
        if (!same && !isAlike(others)) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : other.rows()) {
            List<Cell> fitted = new ArrayList<>();
            for (Cell cell : row) {
                Box box = cell.box();
                if (box == null) {
                    return Optional.empty();
                }
                int from = index(others, box.left());
                int to = index(others, box.right());
                int span = same ? at.get(to) - at.get(from) : to - from;
                fitted.add(new Cell(cell.paragraphs(), box, cell.rowSpan(), span));
            }
            rows.add(fitted);
        }
        return Optional.of(new Table(other.box(), rows, other.continues()));
    }

    private boolean isAlike(List<Double> others) {
        int last = edges.size() - 1;
        if (others.size() != edges.size() || Math.abs(others.get(last) - edges.get(last)) > RAGGED || last < 2) {
            return false;
        }
        List<Double> moves = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            moves.add(others.get(i) - edges.get(i));
        }
        double moved = moves.stream().sorted().toList().get(moves.size() / 2);
        return Math.abs(moved) <= MOVED
                && IntStream.range(0, last).allMatch(i -> Math.abs(moves.get(i) - moved) <= loose(i));
    }

    private double loose(int edge) {
        return Math.max(LOOSE, CENTRED * (edges.get(edge + 1) - edges.get(edge)));
    }

    private int at(double x) {
        int nearest = index(edges, x);
        return Math.abs(edges.get(nearest) - x) <= NEAR ? nearest : -1;
    }

    private static int index(List<Double> edges, double x) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) < Math.abs(edges.get(nearest) - x)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
