package org.mohafez.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.GridCell;

/**
 * A table with a heading.
 *
 * @param columns the roles of each column
 * @param headings the heading of each column as printed
 * @param rows its rows without headings
 */
public record DataTable(Grid grid, List<Set<ColumnRole>> columns, List<String> headings, List<Grid.Row> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The table read by its heading; empty where it has none that is understood. */
    public static Optional<DataTable> of(Grid grid) {
        return new HeadingRows(grid).read();
    }

    /** The first column with that role. */
    public OptionalInt column(ColumnRole role) {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).contains(role))
                .findFirst();
    }

    /** Whether a column holds by its own words what this meeting decided, and not an earlier one. */
    public boolean decidesNow() {
        return headings.stream().anyMatch(ColumnRole::isPresent);
    }

    public boolean has(ColumnRole role) {
        return column(role).isPresent();
    }

    /** The cell of the first column with that role. */
    public Optional<GridCell> cell(Grid.Row row, ColumnRole role) {
        OptionalInt column = column(role);
        return column.isPresent() ? Optional.of(row.cells().get(column.getAsInt())) : Optional.empty();
    }

    /** The text in the first column with that role; empty where it is blank or there is none. */
    public Optional<String> text(Grid.Row row, ColumnRole role) {
        OptionalInt column = column(role);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        int c = column.getAsInt();
        return Optional.of(withoutHeading(row.cells().get(c).text(), c)).filter(text -> !text.isBlank());
    }

    /** The paragraphs in the first column with that role. */
    public List<String> paragraphs(Grid.Row row, ColumnRole role) {
        OptionalInt column = column(role);
        if (column.isEmpty()) {
            return List.of();
        }
        int c = column.getAsInt();
        List<String> paragraphs = new ArrayList<>(row.cells().get(c).paragraphs());
        if (!paragraphs.isEmpty()) {
            paragraphs.set(0, withoutHeading(paragraphs.getFirst(), c));
        }
        return paragraphs.stream().filter(text -> !text.isBlank()).toList();
    }

    /** A cell that begins with the heading of its column says it only for the column. */
    private String withoutHeading(String text, int column) {
        String heading = headings.get(column);
        boolean repeats = heading.contains(" ") && text.length() > heading.length() && text.startsWith(heading);
        return repeats ? text.substring(heading.length()).replaceFirst("^[\\s:ঃ।–—-]+", "") : text;
    }

    /** Whether the column of that role has another one, too. */
    public boolean mixes(ColumnRole role) {
        return column(role).stream().anyMatch(c -> columns.get(c).size() > 1);
    }
}
