package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/**
 * A table as the file has it, with tables in its cells. A table that only lays out the page is taken away and its cells'
 * content stands one below the other; any other table keeps its cells, and tables within them become lines of text.
 */
record LaidTable(List<List<LaidCell>> rows) {
    /** An inner table with fewer rows or columns does not make the outer one a mere layout. */
    private static final int INNER_ROWS = 3;

    private static final int INNER_COLUMNS = 2;

    List<Block> blocks() {
        List<List<LaidCell>> filled =
                rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            return List.of();
        }
        if (isLayout(filled)) {
            return filled.stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        return List.of(new Table(
                null,
                filled.stream()
                        .map(row -> row.stream().map(LaidTable::cell).toList())
                        .toList()));
    }

    private static boolean isLayout(List<List<LaidCell>> rows) {
        if (rows.stream().allMatch(row -> row.size() == 1)) {
            return true;
        }
        int all = 0;
        int inner = 0;
        for (LaidCell cell : rows.stream().flatMap(List::stream).toList()) {
            for (Block block : cell.content()) {
                int length = block.text().length();
                all += length;
                inner += block instanceof Table table && isGrown(table) ? length : 0;
            }
        }
        return 2 * inner > all;
    }

    private static boolean isGrown(Table table) {
        return table.rows().size() >= INNER_ROWS && table.rows().stream().anyMatch(row -> row.size() >= INNER_COLUMNS);
    }

    private static Cell cell(LaidCell cell) {
        List<Paragraph> paragraphs = new ArrayList<>();
        cell.content().stream().flatMap(LaidTable::lines).forEach(paragraphs::add);
        return new Cell(paragraphs, null, cell.rowSpan(), cell.colSpan());
    }

    private static Stream<Paragraph> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.text().replace('\n', ' '))
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(" ")))
                        .filter(text -> !text.isBlank())
                        .map(Paragraph::of);
        };
    }
}
