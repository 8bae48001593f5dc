package org.mohafez.web.export.worksheet;

import java.util.List;

/**
 * Decisions in a table, with an empty column for the next meeting.
 *
 * @param fileName without its suffix, in ASCII: whose, of which day, and what
 * @param above lines above the title, such as the office
 * @param below lines below it, such as the memo number
 * @param columns the headings, the empty column among them
 * @param rows decisions
 * @param notes what is missing and where this came from
 */
public record Worksheet(
        String fileName,
        List<String> above,
        String title,
        List<String> below,
        List<Heading> columns,
        List<Row> rows,
        List<String> notes) {

    /**
     * The head of a column.
     *
     * @param share of the width, in hundredths
     * @param small whether its cells are in small print, so that a memo number stays on one line
     */
    public record Heading(String text, int share, boolean small) {}

    /**
     * A decision.
     *
     * @param href its permanent address, absolute; its first cell leads there
     * @param cells one for each heading
     */
    public record Row(String href, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Worksheet {
        above = List.copyOf(above);
        below = List.copyOf(below);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
