package org.mohafez.corpus.paper;

/**
 * How a paper looks.
 *
 * @param font the family of its letters
 * @param points their size
 * @param typed whether ড় ঢ় য় are typed as single letters, as most keyboards do, or as NFC has them
 * @param dashes whether lists carry a dash in plain text, as pasted lists do
 * @param frame {@code portal} for a page with the menus of a web portal around it, {@code bare} for the paper alone
 * @param landscape whether the sheet lies on its side
 */
public record Face(String font, int points, boolean typed, boolean dashes, String frame, boolean landscape) {
    static final Face PLAIN = new Face("Noto Sans Bengali", 11, false, false, "bare", false);

    public Face {
        font = font == null ? "Noto Sans Bengali" : font;
        points = points == 0 ? 11 : points;
        frame = frame == null ? "bare" : frame;
    }
}
