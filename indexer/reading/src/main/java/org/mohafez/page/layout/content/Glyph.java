package org.mohafez.page.layout.content;

import org.mohafez.page.Box;

/**
 * A piece of text as the file writes it: mostly one glyph, or one cluster of them where the file says what they mean.
 *
 * @param text what it means; {@code U+FFFD} where the font does not say
 * @param box where it stands on the shown page
 * @param along where it begins, in points along its own writing direction
 * @param length its advance, in points along that direction
 * @param across how far down its baseline is, in points across that direction
 * @param size of the font, in points on the page
 * @param quarterTurns how far its line is turned, clockwise: 0 upright, 1 reads downwards
 * @param stretch which of the page's text objects it is written in: mostly a line, a cell, or a change of font
 */
public record Glyph(
        String text, Box box, double along, double length, double across, double size, int quarterTurns, int stretch) {

    public double end() {
        return along + length;
    }

    public boolean isBlank() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether it is only signs that are set on or around the letter before them. */
    public boolean isMark() {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        });
    }

    public double centreX() {
        return box.left() + box.width() / 2;
    }

    public double centreY() {
        return box.top() + box.height() / 2;
    }

    /** The same glyph with another text, from and over those parts of its length. */
    public Glyph part(String partText, double from, double share) {
        Box part = quarterTurns == 0
                ? new Box(box.left() + from * box.width(), box.top(), share * box.width(), box.height())
                : box;
        return new Glyph(partText, part, along + from * length, share * length, across, size, quarterTurns, stretch);
    }
}
