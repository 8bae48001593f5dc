package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, as in HTML: each row lists the cells that begin in it; a cell that spans is listed once.
 *
 * @param box absent where the format has no geometry
 * @param continues present where it is the part of a table that stands after a page break; see {@link Pages#running}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Table(
        @Nullable Box box, List<List<Cell>> rows, @Nullable Continuation continues) implements Block {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table that stands whole on its page, or begins there. */
    public Table(@Nullable Box box, List<List<Cell>> rows) {
        this(box, rows, null);
    }

    @Override
    @JsonIgnore
    public String text() {
        return joined().text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return joined().places(from, to);
    }

    private Joined joined() {
        Joined joined = new Joined();
        for (int r = 0; r < rows.size(); r++) {
            joined.between(r == 0 ? "" : "\n");
            for (int c = 0; c < rows.get(r).size(); c++) {
                joined.between(c == 0 ? "" : "\t");
                joined.add(rows.get(r).get(c));
            }
        }
        return joined;
    }

    /** Rows of equal width in which a spanning cell stands at every place it covers; a place nothing covers is null. */
    public List<List<@Nullable Cell>> grid() {
        return new Grid(rows).cells();
    }
}
