package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mohafez.page.Cell;
import org.mohafez.page.Table;

/** Where the columns of a ruled table begin and end, in points from the left. */
record ColumnEdges(List<Double> edges) {
    /** Points by which the same rule differs from page to page. */
    private static final double NEAR = 4;

    ColumnEdges {
        edges = List.copyOf(edges);
    }

    /** Of a table without geometry there are none. */
    static ColumnEdges of(Table table) {
        List<Double> all = new ArrayList<>();
        for (Cell cell : table.rows().stream().flatMap(List::stream).toList()) {
            if (cell.box() != null) {
                all.add(cell.box().left());
                all.add(cell.box().right());
            }
        }
        all.sort(null);
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return new ColumnEdges(edges);
    }

    /**
     * The other table with its cells counted in these columns; empty where its edges are not among these, or its sides
     * not the same.
     */
    Optional<Table> fit(Table other) {
        List<Double> others = of(other).edges;
        if (edges.size() < 2
                || others.size() < 2
                || at(others.getFirst()).orElse(-1) != 0
                || at(others.getLast()).orElse(-1) != edges.size() - 1) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : other.rows()) {
            List<Cell> fitted = new ArrayList<>();
            for (Cell cell : row) {
                OptionalInt from =
                        cell.box() == null ? OptionalInt.empty() : at(cell.box().left());
                OptionalInt to =
                        cell.box() == null ? OptionalInt.empty() : at(cell.box().right());
                if (from.isEmpty() || to.isEmpty()) {
                    return Optional.empty();
                }
                fitted.add(new Cell(cell.paragraphs(), cell.box(), cell.rowSpan(), to.getAsInt() - from.getAsInt()));
            }
            rows.add(fitted);
        }
        return Optional.of(new Table(other.box(), rows, other.continues()));
    }

    private OptionalInt at(double x) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - x) <= NEAR) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
