package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.page.Block;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.content.PageContent;
import org.mohafez.page.layout.content.Rule;
import org.mohafez.page.layout.line.Column;
import org.mohafez.page.layout.line.FreeText;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.TextLines;
import org.mohafez.page.layout.line.Words;
import org.mohafez.page.layout.ruled.Lattice;
import org.mohafez.page.layout.ruled.RuledCells;
import org.mohafez.page.layout.ruled.RuledTable;
import org.mohafez.page.layout.ruled.Slot;
import org.mohafez.page.layout.spaced.SpacedTables;
import org.mohafez.page.layout.spaced.Spacing;

/**
 * What a page draws to blocks. Each glyph belongs to the cell it stands in, or to none; only then are words made, so that
 * neighbours on both sides of a rule never run together. Blocks stand in the order of their first glyphs.
 */
public final class PageLayout {
    /** A stretch of what the page writes: in a ruled table, or outside of any. */
    private sealed interface Part {}

    private record Ruled(RuledTable table, Map<Slot, List<Glyph>> glyphs) implements Part {}

    private record Free(List<Glyph> glyphs) implements Part {}

    private final int number;
    private final Words words;
    private final List<Ruled> tables;
    private final List<Rule> rules;
    private final List<Part> parts = new ArrayList<>();

    private PageLayout(PageContent content, int number) {
        this.number = number;
        this.rules = content.rules();
        this.words = Words.ofPage(content.glyphs());
        this.tables = Lattice.tables(content.rules()).stream()
                .map(table -> new Ruled(table, new HashMap<>()))
                .toList();
    }

    /** @param number the page's, from 1 */
    public static List<Block> blocks(PageContent content, int number) {
        PageLayout layout = new PageLayout(content, number);
        content.glyphs().forEach(layout::add);
        return layout.blocks();
    }

    private void add(Glyph glyph) {
        for (Ruled ruled : tables) {
            Slot slot = ruled.table().at(glyph.centreX(), glyph.centreY()).orElse(null);
            if (slot != null) {
                if (ruled.glyphs().isEmpty() && !glyph.isBlank()) {
                    parts.add(ruled);
                }
                if (!ruled.glyphs().isEmpty() || !glyph.isBlank()) {
                    ruled.glyphs().computeIfAbsent(slot, s -> new ArrayList<>()).add(glyph);
                }
                return;
            }
        }
        if (parts.isEmpty() || !(parts.getLast() instanceof Free)) {
            parts.add(new Free(new ArrayList<>()));
        }
        if (parts.getLast() instanceof Free free) {
            free.glyphs().add(glyph);
        }
    }

    private List<Block> blocks() {
        Map<Free, List<SetLine>> lines = new HashMap<>();
        for (Part part : parts) {
            if (part instanceof Free free) {
                lines.put(free, TextLines.of(free.glyphs(), words));
            }
        }
        Column margins = margins(lines.values());
        FreeText text = new FreeText(margins, number);
        Spacing spaced = new Spacing(SpacedTables.of(
                lines.values().stream().flatMap(List::stream).toList(),
                rules,
                tables.stream().map(ruled -> ruled.table().box()).toList()));
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Free free -> blocks.addAll(spaced.blocks(lines.getOrDefault(free, List.of()), text, number));
                case Ruled ruled -> blocks.add(new RuledCells(ruled.table(), ruled.glyphs(), words, number).block());
            }
        }
        return blocks;
    }

    /** What the text and tables of the page stand between. */
    private Column margins(Collection<List<SetLine>> lines) {
        double left = Double.MAX_VALUE;
        double right = 0;
        for (SetLine line : lines.stream().flatMap(List::stream).toList()) {
            if (line.quarterTurns() == 0) {
                left = Math.min(left, line.begin());
                right = Math.max(right, line.end());
            }
        }
        for (Ruled ruled : tables) {
            left = Math.min(left, ruled.table().box().left());
            right = Math.max(right, ruled.table().box().right());
        }
        return new Column(left, right);
    }
}
