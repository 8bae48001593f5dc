package org.mohafez.text;

import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Paragraph;

/** The blocks of a page that are the paper's own. */
final class PageParts {
    private PageParts() {}

    static List<Block> own(Page page) {
        return page.blocks().stream()
                .filter(block -> !(block instanceof Paragraph paragraph && paragraph.furniture()))
                .toList();
    }
}
