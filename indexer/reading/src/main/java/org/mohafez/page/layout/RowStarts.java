package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table begin, by what stands in its columns level by level: at rules; at numbers that count on in the
 * first column; else where cells begin again after white, or all with more leading than within a cell.
 */
final class RowStarts {
    /** Parts of a column's usual step from line to line: above the first it is more than that, above the second a blank line. */
    private static final double LEADED = 1.1;

    private static final double BLANK = 1.75;
    private static final Pattern COUNTED = Pattern.compile("[(\\[]?(\\p{Nd}{1,3})(?:[)\\].।:ঃ]+.*)?", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile(".*[।.;:ঃ?!|]['\"’”)]*", Pattern.DOTALL);

    private final List<List<SetLine>> levels;
    private final List<Column> columns;
    private final double[] pitch;

    private RowStarts(List<List<SetLine>> levels, List<Column> columns) {
        this.levels = levels;
        this.columns = columns;
        this.pitch = new double[columns.size()];
        List<Double> all = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            List<Double> steps = steps(c);
            all.addAll(steps);
            pitch[c] = steps.size() < 3 ? 0 : middle(steps);
        }
        double usual = all.isEmpty() ? 0 : middle(all);
        for (int c = 0; c < columns.size(); c++) {
            pitch[c] = pitch[c] == 0 ? usual : Math.min(pitch[c], 1.15 * usual);
        }
    }

    /**
     * The levels at which rows begin; 0 is the first.
     *
     * @param levels from the top, each with a line or nothing for each column
     * @param rules level ones
     */
    static List<Integer> of(List<List<SetLine>> levels, List<Column> columns, List<Rule> rules) {
        RowStarts starts = new RowStarts(levels, columns);
        TreeSet<Integer> at = starts.ruled(rules);
        if (at.size() < 2) {
            TreeSet<Integer> counted = starts.counted();
            at.addAll(counted.isEmpty() ? starts.set() : counted);
        }
        at.add(0);
        return List.copyOf(at);
    }

    /** Levels right below a rule over most of the table's width; a frame's own lines are none of them. */
    private TreeSet<Integer> ruled(List<Rule> rules) {
        double left = columns.getFirst().left();
        double right = columns.getLast().right();
        TreeSet<Integer> at = new TreeSet<>();
        for (Rule rule : rules) {
            double covered = Math.min(right, rule.to()) - Math.max(left, rule.from());
            if (covered < 0.8 * (right - left)) {
                continue;
            }
            for (int i = 1; i < levels.size(); i++) {
                if (across(i - 1) < rule.at() && across(i) > rule.at()) {
                    at.add(i);
                }
            }
        }
        return at;
    }

    private double across(int level) {
        return levels.get(level).stream()
                .filter(java.util.Objects::nonNull)
                .mapToDouble(SetLine::across)
                .findFirst()
                .orElse(0);
    }

    /** Levels at which the first column counts on by one; none where it does not count. */
    private TreeSet<Integer> counted() {
        List<Integer> best = List.of();
        for (int i = 0; i < levels.size(); i++) {
            int number = number(i);
            if (number < 0) {
                continue;
            }
            List<Integer> chain = new ArrayList<>(List.of(i));
            for (int j = i + 1; j < levels.size(); j++) {
                if (number(j) == number + chain.size()) {
                    chain.add(j);
                }
            }
            best = chain.size() > best.size() ? chain : best;
        }
        boolean enough = best.size() > 1 || (best.size() == 1 && isAlone(best.getFirst()));
        return enough ? new TreeSet<>(best) : new TreeSet<>();
    }

    /** Whether that number is the only thing in the first column but for what stands above it. */
    private boolean isAlone(int level) {
        SetLine line = levels.get(level).getFirst();
        return line != null
                && line.words().size() == 1
                && levels.subList(level + 1, levels.size()).stream().allMatch(row -> row.getFirst() == null);
    }

    private int number(int level) {
        SetLine line = levels.get(level).getFirst();
        if (line == null) {
            return -1;
        }
        Matcher counted = COUNTED.matcher(line.text());
        return counted.matches() ? Integer.parseInt(counted.group(1)) : -1;
    }

    private TreeSet<Integer> set() {
        TreeSet<Integer> at = new TreeSet<>();
        int row = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (begins(row, i)) {
                at.add(i);
                row = i;
            }
        }
        return at;
    }

    /** Whether a row begins at that level, the last one having begun at {@code row}. */
    private boolean begins(int row, int level) {
        if (levels.get(level).getFirst() == null) {
            return false;
        }
        int anew = 0;
        int leaded = 0;
        int ended = 0;
        int full = 0;
        for (int c = 0; c < columns.size(); c++) {
            SetLine line = levels.get(level).get(c);
            if (line == null) {
                continue;
            }
            SetLine above = above(row, level, c);
            double step = above == null ? Double.MAX_VALUE : line.across() - above.across();
            if (above == null || step >= BLANK * pitch[c]) {
                anew++;
            } else if (step >= LEADED * pitch[c]) {
                leaded++;
            } else if (ends(above, line, columns.get(c))) {
                ended++;
            } else {
                full++;
            }
        }
        int all = anew + leaded + ended + full;
        if (all < 2 || 3 * full > anew + leaded) {
            return false;
        }
        return anew > 0 || leaded == all || (leaded == 0 && ended >= Math.max(2, columns.size() - 1));
    }

    private @Nullable SetLine above(int row, int level, int column) {
        for (int i = level - 1; i >= row; i--) {
            SetLine line = levels.get(i).get(column);
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static boolean ends(SetLine above, SetLine line, Column column) {
        double needed = line.words().getFirst().length() + above.blank() + 0.1 * above.size();
        return column.room(above, line) > needed
                || SENTENCE_END.matcher(above.text()).matches();
    }

    /** From line to line of a column where no blank line is between them. */
    private List<Double> steps(int column) {
        List<Double> steps = new ArrayList<>();
        SetLine above = null;
        for (List<SetLine> level : levels) {
            SetLine line = level.get(column);
            if (line != null && above != null && line.across() - above.across() < 2.6 * line.size()) {
                steps.add(line.across() - above.across());
            }
            above = line == null ? above : line;
        }
        return steps;
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
