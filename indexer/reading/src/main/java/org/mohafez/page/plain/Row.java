package org.mohafez.page.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the file, cut at its tabs or upright bars.
 *
 * @param line the line
 * @param cells its parts, without white space around them; one where nothing cuts it
 * @param closed whether a bar ends it, so that even a single part is a row of a table
 */
record Row(String line, List<String> cells, boolean closed) {
    /** A bar also stands for the full stop (।) in careless typing: only bars between spaces cut, and only in a framed line. */
    private static final Pattern BAR = Pattern.compile("(?<=\\s)\\|(?=\\s|$)");

    private static final Pattern FRAMED = Pattern.compile("(?s)\\s*\\|.*\\|\\s*");
    private static final Pattern CLOSED = Pattern.compile("(?s).*\\s\\|\\s*");
    private static final Pattern TABS = Pattern.compile("\\t+");
    /** What a table's first column counts with. */
    private static final Pattern SERIAL =
            Pattern.compile("[(\\[]?(\\p{Nd}{1,3})[.)।ঃ:|\\]-]*(?:\\s.*)?", Pattern.DOTALL);

    private static final Pattern NESTED = Pattern.compile("\\s*(\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,2})[.)।:]?\\s");

    static Row of(String line) {
        if (line.strip().indexOf('\t') >= 0 || line.stripLeading().endsWith("\t")) {
            return new Row(line, parts(line.split("\t", -1)), false);
        }
        if (FRAMED.matcher(line).matches()) {
            String inner = line.strip();
            return new Row(line, parts(inner.substring(1, inner.length() - 1).split("\\|", -1)), true);
        }
        if (CLOSED.matcher(line).matches()) {
            String inner = line.stripTrailing();
            return new Row(line, parts(BAR.split(inner.substring(0, inner.length() - 1), -1)), true);
        }
        return new Row(line, List.of(line.strip()), false);
    }

    private static List<String> parts(String[] parts) {
        return Arrays.stream(parts).map(String::strip).toList();
    }

    /** The same within a table of bars, where a bar between spaces is one of them though nothing closes the line. */
    Row amongBars() {
        return closed || isSplit() ? this : new Row(line, parts(BAR.split(line, -1)), false);
    }

    /** The same with each run of tabs as one: some type several to reach a column. */
    Row collapsed() {
        return closed ? this : new Row(line, parts(TABS.split(line.strip())), false);
    }

    /** This row with the next, which goes on in this one's last cell. */
    Row with(Row rest) {
        List<String> joined = new ArrayList<>(cells);
        joined.set(joined.size() - 1, joined.getLast() + Markup.BREAK + rest.cells.getFirst());
        joined.addAll(rest.cells.subList(1, rest.cells.size()));
        return new Row(line + rest.line, joined, rest.closed);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether several parts stand side by side. */
    boolean isSplit() {
        return cells.size() > 1;
    }

    /** The number its first cell begins with, or -1. */
    int serial() {
        return serial(cells.getFirst());
    }

    /** The number that a paragraph begins with, or -1. */
    static int serial(String paragraph) {
        var serial = SERIAL.matcher(paragraph);
        return serial.matches() ? Integer.parseInt(serial.group(1)) : -1;
    }

    /** The figures that a paragraph begins with, where points part them: ৩.২.১. */
    static Optional<int[]> nested(String paragraph) {
        var nested = NESTED.matcher(paragraph);
        return nested.lookingAt()
                ? Optional.of(Arrays.stream(nested.group(1).split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                : Optional.empty();
    }

    /** A line of bars, dashes and colons, by which Markdown parts a table's heading from its rows. */
    boolean isMarkdownRule() {
        return closed && cells.stream().allMatch(cell -> cell.matches(":?-{2,}:?"));
    }

    /** A page number that stood between two pages: digits, perhaps between dashes. */
    boolean isPageNumber() {
        return cells.size() == 1 && cells.getFirst().matches("[-–—\\s]*\\p{Nd}{1,3}[-–—\\s]*");
    }
}
