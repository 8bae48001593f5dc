package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table begin, by what stands in its columns level by level: at rules; at numbers that count on in the
 * first column; else where cells begin again after white, or all with more leading than within a cell.
 */
final class RowStarts {
    /** Parts of a column's usual step from line to line: above the first it is more than that, above the second a blank line. */
    private static final double LEADED = 1.1;

    private static final double BLANK = 1.75;
    private static final Pattern COUNTED =
            Pattern.compile("[(\\[]?(\\p{Nd}{1,3}|\\p{Lo}|[a-z])(?:[)\\].।:ঃ]+.*)?", Pattern.DOTALL);
    /** Apart from numbers. */
    private static final int LETTERS = 10_000;

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
     * From the top; the first is at level 0.
     *
     * @param levels from the top, each with a line or nothing for each column
     * @param rules level ones
     */
    static List<RowStart> of(List<List<SetLine>> levels, List<Column> columns, List<Rule> rules) {
        RowStarts starts = new RowStarts(levels, columns);
        TreeMap<Integer, RowStart> at = starts.ruled(rules);
        if (at.size() < 2) {
            TreeSet<Integer> counted = starts.counted();
            (counted.isEmpty() ? starts.set() : starts.withRest(counted)).forEach(level -> starts.all(at, level));
            starts.parts(at);
        }
        starts.all(at, 0);
        return List.copyOf(at.values());
    }

    /** Where the first column counts on: a row that only columns are ruled in; else 0 alone. */
    static List<RowStart> counted(List<List<SetLine>> levels, List<Column> columns) {
        RowStarts starts = new RowStarts(levels, columns);
        TreeMap<Integer, RowStart> at = new TreeMap<>();
        TreeSet<Integer> counted = starts.counted();
        if (!counted.isEmpty()) {
            starts.withRest(counted).forEach(level -> starts.all(at, level));
            starts.parts(at);
        }
        starts.all(at, 0);
        return List.copyOf(at.values());
    }

    private void all(TreeMap<Integer, RowStart> at, int level) {
        at.put(level, new RowStart(level, 0, columns.size() - 1));
    }

    /** Levels right below a rule over some columns; a frame's own lines are none of them. */
    private TreeMap<Integer, RowStart> ruled(List<Rule> rules) {
        TreeMap<Integer, RowStart> at = new TreeMap<>();
        for (Rule rule : rules) {
            List<Integer> under = IntStream.range(0, columns.size())
                    .filter(c -> columns.get(c).coveredBy(rule))
                    .boxed()
                    .toList();
            int level = IntStream.range(1, levels.size())
                    .filter(i -> across(i - 1) < rule.at() && across(i) > rule.at())
                    .findFirst()
                    .orElse(0);
            boolean reaches = !under.isEmpty() && (under.getFirst() == 0 || under.getLast() == columns.size() - 1);
            if (level > 0 && reaches && under.size() > columns.size() / 3) {
                at.merge(
                        level,
                        new RowStart(level, under.getFirst(), under.getLast()),
                        (a, b) -> new RowStart(level, Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
            }
        }
        return at;
    }

    /**
     * Adds rows in which a number, topic or talk of the row above goes on: at least the last two columns begin, one of
     * them after white, and not with the number of an item.
     */
    private void parts(TreeMap<Integer, RowStart> at) {
        int row = 0;
        for (int i = 1; i < levels.size(); i++) {
            if (at.containsKey(i)) {
                row = i;
            } else if (row > 0 || !at.containsKey(0)) {
                int from = partFrom(row, i);
                if (from < columns.size() - 1) {
                    at.put(i, new RowStart(i, from, columns.size() - 1));
                    row = i;
                }
            }
        }
    }

    /** The first of the columns up to the last in each of which a cell begins at that level; after the last where none. */
    private int partFrom(int row, int level) {
        int from = columns.size();
        boolean anew = false;
        for (int c = columns.size() - 1; c > 0; c--) {
            SetLine line = levels.get(level).get(c);
            SetLine above = line == null ? null : above(row, level, c);
            if (line == null || above == null || COUNTED.matcher(line.text()).matches()) {
                break;
            }
            boolean after = step(row, level, c) >= BLANK * pitch[c];
            if (!after && !SENTENCE_END.matcher(above.text()).matches()) {
                break;
            }
            anew |= after;
            from = c;
        }
        return anew ? from : columns.size();
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
        boolean enough =
                best.size() > 1 || (best.size() == 1 && (isAlone(best.getFirst()) || begins(0, best.getFirst())));
        return enough ? new TreeSet<>(best) : new TreeSet<>();
    }

    /** At the top of a page the rest of a row may stand between the heading and the first number: all of it is set off. */
    private TreeSet<Integer> withRest(TreeSet<Integer> counted) {
        for (int i = 1; i < counted.first(); i++) {
            int level = i;
            boolean setOff = levels.get(i).getFirst() == null
                    && IntStream.range(0, columns.size())
                            .filter(c -> levels.get(level).get(c) != null)
                            .allMatch(c -> step(0, level, c) >= LEADED * pitch[c]);
            if (setOff) {
                counted.add(i);
                break;
            }
        }
        return counted;
    }

    /** How far the column's line stands below the one before it in the row; as far as can be where there is none. */
    private double step(int row, int level, int column) {
        SetLine line = levels.get(level).get(column);
        SetLine above = above(row, level, column);
        return line == null || above == null ? Double.MAX_VALUE : line.across() - above.across();
    }

    /** Whether that number is the only thing in the first column but for what stands above it. */
    private boolean isAlone(int level) {
        SetLine line = levels.get(level).getFirst();
        return line != null
                && line.words().size() == 1
                && levels.subList(level + 1, levels.size()).stream().allMatch(row -> row.getFirst() == null);
    }

    /** A letter counts as well, by its place in the alphabet. */
    private int number(int level) {
        SetLine line = levels.get(level).getFirst();
        if (line == null) {
            return -1;
        }
        Matcher counted = COUNTED.matcher(line.text());
        if (!counted.matches()) {
            return -1;
        }
        String number = counted.group(1);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : LETTERS + number.codePointAt(0);
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
            double step = step(row, level, c);
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
