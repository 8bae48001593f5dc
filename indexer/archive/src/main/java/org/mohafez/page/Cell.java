package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param box the cell between its rules; absent where the format has no geometry
 * @param rowSpan how many rows it covers, from 1
 * @param colSpan how many columns it covers, from 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cell(List<Paragraph> paragraphs, @Nullable Box box, int rowSpan, int colSpan) implements Placed {
    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A cell of one column and row; each line of {@code text} becomes a paragraph. */
    public static Cell of(String text) {
        return new Cell(
                text.lines().filter(l -> !l.isBlank()).map(Paragraph::of).toList(), null, 1, 1);
    }

    /** Its paragraphs, joined by a line feed. */
    @Override
    @JsonIgnore
    public String text() {
        return Joined.of("\n", paragraphs).text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return Joined.of("\n", paragraphs).places(from, to);
    }
}
