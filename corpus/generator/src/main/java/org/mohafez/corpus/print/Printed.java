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
    record Grid(@Nullable TableRules rules, boolean repeats, List<Integer> widths, Head head, List<List<Cell>> rows)
            implements Printed {}

    /**
     * The heading of a table.
     *
     * @param cells a heading for each column; empty where the table has none
     * @param over for each column the heading over it, empty where its own is as high as both lines; an empty list where the
     *     heading has one line
     */
    record Head(List<String> cells, List<String> over) {
        static final Head NONE = of(List.of());

        static Head of(List<String> cells) {
            return new Head(cells, List.of());
        }

        /** How many columns, from this one on, share the heading over it; 0 where it began further left. */
        int reach(int column) {
            String above = over.get(column);
            if (column > 0 && over.get(column - 1).equals(above)) {
                return 0;
            }
            int reach = 1;
            while (column + reach < over.size() && over.get(column + reach).equals(above)) {
                reach++;
            }
            return reach;
        }
    }

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
