package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a table's columns on their common levels: what its rows are found in. Every word of the columns stands in
 * it once.
 *
 * @param levels from the top, each with a line or nothing for each column
 * @param columns what the lines are set in
 * @param pitch each column's usual step from line to line, in points
 */
record SetGrid(List<List<@Nullable SetLine>> levels, List<Column> columns, List<Double> pitch) {
    /** Parts of a column's usual step: from the first on it is more leading than within a cell. */
    private static final double LEADED = 1.05;
    /** From this on a blank line. */
    private static final double BLANK = 1.75;
    /** Parts of the font size beyond which a step is no step within a paragraph. */
    private static final double FAR = 2.6;

    /** @param lines of each column, upright, in any order */
    static SetGrid of(List<List<SetLine>> lines, List<Column> columns) {
        List<List<@Nullable SetLine>> levels = levels(lines);
        return new SetGrid(levels, columns, pitch(levels, columns.size()));
    }

    private record Placed(SetLine line, int column) {}

    private static List<List<@Nullable SetLine>> levels(List<List<SetLine>> lines) {
        List<Placed> placed = new ArrayList<>();
        for (int c = 0; c < lines.size(); c++) {
            for (SetLine line : lines.get(c)) {
                placed.add(new Placed(line, c));
            }
        }
        placed.sort(Comparator.comparingDouble(p -> p.line().across()));
        List<List<@Nullable SetLine>> levels = new ArrayList<>();
        @Nullable SetLine first = null;
        for (Placed p : placed) {
            if (first == null || !Level.same(first, p.line())) {
                first = p.line();
                levels.add(new ArrayList<>(java.util.Collections.nCopies(lines.size(), null)));
            }
            SetLine beside = levels.getLast().get(p.column());
            levels.getLast().set(p.column(), beside == null ? p.line() : beside.with(p.line()));
        }
        return levels;
    }

    private static List<Double> pitch(List<List<@Nullable SetLine>> levels, int columns) {
        List<Double> all = new ArrayList<>();
        OptionalDouble[] own = new OptionalDouble[columns];
        for (int c = 0; c < columns; c++) {
            List<Double> steps = steps(levels, c);
            all.addAll(steps);
            own[c] = steps.size() < 3 ? OptionalDouble.empty() : middle(steps);
        }
        double usual = middle(all).orElse(0);
        return Arrays.stream(own)
                .map(step -> step.isEmpty() ? usual : Math.min(step.getAsDouble(), 1.15 * usual))
                .toList();
    }

    /** From line to line of a column where no blank line is between them. */
    private static List<Double> steps(List<List<@Nullable SetLine>> levels, int column) {
        List<Double> steps = new ArrayList<>();
        SetLine above = null;
        for (List<@Nullable SetLine> level : levels) {
            SetLine line = level.get(column);
            if (line != null && above != null && line.across() - above.across() < FAR * line.size()) {
                steps.add(line.across() - above.across());
            }
            above = line == null ? above : line;
        }
        return steps;
    }

    private static OptionalDouble middle(List<Double> values) {
        return values.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(values.stream().sorted().toList().get((values.size() - 1) / 2));
    }

    int size() {
        return levels.size();
    }

    int width() {
        return columns.size();
    }

    @Nullable SetLine at(int level, int column) {
        return levels.get(level).get(column);
    }

    /** The column's lines from one level to before another. */
    List<SetLine> lines(int column, int from, int to) {
        List<SetLine> lines = new ArrayList<>();
        for (int level = from; level < to; level++) {
            SetLine line = at(level, column);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    double across(int level) {
        return levels.get(level).stream()
                .filter(Objects::nonNull)
                .mapToDouble(SetLine::across)
                .min()
                .orElse(0);
    }

    /** The lowest line of the column above that level, from the level {@code row} on. */
    @Nullable SetLine above(int row, int level, int column) {
        for (int i = level - 1; i >= row; i--) {
            SetLine line = at(i, column);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** Whether there is none above it since {@code row}, or a blank line between. */
    boolean isAfterWhite(int row, int level, int column) {
        return step(row, level, column) >= BLANK * pitch.get(column);
    }

    boolean isLeaded(int row, int level, int column) {
        return step(row, level, column) >= LEADED * pitch.get(column);
    }

    /** How far the column's line stands below the one before it in the row; as far as can be where there is none. */
    private double step(int row, int level, int column) {
        SetLine line = at(level, column);
        SetLine above = above(row, level, column);
        return line == null || above == null ? Double.MAX_VALUE : line.across() - above.across();
    }
}
