package org.mohafez.score;

/** Counts for one field of one paper or of many. Not safe for several threads. */
final class Tally {
    private int exact;
    private int near;
    private int found;
    private int wanted;
    private int extra;

    /** A value found where one was wanted. */
    void pair(Match match) {
        found++;
        wanted++;
        exact += match == Match.EXACT ? 1 : 0;
        near += match != Match.NONE ? 1 : 0;
    }

    /** A value found where none was wanted. */
    void extra() {
        found++;
        extra++;
    }

    /** A value wanted and not found. */
    void missing() {
        wanted++;
    }

    /** The same field of other papers too. */
    void add(Tally other) {
        exact += other.exact;
        near += other.near;
        found += other.found;
        wanted += other.wanted;
        extra += other.extra;
    }

    /** Whether there was nothing to find and nothing was found. */
    boolean isEmpty() {
        return found + wanted == 0;
    }

    /** Values found where none was wanted. */
    int extras() {
        return extra;
    }

    /** Pairs that are the same. */
    int exact() {
        return exact;
    }

    int found() {
        return found;
    }

    int wanted() {
        return wanted;
    }

    double f1(boolean atNear) {
        int right = atNear ? near : exact;
        return isEmpty() ? 1 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return "%5d %5d   %s   %s".formatted(wanted, found, figures(exact), figures(near));
    }

    private String figures(int right) {
        double precision = found == 0 ? 1 : (double) right / found;
        double recall = wanted == 0 ? 1 : (double) right / wanted;
        double f1 = isEmpty() ? 1 : 2.0 * right / (found + wanted);
        return "%.3f %.3f %.3f".formatted(precision, recall, f1);
    }
}
