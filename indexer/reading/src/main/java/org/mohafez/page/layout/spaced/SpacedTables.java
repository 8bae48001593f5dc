package org.mohafez.page.layout.spaced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Rule;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.SetWord;
import org.mohafez.page.layout.row.Gutter;
import org.mohafez.page.layout.row.HeadingOver;
import org.mohafez.page.layout.row.Level;
import org.mohafez.page.layout.ruled.Lattice;

/**
 * Finds tables that no rules draw, or only some: levels one below the other that leave the same gutters white. Two gutters
 * are needed, so that an address beside a date or numbers before items are none; or one between rules.
 */
public final class SpacedTables {
    /** Steps from baseline to baseline, in parts of the usual one, within which a cell goes on. */
    private static final double NEXT_LINE = 1.45;
    /** The same between two lines of headings, which may be cells of their own with white above and below their text. */
    private static final double NEXT_HEADING = 2;
    /** Points by which lines of one cell may begin apart. */
    private static final double OFF = 3;

    private final List<Level> levels;
    private final List<Rule> rules;
    private final List<Run> runs = new ArrayList<>();

    private SpacedTables(List<Level> levels, List<Rule> rules) {
        this.levels = levels;
        this.rules = rules;
    }

    /**
     * From the top.
     *
     * @param lines of the page outside ruled tables
     * @param drawn all rules of the page
     * @param ruled where tables are that rules draw: no other goes on across them
     */
    public static List<SpacedTable> of(List<SetLine> lines, List<Rule> drawn, List<Box> ruled) {
        List<Level> levels = Level.of(lines);
        List<Rule> level =
                Lattice.joined(drawn).stream().filter(Rule::horizontal).toList();
        SpacedTables found = new SpacedTables(levels, level);
        int from = 0;
        for (int i = 1; i <= levels.size(); i++) {
            if (i == levels.size() || isBetween(ruled, levels.get(i - 1), levels.get(i))) {
                found.search(from, i - 1);
                from = i;
            }
        }
        return found.tables();
    }

    private List<SpacedTable> tables() {
        List<Run> whole = new ArrayList<>();
        for (Run run : runs.stream().sorted(Comparator.comparingInt(Run::first)).toList()) {
            Optional<Run> joined =
                    whole.isEmpty() ? Optional.empty() : whole.getLast().with(run);
            joined.ifPresent(j -> whole.removeLast());
            whole.add(joined.orElse(run));
        }
        List<SpacedTable> tables = new ArrayList<>();
        int free = 0;
        for (Run run : whole) {
            tables.add(SpacedTable.of(run.of(levels), run.gutters(), over(run, free), rules));
            free = run.last() + 1;
        }
        return tables;
    }

    /** The upper line of its headings, where there are two. */
    private List<HeadingOver> over(Run run, int free) {
        int above = run.first() - 1;
        return above >= free
                        && levels.get(run.first()).across() - levels.get(above).across() <= NEXT_HEADING * pitch(run)
                ? HeadingOver.of(levels.get(above), run.gutters(), run.of(levels))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isBetween(List<Box> ruled, Level above, Level below) {
        return ruled.stream().anyMatch(box -> {
            double middle = box.top() + box.height() / 2;
            return middle > above.across() && middle < below.across();
        });
    }

    private void search(int from, int to) {
        if (to <= from) {
            return;
        }
        Run run = Run.best(levels, from, to, 2).orElse(null);
        if (run == null) {
            return;
        }
        Run aligned = run.aligned(levels).withHeadings(levels);
        int first = run.first();
        int last = run.last();
        if (aligned.gutters().size() >= 2) {
            Run whole = grown(aligned, from, to);
            first = whole.first();
            last = whole.last();
            runs.add(whole);
        }
        search(from, first - 1);
        search(last + 1, to);
    }

    /** With the lines below that go on from cells of its last row, and at the top of a page those that went before. */
    private Run grown(Run run, int from, int to) {
        double pitch = pitch(run);
        Run whole = run;
        while (whole.last() < to && goesOn(whole, levels.get(whole.last()), levels.get(whole.last() + 1), pitch)) {
            whole = whole.grown(levels.get(whole.last() + 1)).orElseThrow();
        }
        int first = run.first();
        int top = first;
        while (top > from && isRest(whole, levels.get(top - 1), levels.get(top), pitch)) {
            top--;
        }
        return new Run(top == 0 ? top : first, whole.last(), whole.gutters());
    }

    private boolean goesOn(Run run, Level above, Level below, double pitch) {
        return below.across() - above.across() <= NEXT_LINE * pitch
                && run.grown(below).isPresent()
                && below.words().stream().allMatch(word -> isUnder(run, word, above, below))
                && rules.stream().noneMatch(rule -> isBetween(rule, above, below));
    }

    /** Whether what stands in the word's column below begins where text of the column above does. */
    private boolean isUnder(Run run, SetWord word, Level above, Level below) {
        int column = Gutter.column(run.gutters(), word);
        double begin = below.words().stream()
                .filter(w -> Gutter.column(run.gutters(), w) == column)
                .mapToDouble(SetWord::along)
                .min()
                .orElse(0);
        return above.words().stream().anyMatch(w -> Gutter.column(run.gutters(), w) == column)
                && begin
                        > run.of(levels).stream()
                                        .mapToDouble(Level::begin)
                                        .min()
                                        .orElse(0)
                                - OFF;
    }

    private boolean isRest(Run run, Level above, Level below, double pitch) {
        return below.across() - above.across() <= NEXT_LINE * pitch
                && run.grown(above).isPresent()
                && run.isFlush(levels, above);
    }

    private static boolean isBetween(Rule rule, Level above, Level below) {
        return rule.at() > above.across()
                && rule.at() < below.across()
                && rule.length() > 0.5 * (below.end() - below.begin());
    }

    private double pitch(Run run) {
        List<Double> steps = new ArrayList<>();
        for (int i = run.first() + 1; i <= run.last(); i++) {
            steps.add(levels.get(i).across() - levels.get(i - 1).across());
        }
        steps.sort(null);
        return steps.get(steps.size() / 2);
    }
}
