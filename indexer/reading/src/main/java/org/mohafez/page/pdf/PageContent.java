package org.mohafez.page.pdf;

import java.util.List;

/**
 * What a page's content streams draw, in their order.
 *
 * @param images how many pictures
 */
record PageContent(PageSpace space, List<Glyph> glyphs, List<Rule> rules, int images) {
    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
    }
}
