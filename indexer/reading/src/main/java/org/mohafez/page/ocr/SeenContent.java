package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.content.PageContent;
import org.mohafez.page.layout.content.Rule;

/** What was seen on a picture, as the layout of pages takes it: pixels to points, words and the blanks between them. */
final class SeenContent {
    /** The part of a line's height that is the size of its font. */
    private static final double SIZE = 0.8;

    private final double points;
    private final Map<Box, Double> confidences = new HashMap<>();

    SeenContent(double dpi) {
        points = 72 / dpi;
    }

    PageContent content(List<SeenWord> words, List<Rule> rules, double width, double height) {
        List<Glyph> glyphs = new ArrayList<>();
        SeenWord before = null;
        for (SeenWord word : words) {
            if (before != null && before.line() == word.line()) {
                glyphs.add(glyph(" ", box(before.right(), word.top(), word.left(), word.bottom()), word));
            }
            Box box = box(word.left(), word.top(), word.right(), word.bottom());
            confidences.put(box, word.confidence());
            glyphs.add(glyph(word.text(), box, word));
            before = word;
        }
        return new PageContent(
                width, height, glyphs, rules.stream().map(this::points).toList());
    }

    /** How surely the word in each box was read. */
    Map<Box, Double> confidences() {
        return confidences;
    }

    private Glyph glyph(String text, Box box, SeenWord word) {
        double size = SIZE * word.height() * points;
        return new Glyph(text, box, box.left(), box.width(), word.baseline() * points, size, 0, word.line());
    }

    private Box box(int left, int top, int right, int bottom) {
        return new Box(left * points, top * points, Math.max(0, right - left) * points, (bottom - top) * points);
    }

    private Rule points(Rule rule) {
        return new Rule(rule.horizontal(), rule.at() * points, rule.from() * points, rule.to() * points);
    }
}
