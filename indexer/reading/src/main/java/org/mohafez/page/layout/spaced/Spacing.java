package org.mohafez.page.layout.spaced;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mohafez.page.Block;
import org.mohafez.page.layout.line.FreeText;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.SetWord;

/** Lines to blocks where some of their words stand in spaced tables: a table comes where its first word was written. */
public final class Spacing {
    /** Each word by identity, so that it can stand in one table alone. */
    private final Map<SetWord, SpacedTable> tableOf = new IdentityHashMap<>();

    private final Set<SpacedTable> done = Collections.newSetFromMap(new IdentityHashMap<>());

    public Spacing(List<SpacedTable> tables) {
        tables.forEach(table -> table.words().forEach(word -> tableOf.put(word, table)));
    }

    /** @param page its number, from 1 */
    public List<Block> blocks(List<SetLine> lines, FreeText text, int page) {
        List<Block> blocks = new ArrayList<>();
        List<SetLine> open = new ArrayList<>();
        for (SetLine line : lines) {
            List<SetWord> outside = new ArrayList<>();
            for (SetWord word : line.words()) {
                SpacedTable table = tableOf.get(word);
                if (table == null) {
                    outside.add(word);
                } else if (done.add(table)) {
                    blocks.addAll(text.blocks(open));
                    open.clear();
                    blocks.add(table.block(page));
                }
            }
            if (!outside.isEmpty()) {
                open.add(new SetLine(outside, line.across(), line.quarterTurns()));
            }
        }
        blocks.addAll(text.blocks(open));
        return blocks;
    }
}
