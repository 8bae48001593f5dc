package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.layout.line.Column;
import org.mohafez.page.layout.line.SetLine;

/**
 * The lines of a table's columns on their common levels: what its rows are found in. Every word of the columns stands in
 * it once.
 *
 * @param levels from the top, each with a line or nothing for each column
 * @param columns what the lines are set in
 * @param pitch the usual step from line to line, in points
 */
public record SetGrid(List<List<@Nullable SetLine>> levels, List<Column> columns, double pitch) {
    /** Parts of the usual step: from the first on it is more leading than within a cell. */
    private static final double LEADED = 1.07;
    /** Points by which steps of one leading differ where a browser sets lines on whole pixels of 1/96 inch. */
    private static final double ROUNDED = 0.8;
    /** From this on a blank line. */
    private static final double BLANK = 1.75;
    /** Parts of the font size beyond which a step is no step within a paragraph. */
    private static final double FAR = 2.6;

    /** @param lines of each column, upright, in any order */
    public static SetGrid of(List<List<SetLine>> lines, List<Column> columns) {
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
                levels.add(new ArrayList<>(Collections.nCopies(lines.size(), null)));
            }
            SetLine beside = levels.getLast().get(p.column());
            levels.getLast().set(p.column(), beside == null ? p.line() : beside.with(p.line()));
        }
        return levels;
    }

    /** The lower quarter: where most cells have one line, most steps are from row to row. */
    private static double pitch(List<List<@Nullable SetLine>> levels, int columns) {
        List<Double> all = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            all.addAll(steps(levels, c));
        }
        return all.isEmpty() ? 0 : all.stream().sorted().toList().get((all.size() - 1) / 4);
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

    public int size() {
        return levels.size();
    }

    public int width() {
        return columns.size();
    }

    public @Nullable SetLine at(int level, int column) {
        return levels.get(level).get(column);
    }

    /** The column's lines from one level to before another. */
    public List<SetLine> lines(int column, int from, int to) {
        List<SetLine> lines = new ArrayList<>();
        for (int level = from; level < to; level++) {
            SetLine line = at(level, column);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    public double across(int level) {
        return levels.get(level).stream()
                .filter(Objects::nonNull)
                .mapToDouble(SetLine::across)
                .min()
                .orElse(0);
    }

    /** The lowest line of the column above that level, from the level {@code row} on. */
    public @Nullable SetLine above(int row, int level, int column) {
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
        return step(row, level, column) >= BLANK * pitch;
    }

    /** Whether there is more between it and the line above than within a cell. */
    public boolean isLeaded(int row, int level, int column) {
        return step(row, level, column) >= Math.max(LEADED * pitch, pitch + ROUNDED);
    }

    /** Whether it begins at the column's edge and the line above, such as a centred heading, does not. */
    boolean isSetOtherwise(int row, int level, int column) {
        SetLine line = at(level, column);
        SetLine above = above(row, level, column);
        double edge = columns.get(column).left() + Gutter.EDGE;
        return line != null && above != null && line.begin() <= edge && above.begin() > edge;
    }

    /** How far the column's line stands below the one before it in the row; as far as can be where there is none. */
    private double step(int row, int level, int column) {
        SetLine line = at(level, column);
        SetLine above = above(row, level, column);
        return line == null || above == null ? Double.MAX_VALUE : line.across() - above.across();
    }
}
