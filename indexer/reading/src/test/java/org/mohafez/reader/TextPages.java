package org.mohafez.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/** Pages from the text of a test: each line a paragraph, lines with tabs or closing bars the rows of tables. */
public final class TextPages {
    private TextPages() {}

    public static Pages of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<Cell> cells = cells(line);
            if (cells.size() > 1) {
                rows.add(cells);
                continue;
            }
            flush(rows, blocks);
            if (!line.isBlank()) {
                blocks.add(Paragraph.of(line.strip()));
            }
        }
        flush(rows, blocks);
        return of(blocks);
    }

    /** One page of such blocks. */
    public static Pages of(List<? extends Block> blocks) {
        return new Pages(
                "text/plain", List.of(new Page(1, null, null, PageSource.TEXT, 1.0, "test", List.copyOf(blocks))));
    }

    private static List<Cell> cells(String line) {
        String[] parts = line.contains("\t")
                ? line.split("\t", -1)
                : line.strip().endsWith(" |")
                        ? line.strip().replaceFirst("\\|$", "").split("\\s\\|(?=\\s|$)", -1)
                        : new String[] {line};
        return Arrays.stream(parts).map(String::strip).map(Cell::of).toList();
    }

    private static void flush(List<List<Cell>> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(null, rows));
            rows.clear();
        }
    }
}
