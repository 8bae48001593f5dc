package org.mohafez.page.layout.spaced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.layout.line.SetWord;
import org.mohafez.page.layout.row.Gutter;
import org.mohafez.page.layout.row.Level;

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

    /** For each gutter, on how many levels text stands right before and right behind it. */
    private int[] pairs(List<Level> levels) {
        int[] pairs = new int[gutters.size()];
        for (Level level : of(levels)) {
            boolean[] filled = filled(level);
            for (int g = 0; g < pairs.length; g++) {
                pairs[g] += filled[g] && filled[g + 1] ? 1 : 0;
            }
        }
        return pairs;
    }

    /** How much speaks for its columns: such pairs of texts, which count twice where the right one begins at the edge. */
    private int score(List<Level> levels) {
        int[] pairs = pairs(levels);
        return IntStream.range(0, pairs.length)
                .map(g ->
                        Math.max(pairs[g], 2 * Math.min(pairs[g], gutters.get(g).flush())))
                .sum();
    }

    /** In which of its columns the level has words. */
    private boolean[] filled(Level level) {
        boolean[] filled = new boolean[gutters.size() + 1];
        level.words().forEach(word -> filled[Gutter.column(gutters, word)] = true);
        return filled;
    }

    /** Its own among all levels. */
    List<Level> of(List<Level> levels) {
        return levels.subList(first, last + 1);
    }

    /**
     * The run among those levels, both ends included, whose gutters part most.
     *
     * @param least how many gutters it needs
     */
    static Optional<Run> best(List<Level> levels, int from, int to, int least) {
        @Nullable Scored best = null;
        for (int first = from; first <= to; first++) {
            Scored scored = from(levels, first, to, least);
            if (scored != null && (best == null || scored.score > best.score)) {
                best = scored;
            }
        }
        return Optional.ofNullable(best).map(scored -> scored.run.trimmed(levels));
    }

    private record Scored(Run run, int score) {}

    private static @Nullable Scored from(List<Level> levels, int first, int to, int least) {
        double size = levels.get(first).size();
        List<Gutter> white = levels.get(first).white();
        List<Gutter> parting = List.of();
        @Nullable Scored best = null;
        for (int i = first + 1; i <= Math.min(to, first + LONGEST); i++) {
            white = Gutter.common(white, levels.get(i).white(), Gutter.HAIR * size);
            List<Gutter> next =
                    white.stream().filter(gutter -> gutter.parts(size)).toList();
            if (!goesOn(parting, next)) {
                best = better(best, new Run(first, i - 1, parting), levels, least);
            }
            parting = next;
            if (white.size() < least + 2) {
                return best;
            }
        }
        return better(best, new Run(first, Math.min(to, first + LONGEST), parting), levels, least);
    }

    /** Whether the next level takes nothing from what speaks for the gutters: then the longer run is the better one. */
    private static boolean goesOn(List<Gutter> above, List<Gutter> next) {
        return above.size() <= next.size()
                && IntStream.range(0, above.size()).allMatch(i -> next.stream()
                        .anyMatch(gutter -> gutter.overlaps(above.get(i))
                                && gutter.flush() >= above.get(i).flush()));
    }

    private static @Nullable Scored better(@Nullable Scored best, Run run, List<Level> levels, int least) {
        if (run.gutters.size() < least) {
            return best;
        }
        Run apart = run.apart(levels);
        int score = apart.score(levels);
        return apart.gutters.size() < least || best != null && best.score >= score ? best : new Scored(apart, score);
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
            both.add(a.with(b));
        }
        return Optional.of(new Run(first, below.last, both));
    }

    /**
     * The run with the level below it: a line may be longer than those above and narrow a gutter. Empty where its words
     * close one, or do not begin where a column does.
     */
    Optional<Run> grown(Level below) {
        List<Gutter> left = new ArrayList<>();
        for (Gutter gutter : gutters) {
            List<Gutter> white = Gutter.common(List.of(gutter), below.white(), Gutter.HAIR * below.size());
            if (white.size() != 1 || gutter.isColumn() && !beginsAt(gutter, below)) {
                return Optional.empty();
            }
            left.add(white.getFirst());
        }
        return Optional.of(new Run(first, last + 1, left));
    }

    /** Whether what the level has in each column begins at the column's edge. */
    boolean isFlush(List<Level> levels, Level level) {
        double left = of(levels).stream().mapToDouble(Level::begin).min().orElse(0);
        boolean[] seen = new boolean[gutters.size() + 1];
        for (SetWord word : level.words()) {
            int column = Gutter.column(gutters, word);
            double edge = column == 0 ? left : gutters.get(column - 1).to();
            if (!seen[column] && Math.abs(word.along() - edge) > Gutter.EDGE) {
                return false;
            }
            seen[column] = true;
        }
        return true;
    }

    /** Whether what stands right of the gutter begins at its edge; alone on its level it may be indented. */
    private static boolean beginsAt(Gutter gutter, Level level) {
        return level.white().stream()
                .filter(gutter::overlaps)
                .allMatch(white -> white.to() > gutter.to() - Gutter.EDGE
                        && (white.witnesses() == 0 || white.to() < gutter.to() + Gutter.EDGE));
    }

    /** Without what stands above its first row and below its last: lines of one column. */
    private Run trimmed(List<Level> levels) {
        int begin = first;
        while (begin < last && gutters.stream().noneMatch(levels.get(begin)::hasBothSidesOf)) {
            begin++;
        }
        int end = last;
        while (end > begin && gutters.stream().noneMatch(levels.get(end)::hasBothSidesOf)) {
            end--;
        }
        return new Run(begin, end, gutters);
    }

    /**
     * With the gutters that one level alone shows, such as a heading above columns that are mostly empty: wide, and white
     * over the whole run.
     */
    Run withHeadings(List<Level> levels) {
        List<Gutter> all = new ArrayList<>(gutters);
        for (Level level : of(levels)) {
            if (!gutters.stream().allMatch(level::hasBothSidesOf)) {
                continue;
            }
            for (Gutter white : level.white()) {
                List<Gutter> common = List.of(white);
                for (Level other : of(levels)) {
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
                all.stream().sorted(Comparator.comparingDouble(Gutter::from)).toList());
    }

    /** The same run without gutters between texts that hardly stand side by side: a heading beside its own column. */
    private Run apart(List<Level> levels) {
        int[] pairs = pairs(levels);
        double size = levels.get(first).size();
        int weakest = IntStream.range(0, pairs.length)
                .filter(g -> !gutters.get(g).witnessed(pairs[g]).parts(size))
                .boxed()
                .min(Comparator.comparingInt(g -> pairs[g]))
                .orElse(-1);
        if (weakest < 0) {
            return this;
        }
        List<Gutter> kept = new ArrayList<>(gutters);
        kept.remove(weakest);
        return new Run(first, last, kept).apart(levels);
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
        for (Level level : of(levels)) {
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
