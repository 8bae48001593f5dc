package org.mohafez.page.pdf;

/**
 * How far a page's text layer is to be believed, by how it lies on the page; what its letters say is not looked at.
 *
 * @param confidence 1 where all that one sees on the page is in the layer; 0 where nothing is
 */
record TextLayer(double confidence, String reason) {
    /** The part of the page, where no text is, that pictures may cover: seals, stamps, signatures. */
    private static final double ORNAMENT = 0.05;
    /** Curves: drawn letters have more, ornaments fewer. */
    private static final int OUTLINES = 400;
    /** A letter that one sees for that many curves: then letters are not drawn as outlines. */
    private static final int CURVES_A_LETTER = 10;

    static TextLayer of(DrawnPage drawn) {
        Cover cover = drawn.cover();
        int seen = cover.seenLetters();
        int hidden = cover.hiddenLetters();
        boolean outlined = drawn.curves() >= OUTLINES && drawn.curves() > CURVES_A_LETTER * seen;
        if (seen + hidden == 0) {
            return withoutText(cover.pictured() > 0, outlined);
        }
        if (hidden > seen) {
            return new TextLayer(0.5, "a text layer that one does not see");
        }
        double bare = cover.picturedWithoutText();
        if (bare > ORNAMENT) {
            return new TextLayer(
                    0.75, "a text layer beside pictures that cover %.0f %% of the page".formatted(100 * bare));
        }
        return outlined ? new TextLayer(0.75, "a text layer beside drawn outlines") : new TextLayer(1, "text layer");
    }

    private static TextLayer withoutText(boolean pictured, boolean outlined) {
        if (pictured) {
            return new TextLayer(0, "a picture without a text layer");
        }
        return outlined
                ? new TextLayer(0, "drawn outlines without a text layer")
                : new TextLayer(1, "the page is empty");
    }
}
