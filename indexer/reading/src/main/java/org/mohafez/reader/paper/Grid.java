package org.mohafez.reader.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with its spans laid out: rows of equal width, a spanning cell at every place it covers.
 *
 * @param rows at least one
 */
public record Grid(List<Row> rows) implements Element {
    public Grid {
        rows = List.copyOf(rows);
    }

    /** One row; a place that nothing covers holds an empty cell. */
    public record Row(List<GridCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Its cells, one that spans several columns once. */
        public List<GridCell> distinct() {
            return cells.stream().distinct().toList();
        }

        public Spot spot() {
            return cells.stream().map(GridCell::spot).reduce(Spot::with).orElseThrow();
        }

        public boolean isBlank() {
            return cells.stream().allMatch(GridCell::isBlank);
        }

        String text() {
            return distinct().stream().map(GridCell::text).collect(Collectors.joining("\t"));
        }
    }

    public int width() {
        return rows.getFirst().cells().size();
    }

    @Override
    public String text() {
        return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
    }

    @Override
    public Spot spot() {
        return rows.getFirst().spot();
    }

    /** This table and the rows of one as wide that goes on where it stopped. */
    public Grid with(List<Row> more) {
        return new Grid(Stream.concat(rows.stream(), more.stream()).toList());
    }
}
