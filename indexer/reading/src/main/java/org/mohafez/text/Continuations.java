package org.mohafez.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/**
 * Marks what page breaks cut, see {@link Pages#running}: the last block of a page and the first of the next are parts of
 * one where they are tables with the same columns, or paragraphs of which the first has a full last line and no end.
 */
final class Continuations {
    private Continuations() {}

    /** @param pages with their furniture marked */
    static List<Page> mark(List<Page> pages) {
        List<Page> marked = new ArrayList<>();
        @Nullable Table head = null;
        for (Page page : pages) {
            List<Block> own = PageParts.own(page);
            Block last = marked.isEmpty() || PageParts.own(marked.getLast()).isEmpty()
                    ? null
                    : PageParts.own(marked.getLast()).getLast();
            Block first = own.isEmpty() ? null : own.getFirst();
            Block part = null;
            if (last instanceof Table above && first instanceof Table below) {
                Table heading = head == null ? above : head;
                part = TablePart.of(heading, above, below).orElse(null);
            } else if (last instanceof Paragraph above && first instanceof Paragraph below) {
                part = goesOn(above, below, marked.getLast()) ? new Paragraph(below.lines(), true, false) : null;
            }
            marked.add(part == null ? page : page.withBlocks(replaced(page.blocks(), first, part)));
            head = head(head, own, part);
        }
        return marked;
    }

    /** The part of the table that has the heading, for a table that ends the page. */
    private static @Nullable Table head(@Nullable Table before, List<Block> own, @Nullable Block part) {
        if (own.isEmpty() || !(own.getLast() instanceof Table table)) {
            return null;
        }
        return own.size() == 1 && part instanceof Table && before != null ? before : table;
    }

    private static List<Block> replaced(List<Block> blocks, @Nullable Block old, Block by) {
        return blocks.stream().map(block -> block == old ? by : block).toList();
    }

    private static boolean goesOn(Paragraph above, Paragraph below, Page page) {
        Line last = above.lines().getLast();
        Line first = below.lines().getFirst();
        if (last.box() == null
                || first.box() == null
                || Sentence.ends(last.text())
                || Sentence.beginsItem(first.text())) {
            return false;
        }
        double right = page.blocks().stream()
                .map(Block::box)
                .filter(Objects::nonNull)
                .mapToDouble(box -> box.right())
                .max()
                .orElse(0);
        return Sentence.isFull(last, first, right);
    }
}
