package org.mohafez.reader.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table.
 *
 * @param id tells apart cells that say the same; one cell that spans has one id everywhere
 * @param passages its paragraphs; none where it is empty
 * @param spot where it stands, the whole cell where its rules are known
 */
public record GridCell(int id, List<Passage> passages, Spot spot) {
    public GridCell {
        passages = List.copyOf(passages);
    }

    /** Its text on one line. */
    public String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    /** Its paragraphs, each on one line. */
    public List<String> paragraphs() {
        return passages.stream().map(Passage::text).toList();
    }

    public boolean isBlank() {
        return passages.isEmpty();
    }
}
