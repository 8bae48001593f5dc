package org.mohafez.text;

import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;

/** A page with other blocks, and the blocks of it that are the paper's own. */
final class PageParts {
    private PageParts() {}

    static Page with(Page page, List<Block> blocks) {
        return new Page(
                page.number(), page.width(), page.height(), page.source(), page.confidence(), page.reason(), blocks);
    }

    static List<Block> own(Page page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.furniture()))
                .toList();
    }
}
