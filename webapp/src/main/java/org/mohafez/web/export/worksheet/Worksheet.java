package org.mohafez.web.export.worksheet;

import java.util.List;

/**
 * Decisions in a table, with an empty column for the next meeting.
 *
 * @param fileName without its suffix
 * @param above lines above the title, such as the office
 * @param below lines below it, such as the memo number
 * @param columns the headings, the empty column among them
 * @param rows a cell for each heading
 * @param notes what is missing and where this came from
 */
public record Worksheet(
        String fileName,
        List<String> above,
        String title,
        List<String> below,
        List<Heading> columns,
        List<List<String>> rows,
        List<String> notes) {

    /** The head of a column; its share of the width, in hundredths. */
    public record Heading(String text, int share) {}

    public Worksheet {
        above = List.copyOf(above);
        below = List.copyOf(below);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }
}
