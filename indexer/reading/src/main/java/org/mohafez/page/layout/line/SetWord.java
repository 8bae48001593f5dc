package org.mohafez.page.layout.line;

import org.mohafez.page.Box;
import org.mohafez.page.Word;

/**
 * A word as set on the page.
 *
 * @param along where it begins, and {@code end} where it ends, in points along its writing direction
 * @param size of its font in points
 * @param stretch which of the page's text objects it begins in
 */
public record SetWord(String text, Box box, double along, double end, double size, int stretch) {
    public Word word() {
        return new Word(text, box);
    }

    public double length() {
        return end - along;
    }

    /** One word with the rest of it, which stands elsewhere. */
    public SetWord with(SetWord rest) {
        return new SetWord(text + rest.text, box.union(rest.box), along, Math.max(end, rest.end), size, stretch);
    }
}
