package org.mohafez.page.layout.spaced;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.layout.content.Rule;
import org.mohafez.page.layout.line.Column;
import org.mohafez.page.layout.line.Paragraphs;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.SetWord;
import org.mohafez.page.layout.row.Gutter;
import org.mohafez.page.layout.row.HeadingOver;
import org.mohafez.page.layout.row.Level;
import org.mohafez.page.layout.row.RowStarts;
import org.mohafez.page.layout.row.SetGrid;
import org.mohafez.page.layout.row.SetRow;

/**
 * A table that white space sets.
 *
 * @param words all that stand in it, by identity
 * @param columns of its text, from the left
 * @param margin between a column's text and the side of its cells, in points
 */
record SpacedTable(Box box, Set<SetWord> words, List<Column> columns, double margin, List<SetRow> rows) {

    private static final double MOST_MARGIN = 4;

    /**
     * @param levels below those of {@code over}
     * @param over headings above the first level, each over one column or more
     */
    static SpacedTable of(List<Level> levels, List<Gutter> gutters, List<HeadingOver> over, List<Rule> rules) {
        Set<SetWord> words = Collections.newSetFromMap(new IdentityHashMap<>());
        levels.forEach(level -> words.addAll(level.words()));
        over.forEach(heading -> words.addAll(heading.line().words()));
        Box box = words.stream().map(SetWord::box).reduce(Box::union).orElseThrow();
        double narrowest = gutters.stream().mapToDouble(Gutter::width).min().orElse(0);
        List<List<SetLine>> lines = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c <= gutters.size(); c++) {
            List<SetLine> column = lines(levels, gutters, c);
            int number = c;
            over.stream()
                    .filter(heading -> heading.from() == number && heading.to() == number)
                    .forEach(heading -> column.addFirst(heading.line()));
            columns.add(column(column, box));
            over.stream()
                    .filter(heading -> heading.from() == number && heading.to() > number)
                    .forEach(heading -> column.addFirst(heading.line()));
            lines.add(column);
        }
        SetGrid grid = SetGrid.of(lines, columns);
        List<SetRow> rows = SetRow.of(grid, RowStarts.of(grid, over, rules), over);
        return new SpacedTable(box, words, columns, Math.clamp(narrowest / 2, 0, MOST_MARGIN), rows);
    }

    private static List<SetLine> lines(List<Level> levels, List<Gutter> gutters, int column) {
        List<SetLine> lines = new ArrayList<>();
        for (Level level : levels) {
            List<SetWord> words = level.words().stream()
                    .filter(word -> Gutter.column(gutters, word) == column)
                    .toList();
            if (!words.isEmpty()) {
                lines.add(new SetLine(words, level.across(), 0));
            }
        }
        return lines;
    }

    private static Column column(List<SetLine> lines, Box box) {
        return new Column(
                lines.stream().mapToDouble(SetLine::begin).min().orElse(box.left()),
                lines.stream().mapToDouble(SetLine::end).max().orElse(box.right()));
    }

    /** @param page its number, from 1 */
    Block block(int page) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (SetRow.SetCell cell : rows.get(r).cells()) {
                int c = cell.column();
                double left = columns.get(c).left() - margin;
                int next = c + cell.colSpan();
                double right = next < columns.size() ? columns.get(next).left() - margin : box.right() + margin;
                double top = top(r);
                double bottom = Math.max(top, top(r + cell.rowSpan()));
                List<Paragraph> paragraphs = Paragraphs.of(cell.lines(), columns.get(c), page);
                row.add(new Cell(
                        paragraphs, new Box(left, top, right - left, bottom - top), cell.rowSpan(), cell.colSpan()));
            }
            cells.add(row);
        }
        return new Table(box, cells);
    }

    private double top(int row) {
        return row < rows.size() ? rows.get(row).top().orElse(box.top()) : box.bottom();
    }
}
