package org.mohafez.page.layout;

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

/**
 * A table that white space sets.
 *
 * @param words all that stand in it, by identity
 * @param columns of its text, from the left
 * @param margin between a column's text and the side of its cells, in points
 */
record SpacedTable(Box box, Set<SetWord> words, List<Column> columns, double margin, List<SetRow> rows) {

    private static final double LEAST_MARGIN = 2;
    private static final double MOST_MARGIN = 4;

    static SpacedTable of(List<Level> levels, List<Gutter> gutters, List<Rule> rules) {
        int count = gutters.size() + 1;
        Set<SetWord> words = Collections.newSetFromMap(new IdentityHashMap<>());
        levels.forEach(level -> words.addAll(level.words()));
        List<List<SetLine>> lines = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            lines.add(lines(levels, gutters, c));
        }
        Box box = words.stream().map(SetWord::box).reduce(Box::union).orElseThrow();
        List<Column> columns = lines.stream().map(column -> column(column, box)).toList();
        SetGrid grid = SetGrid.of(lines, columns);
        List<SetRow> rows = SetRow.of(grid, RowStarts.of(grid, rules));
        double narrowest = gutters.stream().mapToDouble(Gutter::width).min().orElse(0);
        return new SpacedTable(box, words, columns, Math.clamp(narrowest / 2, LEAST_MARGIN, MOST_MARGIN), rows);
    }

    private static List<SetLine> lines(List<Level> levels, List<Gutter> gutters, int column) {
        List<SetLine> lines = new ArrayList<>();
        for (Level level : levels) {
            List<SetWord> words = level.words().stream()
                    .filter(word -> column(gutters, word) == column)
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

    /** The column in which the word stands, from 0. */
    static int column(List<Gutter> gutters, SetWord word) {
        double middle = (word.along() + word.end()) / 2;
        int column = 0;
        while (column < gutters.size() && middle > gutters.get(column).middle()) {
            column++;
        }
        return column;
    }

    /** @param page its number, from 1 */
    Block block(int page) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (SetRow.SetCell cell : rows.get(r).cells()) {
                int c = cell.column();
                double left = columns.get(c).left() - margin;
                double right = c + 1 < columns.size() ? columns.get(c + 1).left() - margin : box.right() + margin;
                double top = top(r);
                double bottom = Math.max(top, top(r + cell.rowSpan()));
                List<Paragraph> paragraphs = Paragraphs.of(cell.lines(), columns.get(c), page);
                row.add(new Cell(paragraphs, new Box(left, top, right - left, bottom - top), cell.rowSpan(), 1));
            }
            cells.add(row);
        }
        return new Table(box, cells);
    }

    private double top(int row) {
        return row < rows.size() ? rows.get(row).top().orElse(box.top()) : box.bottom();
    }
}
