package org.mohafez.page.layout.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.line.BrokenNumber;
import org.mohafez.page.layout.line.Column;
import org.mohafez.page.layout.line.FreeText;
import org.mohafez.page.layout.line.NarrowCell;
import org.mohafez.page.layout.line.Paragraphs;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.TextLines;
import org.mohafez.page.layout.line.Words;
import org.mohafez.page.layout.row.CountedRows;
import org.mohafez.page.layout.row.RowStart;
import org.mohafez.page.layout.row.RowStarts;
import org.mohafez.page.layout.row.SetGrid;
import org.mohafez.page.layout.row.SetRow;

/**
 * The cells of a ruled table with what is written in them. Some tables have rules between columns only: then one place of
 * the grid holds all rows, and they are parted as those of tables without rules are.
 */
public final class RuledCells {
    /** With more rows ruled than a heading and what is under it, rows are ruled, and numbers count something else. */
    private static final int HEADING_AND_BODY = 2;

    private final RuledTable table;
    private final Map<Slot, List<SetLine>> lines = new HashMap<>();
    private final Words words;
    private final int page;

    /** @param page its number, from 1 */
    public RuledCells(RuledTable table, Map<Slot, List<Glyph>> glyphs, Words words, int page) {
        this.table = table;
        this.words = words;
        this.page = page;
        table.slots().forEach(slot -> lines.put(slot, lines(slot, glyphs.getOrDefault(slot, List.of()))));
    }

    private List<SetLine> lines(Slot slot, List<Glyph> glyphs) {
        List<SetLine> lines = FreeText.level(TextLines.of(glyphs, words));
        return NarrowCell.mend(BrokenNumber.mend(lines, slot.box()), slot.box());
    }

    public Table block() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows(); r++) {
            int row = r;
            List<Slot> slots = table.slots().stream()
                    .filter(slot -> slot.row() == row)
                    .sorted(Comparator.comparingInt(Slot::column))
                    .toList();
            rows.addAll(rows(slots));
        }
        return new Table(table.box(), rows);
    }

    private List<List<Cell>> rows(List<Slot> slots) {
        boolean plain = slots.size() == table.columns()
                && slots.stream().allMatch(slot -> slot.rowSpan() == 1 && slot.colSpan() == 1 && isUpright(slot));
        if (plain && table.columns() > 1) {
            List<List<SetLine>> lines = slots.stream().map(this::of).toList();
            List<Column> columns = slots.stream().map(this::column).toList();
            SetGrid grid = SetGrid.of(lines, columns);
            List<RowStart> starts =
                    grid.size() == 0 ? List.of() : starts(grid, slots.getFirst().box());
            if (starts.size() > 1) {
                return parted(slots, columns, SetRow.of(grid, starts, List.of()));
            }
        }
        return List.of(slots.stream()
                .map(slot -> cell(of(slot), slot.box(), column(slot), slot.rowSpan(), slot.colSpan()))
                .toList());
    }

    private boolean isUpright(Slot slot) {
        return of(slot).stream().allMatch(line -> line.quarterTurns() == 0);
    }

    private List<RowStart> starts(SetGrid grid, Box place) {
        boolean few = table.rows() <= HEADING_AND_BODY;
        List<RowStart> counted = isOneRow(grid, place) ? List.of() : RowStarts.counted(grid);
        boolean alone = counted.stream().skip(1).allMatch(start -> isNumberAlone(grid.at(start.level(), 0)));
        if (counted.size() > 1 && (alone || few)) {
            return counted;
        }
        List<RowStart> spaced = few ? RowStarts.of(grid, List.of(), List.of()) : List.of();
        return spaced.size() > HEADING_AND_BODY ? spaced : List.of();
    }

    /** Whether one number is set beside the middle or the end of what a row tells, and begins no other row there. */
    private boolean isOneRow(SetGrid grid, Box place) {
        NavigableSet<Integer> counted = CountedRows.of(grid);
        if (counted.size() != 1 || grid.above(0, counted.first(), 0) != null) {
            return false;
        }
        int level = counted.first();
        return table.rows() > HEADING_AND_BODY
                || isMiddle(Objects.requireNonNull(grid.at(level, 0)), place)
                || IntStream.range(1, grid.width()).anyMatch(c -> goesOn(grid, level, c));
    }

    private static boolean isMiddle(SetLine line, Box place) {
        Box word = line.words().getFirst().box();
        double off = word.top() + word.bottom() - place.top() - place.bottom();
        return Math.abs(off) < line.size();
    }

    private static boolean goesOn(SetGrid grid, int level, int column) {
        return grid.above(0, level, column) != null
                && !grid.lines(column, level, grid.size()).isEmpty()
                && (grid.at(level, column) == null || !grid.isLeaded(0, level, column));
    }

    private static boolean isNumberAlone(@Nullable SetLine line) {
        return line != null && line.words().size() == 1;
    }

    private List<SetLine> of(Slot slot) {
        return lines.getOrDefault(slot, List.of());
    }

    private List<List<Cell>> parted(List<Slot> slots, List<Column> columns, List<SetRow> rows) {
        double[] tops = new double[rows.size() + 1];
        tops[0] = slots.getFirst().box().top();
        tops[rows.size()] = slots.getFirst().box().bottom();
        for (int r = 1; r < rows.size(); r++) {
            tops[r] = rows.get(r).top().orElse(tops[r - 1]);
        }
        List<List<Cell>> parted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (SetRow.SetCell set : rows.get(r).cells()) {
                Box wide = slots.get(set.column()).box();
                double bottom = Math.max(tops[r], tops[r + set.rowSpan()]);
                Box box = new Box(wide.left(), tops[r], wide.width(), bottom - tops[r]);
                row.add(cell(set.lines(), box, columns.get(set.column()), set.rowSpan(), 1));
            }
            parted.add(row);
        }
        return parted;
    }

    private Cell cell(List<SetLine> lines, Box box, Column column, int rowSpan, int colSpan) {
        List<Paragraph> paragraphs = Paragraphs.of(lines, column, page);
        return new Cell(paragraphs, box, rowSpan, colSpan);
    }

    /** What a cell's lines stand between: its sides, with the margin at the right that they leave at the left. */
    private Column column(Slot slot) {
        double left = of(slot).stream().mapToDouble(SetLine::begin).min().orElse(0);
        double right = of(slot).stream().mapToDouble(SetLine::end).max().orElse(0);
        double margin = Math.clamp(left - slot.box().left(), 0, 10);
        return new Column(left, Math.max(right, slot.box().right() - margin));
    }
}
