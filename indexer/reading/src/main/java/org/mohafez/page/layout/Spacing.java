package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;

/** Lines to blocks where some of their words stand in spaced tables: a table comes where its first word was written. */
final class Spacing {
    private final List<SpacedTable> tables;
    private final List<SpacedTable> done = new ArrayList<>();

    Spacing(List<SpacedTable> tables) {
        this.tables = tables;
    }

    /** @param page its number, from 1 */
    List<Block> blocks(List<SetLine> lines, FreeText text, int page) {
        List<Block> blocks = new ArrayList<>();
        List<SetLine> open = new ArrayList<>();
        for (SetLine line : lines) {
            SpacedTable table = tableOf(line.words().getFirst());
            if (table == null) {
                open.add(line);
            } else if (!done.contains(table)) {
                blocks.addAll(text.blocks(open));
                open.clear();
                blocks.add(table.block(page));
                done.add(table);
            }
        }
        blocks.addAll(text.blocks(open));
        return blocks;
    }

    private @Nullable SpacedTable tableOf(SetWord word) {
        return tables.stream()
                .filter(table -> table.words().contains(word))
                .findFirst()
                .orElse(null);
    }
}
