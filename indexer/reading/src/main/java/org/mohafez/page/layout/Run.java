package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive levels that leave the same gutters white.
 *
 * @param first of the levels
 * @param last of the levels
 */
record Run(int first, int last, List<Gutter> gutters) {
    /** Points, or parts of the font size where that is more, by which the edges of a column's lines differ. */
    private static final double ALIGNED = 0.35;
    /** The share of a column's lines that must begin, end or be centred alike. */
    private static final double MOSTLY = 0.6;
    /** A run longer than that is cut: no page has so many lines. */
    private static final int LONGEST = 400;

    Run {
        gutters = List.copyOf(gutters);
    }

    /** How many pairs of neighbouring texts the gutters part. */
    int score() {
        return gutters.stream().mapToInt(Gutter::witnesses).sum();
    }

    /**
     * The run among those levels, both ends included, whose gutters part most.
     *
     * @param least how many gutters it needs
     */
    static Optional<Run> best(List<Level> levels, int from, int to, int least) {
        Run best = null;
        for (int first = from; first <= to; first++) {
            Run run = from(levels, first, to, least);
            if (run != null && (best == null || run.score() > best.score())) {
                best = run;
            }
        }
        return Optional.ofNullable(best);
    }

    private static @org.jspecify.annotations.Nullable Run from(List<Level> levels, int first, int to, int least) {
        double size = levels.get(first).size();
        double narrow = 0.4 * size;
        List<Gutter> white = levels.get(first).white();
        Run best = null;
        for (int i = first + 1; i <= Math.min(to, first + LONGEST); i++) {
            white = Gutter.common(white, levels.get(i).white(), narrow);
            List<Gutter> parting =
                    white.stream().filter(gutter -> gutter.parts(size)).toList();
            if (white.size() < least + 2) {
                break;
            }
            if (parting.size() >= least) {
                Run run = new Run(first, i, parting);
                best = best == null || run.score() > best.score() ? run : best;
            }
        }
        return best == null ? null : best.trimmed(levels);
    }

    /** Both as one where the other follows right below with the same gutters: some word had stood in one of them. */
    Optional<Run> with(Run below) {
        if (below.first != last + 1 || below.gutters.size() != gutters.size()) {
            return Optional.empty();
        }
        List<Gutter> both = new ArrayList<>();
        for (int i = 0; i < gutters.size(); i++) {
            Gutter a = gutters.get(i);
            Gutter b = below.gutters.get(i);
            if (!a.overlaps(b)) {
                return Optional.empty();
            }
            both.add(new Gutter(Math.max(a.from(), b.from()), Math.min(a.to(), b.to()), a.witnesses() + b.witnesses()));
        }
        return Optional.of(new Run(first, below.last, both));
    }

    /** Without what stands above its first row: a line of one column. */
    private Run trimmed(List<Level> levels) {
        int begin = first;
        while (begin < last && gutters.stream().noneMatch(levels.get(begin)::hasBothSidesOf)) {
            begin++;
        }
        return new Run(begin, last, gutters);
    }

    /**
     * With the gutters that one level alone shows, such as a heading above columns that are mostly empty: wide, and white
     * over the whole run.
     */
    Run withHeadings(List<Level> levels) {
        List<Gutter> all = new ArrayList<>(gutters);
        for (Level level : levels.subList(first, last + 1)) {
            if (!gutters.stream().allMatch(level::hasBothSidesOf)) {
                continue;
            }
            for (Gutter white : level.white()) {
                List<Gutter> common = List.of(white);
                for (Level other : levels.subList(first, last + 1)) {
                    common = Gutter.common(common, other.white(), level.size());
                }
                common.stream()
                        .filter(gutter ->
                                level.hasBothSidesOf(gutter) && all.stream().noneMatch(gutter::overlaps))
                        .forEach(all::add);
            }
        }
        return new Run(
                first,
                last,
                all.stream()
                        .sorted(java.util.Comparator.comparingDouble(Gutter::from))
                        .toList());
    }

    /** The same run without gutters whose right side is no column: its lines begin anywhere. */
    Run aligned(List<Level> levels) {
        List<Gutter> kept = new ArrayList<>();
        for (Gutter gutter : gutters) {
            if (isAligned(levels, gutter)) {
                kept.add(gutter);
            }
        }
        return new Run(first, last, kept);
    }

    private boolean isAligned(List<Level> levels, Gutter gutter) {
        double right = gutters.stream()
                .mapToDouble(Gutter::from)
                .filter(from -> from > gutter.to())
                .min()
                .orElse(Double.MAX_VALUE);
        List<Double> begins = new ArrayList<>();
        List<Double> middles = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        double size = 0;
        for (Level level : levels.subList(first, last + 1)) {
            double begin = Double.MAX_VALUE;
            double end = 0;
            for (SetWord word : level.words()) {
                if (word.along() >= gutter.to() && word.end() <= right) {
                    begin = Math.min(begin, word.along());
                    end = Math.max(end, word.end());
                    size = Math.max(size, word.size());
                }
            }
            if (end > 0) {
                begins.add(begin);
                middles.add((begin + end) / 2);
                ends.add(end);
            }
        }
        double near = ALIGNED * size;
        int most = Math.max(most(begins, near), Math.max(most(middles, near), most(ends, near)));
        return most >= MOSTLY * begins.size();
    }

    /** How many of the values lie within that width. */
    private static int most(List<Double> values, double width) {
        List<Double> sorted = values.stream().sorted().toList();
        int most = 0;
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > width) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
