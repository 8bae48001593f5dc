package org.mohafez.page.ocr;

import java.util.List;

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
    /** A word read less surely is worth less than none. */
    private static final double NOTHING = 0.4;

    /** How much was read, and how surely: of two readings of one place the worthier is better. */
    static double worth(List<SeenWord> words) {
        return words.stream()
                .mapToDouble(w -> (w.confidence - NOTHING) * w.text.length())
                .sum();
    }

    /** How surely the letters of the words were read, on average; 0 where there are none. */
    static double sureness(List<SeenWord> words) {
        double letters = words.stream().mapToInt(w -> w.text.length()).sum();
        return words.stream().mapToDouble(w -> w.confidence * w.text.length()).sum() / Math.max(1, letters);
    }

    static int lines(List<SeenWord> words) {
        return words.stream().mapToInt(SeenWord::line).max().orElse(-1) + 1;
    }

    /** The same word where its picture was made larger by that much. */
    SeenWord scaled(double by) {
        return new SeenWord(
                text,
                (int) Math.round(left * by),
                (int) Math.round(top * by),
                (int) Math.round(right * by),
                (int) Math.round(bottom * by),
                confidence,
                line,
                baseline * by,
                height * by);
    }

    /** The same word as one of another line. */
    SeenWord onLine(int other) {
        return new SeenWord(text, left, top, right, bottom, confidence, other, baseline, height);
    }

    /** Whether it is the next word of the same line, with no more than some blanks between. */
    boolean goesOnFrom(SeenWord before) {
        return before.line == line && Math.abs(left - before.right) < 2 * height;
    }

    SeenWord withLine(int other) {
        return new SeenWord(text, left, top, right, bottom, confidence, other, baseline, height);
    }

    SeenWord withText(String other) {
        return new SeenWord(other, left, top, right, bottom, confidence, line, baseline, height);
    }

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
