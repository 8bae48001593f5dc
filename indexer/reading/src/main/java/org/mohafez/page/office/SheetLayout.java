package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/**
 * A sheet to paragraphs and tables. A sheet is one grid, but people set a letterhead above its table and a signature below:
 * rows that follow one another are a table, and those at its ends that have one cell only are lines of text.
 */
final class SheetLayout {
    private SheetLayout() {}

    static List<Block> blocks(Sheet sheet) {
        TreeMap<Integer, List<Sheet.SheetCell>> rows = new TreeMap<>();
        sheet.cells().forEach(cell -> rows.computeIfAbsent(cell.row(), row -> new ArrayList<>())
                .add(cell));
        List<Block> blocks = new ArrayList<>();
        TreeMap<Integer, List<Sheet.SheetCell>> together = new TreeMap<>();
        int end = -1;
        for (Map.Entry<Integer, List<Sheet.SheetCell>> row : rows.entrySet()) {
            if (row.getKey() > end + 1) {
                endRows(together, blocks);
            }
            together.put(row.getKey(), row.getValue());
            int lowest = row.getValue().stream()
                    .mapToInt(Sheet.SheetCell::lastRow)
                    .max()
                    .orElse(0);
            end = Math.max(end, lowest);
        }
        endRows(together, blocks);
        return blocks;
    }

    private static void endRows(TreeMap<Integer, List<Sheet.SheetCell>> rows, List<Block> blocks) {
        while (!rows.isEmpty() && isLine(rows.firstEntry().getValue())) {
            lines(rows.pollFirstEntry().getValue(), blocks);
        }
        List<Block> below = new ArrayList<>();
        while (!rows.isEmpty() && isLine(rows.lastEntry().getValue()) && !isReached(rows)) {
            List<Block> line = new ArrayList<>();
            lines(rows.pollLastEntry().getValue(), line);
            below.addAll(0, line);
        }
        if (!rows.isEmpty()) {
            blocks.add(table(rows));
        }
        blocks.addAll(below);
        rows.clear();
    }

    private static boolean isLine(List<Sheet.SheetCell> row) {
        return row.size() == 1 && row.getFirst().rowSpan() == 1;
    }

    /** Whether a cell that begins higher up covers a place of the last row. */
    private static boolean isReached(TreeMap<Integer, List<Sheet.SheetCell>> rows) {
        int last = rows.lastKey();
        return rows.headMap(last).values().stream().flatMap(List::stream).anyMatch(cell -> cell.lastRow() >= last);
    }

    private static void lines(List<Sheet.SheetCell> row, List<Block> blocks) {
        row.getFirst()
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Paragraph::of)
                .forEach(blocks::add);
    }

    private static Table table(TreeMap<Integer, List<Sheet.SheetCell>> rows) {
        TreeSet<Integer> columns = new TreeSet<>();
        rows.values().forEach(row -> row.forEach(cell -> columns.add(cell.column())));
        List<Integer> used = List.copyOf(columns);
        List<Integer> heights = List.copyOf(rows.keySet());
        List<List<Sheet.SheetCell>> filled = List.copyOf(rows.values());
        boolean[][] covered = new boolean[rows.size()][used.size()];
        List<List<Cell>> laid = new ArrayList<>();
        for (int r = 0; r < heights.size(); r++) {
            Map<Integer, Sheet.SheetCell> byColumn = new TreeMap<>();
            filled.get(r).forEach(cell -> byColumn.put(cell.column(), cell));
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < used.size(); c++) {
                if (covered[r][c]) {
                    continue;
                }
                Sheet.SheetCell cell = byColumn.get(used.get(c));
                row.add(cell == null ? Cell.of("") : laid(cell, r, c, heights, used, covered));
            }
            laid.add(row);
        }
        return new Table(null, laid);
    }

    /** Spans are counted in rows and columns that hold something; the places they cover are marked. */
    private static Cell laid(
            Sheet.SheetCell cell, int r, int c, List<Integer> rows, List<Integer> columns, boolean[][] covered) {
        int bottom = r;
        while (bottom + 1 < rows.size() && rows.get(bottom + 1) <= cell.lastRow()) {
            bottom++;
        }
        int right = c;
        while (right + 1 < columns.size() && columns.get(right + 1) <= cell.lastColumn() && !covered[r][right + 1]) {
            right++;
        }
        for (int y = r; y <= bottom; y++) {
            for (int x = c; x <= right; x++) {
                covered[y][x] = true;
            }
        }
        List<Paragraph> paragraphs = Cell.of(cell.text()).paragraphs();
        return new Cell(paragraphs, null, bottom - r + 1, right - c + 1);
    }
}
