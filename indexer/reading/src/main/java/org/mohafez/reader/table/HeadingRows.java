package org.mohafez.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;
import org.mohafez.reader.words.Serial;

/** Finds the rows of a table that are its heading: one or two, after a caption across the whole width. */
final class HeadingRows {
    private static final int CAPTIONS = 2;
    private static final int SECOND_LINE_WORDS = 5;

    private final Grid grid;

    HeadingRows(Grid grid) {
        this.grid = grid;
    }

    Optional<DataTable> read() {
        List<Grid.Row> rows = grid.rows();
        for (int r = 0; r <= Math.min(CAPTIONS, rows.size() - 1); r++) {
            if (isHeading(rows.get(r))) {
                int after = r + 1;
                while (after < rows.size() && goesOn(rows.get(r), rows.get(after))) {
                    after++;
                }
                return Optional.of(table(r, after));
            }
        }
        return Optional.empty();
    }

    private DataTable table(int first, int after) {
        List<Grid.Row> rows = grid.rows();
        List<String> headings = IntStream.range(0, grid.width())
                .mapToObj(c -> heading(rows.subList(first, after), c))
                .toList();
        Grid.Row heading = rows.get(first);
        List<Grid.Row> body = new ArrayList<>();
        for (Grid.Row row : rows.subList(after, rows.size())) {
            boolean repeats = row.cells().equals(heading.cells()) || texts(row).equals(texts(heading));
            if (!repeats && !isColumnNumbers(row)) {
                body.add(row);
            }
        }
        return new DataTable(grid, headings.stream().map(ColumnRole::of).toList(), headings, body);
    }

    /** At least two columns, and at least half of those with a heading, are understood; no cell is a sentence. */
    private static boolean isHeading(Grid.Row row) {
        List<GridCell> cells =
                row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        List<Set<ColumnRole>> roles =
                cells.stream().map(GridCell::text).map(ColumnRole::of).toList();
        long understood = roles.stream().filter(r -> !r.isEmpty()).count();
        boolean counts =
                cells.stream().anyMatch(cell -> Serial.alone(cell.text()).isPresent());
        return cells.size() >= 2 && understood >= 2 && understood * 2 >= cells.size() && !counts;
    }

    /** Whether a row belongs to the heading above it: it fills up its columns, or repeats it, or counts the columns. */
    private static boolean goesOn(Grid.Row heading, Grid.Row row) {
        if (isColumnNumbers(row) || texts(row).equals(texts(heading))) {
            return true;
        }
        boolean sharesCell = IntStream.range(0, row.cells().size())
                .anyMatch(c -> !row.cells().get(c).isBlank()
                        && row.cells().get(c).id() == heading.cells().get(c).id());
        List<GridCell> own = row.distinct().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> !heading.cells().contains(cell))
                .toList();
        boolean shortWords = own.stream()
                .allMatch(cell -> Words.of(cell.text()).size() <= SECOND_LINE_WORDS
                        && Serial.at(cell.text()).isEmpty()
                        && Serial.alone(cell.text()).isEmpty());
        boolean understood =
                own.stream().anyMatch(cell -> !ColumnRole.of(cell.text()).isEmpty());
        boolean narrower = own.size() < row.cells().size();
        return !own.isEmpty() && shortWords && (sharesCell || (understood && narrower && headless(row)));
    }

    /** Whether nothing stands in the first column, as under a heading of two lines that begins above. */
    private static boolean headless(Grid.Row row) {
        GridCell first = row.cells().getFirst();
        return first.isBlank() || !ColumnRole.of(first.text()).isEmpty();
    }

    private static boolean isColumnNumbers(Grid.Row row) {
        List<GridCell> cells =
                row.distinct().stream().filter(cell -> !cell.isBlank()).toList();
        return cells.size() >= 3
                && IntStream.range(0, cells.size())
                        .allMatch(i -> Serial.alone(cells.get(i).text())
                                .filter(serial -> serial.ordinal() == i + 1)
                                .isPresent());
    }

    private static String heading(List<Grid.Row> rows, int column) {
        return rows.stream()
                .filter(row -> !isColumnNumbers(row))
                .map(row -> row.cells().get(column))
                .distinct()
                .map(GridCell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream().map(GridCell::text).toList();
    }
}
