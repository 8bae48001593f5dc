package org.mohafez.page.plain;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Paragraph;

/** Lines of text to paragraphs and tables. Each line outside a table is a paragraph: nothing says which lines were wrapped. */
final class Blocks {
    private Blocks() {}

    static List<Block> of(List<String> lines) {
        List<Row> rows = Tabs.settle(Bars.settle(lines.stream().map(Row::of).toList()));
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            Row row = rows.get(i);
            if (TableRows.beginAt(rows, i)) {
                TableRows table = TableRows.from(rows, i);
                blocks.add(table.table());
                table.aside().stream().map(Paragraph::of).forEach(blocks::add);
                i = table.end();
            } else {
                if (!row.isBlank()) {
                    blocks.add(
                            Paragraph.of(row.line().replace(Markup.BREAK, ' ').strip()));
                }
                i++;
            }
        }
        return blocks;
    }
}
