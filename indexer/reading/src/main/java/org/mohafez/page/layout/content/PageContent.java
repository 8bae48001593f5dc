package org.mohafez.page.layout.content;

import java.util.List;

/**
 * What stands on a page: what a PDF draws, in the order of its content streams, or what was seen on its picture.
 *
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 */
public record PageContent(double width, double height, List<Glyph> glyphs, List<Rule> rules) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    public boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
    }
}
