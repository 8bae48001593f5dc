package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.layout.line.SetWord;

/**
 * White between two columns, over several levels.
 *
 * @param from the end of what stands left of it, in points
 * @param to the begin of what stands right of it
 * @param witnesses how many of the levels have words on both sides
 * @param flush on how many levels words begin at its very edge, as lines of a column do, with others before them or none
 * @param ragged on how many levels the left words end far before it: no blank between two words is so wide
 * @param changes how often another word stands left of it than on the level above
 * @param before the word left of it on the lowest level; empty where there is none
 */
public record Gutter(double from, double to, int witnesses, int flush, int ragged, int changes, String before) {
    /** Widths in parts of the font size that few, some and many levels with words on both sides must keep free. */
    private static final double WIDE = 1.1;

    private static final double MIDDLING = 0.8;
    private static final double NARROW = 0.45;
    private static final int SOME = 3;
    private static final int MANY = 5;
    private static final int OFTEN = 10;

    /** The least width, in parts of the font size, where lines begin at the gutter's edge. */
    public static final double HAIR = 0.15;

    private static final int SOME_FLUSH = 2;
    private static final int MANY_FLUSH = 5;
    private static final int SOME_RAGGED = 2;
    private static final int SOME_CHANGES = 2;
    /** How often lines begin at the edge and end before it, together. */
    private static final int SIGNS = 6;

    /** Points by which the lines of a column begin apart. */
    public static final double EDGE = 1;
    /** Part of the font size. */
    private static final double FAR = 1;

    /** What one level leaves white between two of its words. */
    static Gutter between(SetWord left, SetWord right) {
        double width = right.along() - left.end();
        return new Gutter(left.end(), right.along(), 1, 1, width >= FAR * left.size() ? 1 : 0, 0, left.text());
    }

    /** What is white before all words of a level. */
    public static Gutter before(double begin) {
        return new Gutter(Double.NEGATIVE_INFINITY, begin, 0, 1, 0, 0, "");
    }

    /** What is white behind all words of a level. */
    public static Gutter behind(double end) {
        return new Gutter(end, Double.POSITIVE_INFINITY, 0, 0, 0, 0, "");
    }

    public double width() {
        return to - from;
    }

    double middle() {
        return (from + to) / 2;
    }

    /**
     * Whether so wide a gap over so many levels is no chance of how words fall. Lines that begin at one edge are a sign of
     * their own where the lines before them end anywhere, or often: but one word may begin many cells and leave the same
     * gap.
     */
    public boolean parts(double size) {
        double least = witnesses >= MANY ? NARROW : witnesses >= SOME ? MIDDLING : WIDE;
        boolean few = flush >= SOME_FLUSH && ragged >= SOME_RAGGED && flush + ragged >= SIGNS;
        boolean many = flush >= MANY_FLUSH && changes >= SOME_CHANGES;
        boolean often = witnesses >= OFTEN && ragged >= SOME_RAGGED;
        return few || many || often ? width() >= HAIR * size : witnesses > 1 && width() >= least * size;
    }

    /** The same, seen on so many levels: white beside an empty column tells nothing about it. */
    public Gutter witnessed(int levels) {
        return new Gutter(from, to, levels, Math.min(flush, 2 * levels), Math.min(ragged, levels), changes, before);
    }

    /** Whether most of what stands right of it begins at its edge. */
    public boolean isColumn() {
        return 2 * flush > witnesses;
    }

    public boolean overlaps(Gutter other) {
        return from < other.to && to > other.from;
    }

    /** What is white in both, on the levels of both. */
    public Gutter with(Gutter other) {
        double edge = Math.min(to, other.to);
        return new Gutter(
                Math.max(from, other.from),
                edge,
                witnesses + other.witnesses,
                flushAt(edge) + other.flushAt(edge),
                ragged + other.ragged,
                changes + other.changes + (other.before.isEmpty() || other.before.equals(before) ? 0 : 1),
                other.before.isEmpty() ? before : other.before);
    }

    private int flushAt(double edge) {
        return to <= edge + EDGE ? flush : 0;
    }

    /** What is white on the levels of both; narrower than {@code least} is none. */
    public static List<Gutter> common(List<Gutter> some, List<Gutter> others, double least) {
        List<Gutter> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Gutter a = some.get(i);
            Gutter b = others.get(j);
            Gutter both = a.with(b);
            if (both.width() >= least) {
                common.add(both);
            }
            if (a.to < b.to) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The column in which the word stands, from 0; the gutters part them. */
    public static int column(List<Gutter> gutters, SetWord word) {
        return column(gutters, (word.along() + word.end()) / 2);
    }

    /** The column in which that place is, in points along the line. */
    public static int column(List<Gutter> gutters, double middle) {
        int column = 0;
        while (column < gutters.size() && middle > gutters.get(column).middle()) {
            column++;
        }
        return column;
    }
}
