package org.mohafez.page.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables whose rows have bars between their cells and none around them. A bar may be a carelessly typed full stop: what tells a
 * table is a first line of short parts, and beneath it as many parts again, numbered or on two lines or more.
 */
final class Bars {
    private static final Pattern BAR = Pattern.compile("\\|");
    /** Of two parts a sentence with one careless full stop has as many. */
    private static final int FEWEST = 3;
    /** Longest part of a heading, in UTF-16 units. */
    private static final int HEADING = 48;

    private Bars() {}

    /** The lines, with those of such tables cut into their cells. */
    static List<Row> settle(List<Row> lines) {
        List<Row> settled = new ArrayList<>(lines);
        int i = 0;
        while (i < lines.size()) {
            int end = endOfTable(lines, i);
            for (int row = i; row < end; row++) {
                settled.set(row, new Row(lines.get(row).line(), parts(lines.get(row)), true));
            }
            i = Math.max(end, i + 1);
        }
        return settled;
    }

    /** The first line after the table that begins at a line; that line itself where none does. */
    private static int endOfTable(List<Row> lines, int begin) {
        List<String> heading = parts(lines.get(begin));
        if (heading.size() < FEWEST || heading.stream().anyMatch(part -> part.isEmpty() || part.length() > HEADING)) {
            return begin;
        }
        int end = begin + 1;
        while (end < lines.size() && parts(lines.get(end)).size() == heading.size()) {
            end++;
        }
        boolean numbered = end > begin + 1 && new Row("", parts(lines.get(begin + 1)), true).serial() >= 0;
        return numbered || end > begin + 2 ? end : begin;
    }

    /** None of a line that is cut already. */
    private static List<String> parts(Row row) {
        return row.isSplit() || row.closed()
                ? List.of()
                : Arrays.stream(BAR.split(row.line(), -1)).map(String::strip).toList();
    }
}
