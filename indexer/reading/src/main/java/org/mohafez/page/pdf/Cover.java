package org.mohafez.page.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mohafez.page.Box;

/** What lies over what on a page: which letters one sees, and how much of the page is picture. */
final class Cover {
    /** The page is measured in squares of that many points: the height of a line of text. Those of a page larger than any paper are larger. */
    private static final double SQUARE = 14;
    /** A page may say that it is as large as it likes. */
    private static final int MOST = 1 << 20;

    private record Letter(Box box, boolean seen) {}

    private final double square;
    private final int columns;
    private final int rows;
    private final List<Letter> letters = new ArrayList<>();
    private final BitSet pictures = new BitSet();

    Cover(double width, double height) {
        double least = Math.max(Math.sqrt(width * height / MOST), Math.max(width, height) / MOST);
        square = Math.max(SQUARE, least);
        columns = Math.max(1, (int) Math.ceil(width / square));
        rows = Math.max(1, (int) Math.ceil(height / square));
    }

    void letter(Box box, boolean painted) {
        letters.add(new Letter(box, painted));
    }

    /** @param opaque whether it hides what was drawn before */
    void picture(Box box, boolean opaque) {
        mark(pictures, box, 0);
        if (opaque) {
            letters.replaceAll(
                    letter -> box.contains(letter.box().centreX(), letter.box().centreY())
                            ? new Letter(letter.box(), false)
                            : letter);
        }
    }

    int seenLetters() {
        return (int) letters.stream().filter(Letter::seen).count();
    }

    int hiddenLetters() {
        return letters.size() - seenLetters();
    }

    /** The part of the page that pictures cover, 0 to 1. */
    double pictured() {
        return (double) pictures.cardinality() / (columns * rows);
    }

    /** The part of the page that pictures cover and where no letter that one sees is near, 0 to 1. */
    double picturedWithoutText() {
        BitSet bare = (BitSet) pictures.clone();
        BitSet text = new BitSet();
        letters.stream().filter(Letter::seen).forEach(letter -> mark(text, letter.box(), 1));
        bare.andNot(text);
        return (double) bare.cardinality() / (columns * rows);
    }

    private void mark(BitSet squares, Box box, int around) {
        int left = Math.max(0, (int) (box.left() / square) - around);
        int right = Math.min(columns - 1, (int) (box.right() / square) + around);
        int top = Math.max(0, (int) (box.top() / square) - around);
        int bottom = Math.min(rows - 1, (int) (box.bottom() / square) + around);
        for (int row = top; row <= bottom && left <= right; row++) {
            squares.set(row * columns + left, row * columns + right + 1);
        }
    }
}
