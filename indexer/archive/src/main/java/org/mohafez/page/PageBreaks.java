package org.mohafez.page;

import java.util.ArrayList;
import java.util.List;

/** Puts together again what page breaks cut. Which blocks those are was found when the pages were read. */
final class PageBreaks {
    private final List<Block> blocks = new ArrayList<>();
    private int lastTable = -1;
    private int lastParagraph = -1;

    private PageBreaks() {}

    static List<Block> mend(List<Page> pages) {
        PageBreaks run = new PageBreaks();
        pages.stream().flatMap(page -> page.blocks().stream()).forEach(run::add);
        return List.copyOf(run.blocks);
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph aside when aside.furniture() -> {
                // Of the page, not of the paper.
            }
            case Table part
            when part.continues() != null && lastTable >= 0 ->
                blocks.set(lastTable, TableParts.join((Table) blocks.get(lastTable), part, part.continues()));
            case Paragraph part
            when part.continues() && lastParagraph >= 0 ->
                blocks.set(lastParagraph, join((Paragraph) blocks.get(lastParagraph), part));
            default -> {
                lastTable = block instanceof Table ? blocks.size() : lastTable;
                lastParagraph = block instanceof Paragraph ? blocks.size() : lastParagraph;
                blocks.add(block);
            }
        }
    }

    static Paragraph join(Paragraph begun, Paragraph part) {
        List<Line> lines = new ArrayList<>(begun.lines());
        lines.addAll(part.lines());
        return new Paragraph(lines, begun.continues(), false);
    }
}
