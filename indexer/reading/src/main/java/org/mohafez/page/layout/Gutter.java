package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * White between two columns, over several levels.
 *
 * @param from the end of what stands left of it, in points
 * @param to the begin of what stands right of it
 * @param witnesses how many of the levels have words on both sides
 */
record Gutter(double from, double to, int witnesses) {
    /** Widths in parts of the font size that few, some and many levels with words on both sides must keep free. */
    private static final double WIDE = 1.1;

    private static final double MIDDLING = 0.8;
    private static final double NARROW = 0.45;
    private static final int SOME = 3;
    private static final int MANY = 5;

    double width() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }

    /** Whether so wide a gap over so many levels is no chance of how words fall. */
    boolean parts(double size) {
        double least = witnesses >= MANY ? NARROW : witnesses >= SOME ? MIDDLING : WIDE;
        return witnesses > 1 && width() >= least * size;
    }

    boolean overlaps(Gutter other) {
        return from < other.to && to > other.from;
    }

    boolean crosses(SetWord word) {
        return word.along() < to && word.end() > from;
    }

    /** What is white on the levels of both; narrower than {@code least} is none. */
    static List<Gutter> common(List<Gutter> some, List<Gutter> others, double least) {
        List<Gutter> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Gutter a = some.get(i);
            Gutter b = others.get(j);
            double from = Math.max(a.from, b.from);
            double to = Math.min(a.to, b.to);
            if (to - from >= least) {
                common.add(new Gutter(from, to, a.witnesses + b.witnesses));
            }
            if (a.to < b.to) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
