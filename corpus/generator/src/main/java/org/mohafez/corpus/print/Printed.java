package org.mohafez.corpus.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.paper.TableRules;

/** What stands on a page, before it is text or HTML. Two asterisks on either side of words set them bold. */
sealed interface Printed {
    /** Where a line stands. */
    enum Set {
        LEFT,
        CENTRE,
        RIGHT,
        /** Centred in the right half of the page. */
        HAND,
        LISTED
    }

    /** A line or a paragraph. */
    record Line(String text, Set set) implements Printed {}

    /** Lines at the left beside lines at the right. */
    record Sides(List<String> left, List<String> right, Set set) implements Printed {}

    /**
     * A table.
     *
     * @param rules which of its lines are drawn; nothing where it only sets texts side by side
     * @param repeats whether its head is repeated on each page
     * @param widths of the columns in percent
     */
    record Grid(
            @Nullable TableRules rules, boolean repeats, List<Integer> widths, List<String> head, List<List<Cell>> rows)
            implements Printed {}

    /**
     * A cell.
     *
     * @param rows how many rows it spans; 0 where the cell above reaches down to here
     */
    record Cell(List<String> paragraphs, int rows) {
        static Cell of(String... paragraphs) {
            return new Cell(List.of(paragraphs), 1);
        }
    }

    /** The end of a page. */
    record PageEnd() implements Printed {}
}
