package org.mohafez.page.ocr;

/**
 * A word as Tesseract saw it, in pixels of the picture it was given.
 *
 * @param confidence 0 to 1
 * @param line which of the lines it stands in, counted from 0 in the order read
 * @param baseline how far down the line's letters stand
 * @param height of the line: from its lowest to its highest letters
 */
record SeenWord(
        String text,
        int left,
        int top,
        int right,
        int bottom,
        double confidence,
        int line,
        double baseline,
        double height) {
    double centreX() {
        return (left + right) / 2.0;
    }

    double centreY() {
        return (top + bottom) / 2.0;
    }

    /** The same word where its picture was cut out of a larger one, or after lines of other pictures. */
    SeenWord moved(int dx, int dy, int lines) {
        return new SeenWord(
                text, left + dx, top + dy, right + dx, bottom + dy, confidence, line + lines, baseline + dy, height);
    }
}
