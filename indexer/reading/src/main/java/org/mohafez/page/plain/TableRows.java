package org.mohafez.page.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mohafez.page.Cell;
import org.mohafez.page.Table;

/**
 * The rows of one table, gathered line by line. Empty lines, a page number and a line set across the whole width stand
 * inside a table where the rows after them go on as wide as those before; a row may also be broken over several lines.
 */
final class TableRows {
    /** More empty lines than a page break leaves. */
    private static final int GAP = 4;
    /** Lines that one cell may be broken into. */
    private static final int BROKEN = 30;
    /** Longer first cells than this are no labels. */
    private static final int LABEL = 40;

    private final List<Row> lines;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final int width;
    private int next;

    private TableRows(List<Row> lines, int begin) {
        this.lines =
                lines.get(begin).closed() ? lines.stream().map(Row::amongBars).toList() : lines;
        this.width = lines.get(begin).cells().size();
        this.next = begin + 1;
        rows.add(lines.get(begin));
    }

    /** A line with tabs is a row; a line with bars only beside another, because a bar may be careless typing. */
    static boolean beginAt(List<Row> lines, int i) {
        Row row = lines.get(i);
        if (!row.isSplit() || row.isBlank()) {
            return false;
        }
        if (!row.closed()) {
            return true;
        }
        int after = skipBlank(lines, i + 1);
        return after < lines.size()
                && (lines.get(after).isMarkdownRule()
                        || lines.get(after).cells().size() == row.cells().size());
    }

    static TableRows from(List<Row> lines, int begin) {
        TableRows table = new TableRows(lines, begin);
        while (table.takeNext()) {
            // Each turn takes one row.
        }
        return table;
    }

    /** The first line after the table. */
    int end() {
        return next;
    }

    /** Page numbers that stood between its rows. */
    List<String> aside() {
        return aside;
    }

    Table table() {
        List<Integer> used = usedColumns();
        return new Table(null, rows.stream().map(row -> cells(row, used)).toList());
    }

    private List<Cell> cells(Row row, List<Integer> used) {
        if (!row.isSplit()) {
            return List.of(new Cell(cell(row.cells().getFirst()).paragraphs(), null, 1, used.size()));
        }
        List<Cell> cells = new ArrayList<>();
        for (int column : used) {
            if (column < row.cells().size()) {
                cells.add(cell(row.cells().get(column)));
            }
        }
        return cells;
    }

    private static Cell cell(String text) {
        return Cell.of(text.replace(Markup.BREAK, '\n'));
    }

    /** Columns in which some row says something; a column always empty was only a wide gap. */
    private List<Integer> usedColumns() {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(width);
        List<Integer> used = new ArrayList<>();
        for (int c = 0; c < widest; c++) {
            int column = c;
            if (rows.stream()
                    .anyMatch(row -> column < row.cells().size()
                            && !row.cells().get(column).isBlank())) {
                used.add(column);
            }
        }
        return used;
    }

    private boolean takeNext() {
        int at = skipBlank(lines, next);
        if (at == lines.size() || at - next > GAP) {
            return false;
        }
        Row row = lines.get(at);
        if (row.isMarkdownRule()) {
            next = at + 1;
            return true;
        }
        if (at == next && takeRestOfRow()) {
            return true;
        }
        if (row.isSplit()) {
            return at == next ? takeAdjoining(at) : takeAfterGap(at);
        }
        return takeWithinText(at);
    }

    /** Joins the following lines to the last row where together they make a row as wide as the table. */
    private boolean takeRestOfRow() {
        Row whole = rows.getLast();
        if (whole.cells().size() >= width || !whole.isSplit()) {
            return false;
        }
        for (int i = next; i < Math.min(lines.size(), next + BROKEN); i++) {
            Row rest = lines.get(i);
            if (rest.isBlank() || (rest.serial() >= 0 && !countsOn(whole, rest))) {
                return false;
            }
            whole = whole.with(rest);
            if (whole.cells().size() >= width) {
                if (whole.cells().size() > width) {
                    return false;
                }
                rows.set(rows.size() - 1, whole);
                next = i + 1;
                return true;
            }
        }
        return false;
    }

    /** Whether the line counts on within the cell that is broken: ২। … below ১। …. */
    private static boolean countsOn(Row whole, Row rest) {
        int last = -1;
        for (String paragraph : whole.cells().getLast().split(String.valueOf(Markup.BREAK))) {
            int serial = Row.serial(paragraph);
            last = serial >= 0 ? serial : last;
        }
        return last > 0 && rest.serial() == last + 1;
    }

    /** Whether the line counts on within the cell by more than one figure: ৩.২.২ below ৩.২.১ …. */
    private static boolean isPart(Row whole, Row rest) {
        String[] paragraphs = whole.cells().getLast().split(String.valueOf(Markup.BREAK));
        Optional<int[]> last = Row.nested(paragraphs[paragraphs.length - 1]);
        return Row.nested(rest.cells().getFirst())
                .filter(next -> last.filter(before -> before.length == next.length
                                && Arrays.equals(before, 0, before.length - 1, next, 0, next.length - 1)
                                && before[before.length - 1] + 1 == next[next.length - 1])
                        .isPresent())
                .isPresent();
    }

    private boolean takeAdjoining(int at) {
        Row row = lines.get(at);
        int size = row.cells().size();
        Row after = at + 1 < lines.size() ? lines.get(at + 1) : row;
        boolean counted = row.serial() >= 0 && after.serial() < 0;
        boolean brokenInTwo = (counted || isPart(row, after)) && size + size - 1 == width;
        boolean another = size != width && after != row && after.cells().size() == size && !brokenInTwo;
        return !another && take(at);
    }

    private boolean takeAfterGap(int at) {
        Row row = lines.get(at);
        if (row.cells().size() != width || beginsAnew(at)) {
            return false;
        }
        if (row.cells().equals(rows.getFirst().cells())) {
            next = at + 1;
            return true;
        }
        return take(at);
    }

    /** A line of text between rows: a page number, or a row set across the whole width. */
    private boolean takeWithinText(int at) {
        Row text = lines.get(at);
        int after = skipBlank(lines, at + 1);
        boolean goesOn = after < lines.size()
                && after - at <= GAP
                && lines.get(after).cells().size() == width
                && !beginsAnew(after);
        if (text.closed() && (goesOn || at == next)) {
            return take(at);
        }
        if (!goesOn) {
            return false;
        }
        if (text.isPageNumber()) {
            aside.add(text.line().strip());
            next = at + 1;
            return true;
        }
        boolean adjoins = at == next || after == at + 1;
        return adjoins && !lines.get(after).cells().equals(rows.getFirst().cells()) && take(at);
    }

    private boolean take(int at) {
        rows.add(lines.get(at));
        next = at + 1;
        return true;
    }

    /** Whether the row after a gap is the heading, or the first row, of another table. */
    private boolean beginsAnew(int at) {
        int last = rows.getLast().serial();
        int serial = lines.get(at).serial();
        if (serial >= 0) {
            return serial == 1 && last >= 1;
        }
        int after = skipBlank(lines, at + 1);
        if (after < lines.size()
                && lines.get(after).isSplit()
                && lines.get(after).serial() == 1) {
            return true;
        }
        boolean labels = width == 2
                && rows.stream().allMatch(row -> row.cells().getFirst().length() <= LABEL);
        return labels && lines.get(at).cells().getFirst().length() > LABEL;
    }

    private static int skipBlank(List<Row> lines, int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
