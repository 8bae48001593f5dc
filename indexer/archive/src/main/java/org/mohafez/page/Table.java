package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table, as in HTML: each row lists the cells that begin in it; a cell that spans is listed once.
 *
 * @param box absent where the format has no geometry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Table(@Nullable Box box, List<List<Cell>> rows) implements Block {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    @JsonIgnore
    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** Rows of equal width in which a spanning cell stands at every place it covers; a place nothing covers is null. */
    public List<List<@Nullable Cell>> grid() {
        Map<Long, Cell> at = new HashMap<>();
        int width = 0;
        for (int r = 0; r < rows.size(); r++) {
            int c = 0;
            for (Cell cell : rows.get(r)) {
                while (at.containsKey(place(r, c))) {
                    c++;
                }
                int lastRow = Math.min(rows.size(), r + cell.rowSpan());
                for (int i = r; i < lastRow; i++) {
                    for (int j = c; j < c + cell.colSpan(); j++) {
                        at.putIfAbsent(place(i, j), cell);
                    }
                }
                c += cell.colSpan();
                width = Math.max(width, c);
            }
        }
        List<List<@Nullable Cell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<@Nullable Cell> row = new ArrayList<>(width);
            for (int c = 0; c < width; c++) {
                row.add(at.get(place(r, c)));
            }
            grid.add(row);
        }
        return grid;
    }

    private static long place(int row, int column) {
        return ((long) row << 32) | column;
    }
}
