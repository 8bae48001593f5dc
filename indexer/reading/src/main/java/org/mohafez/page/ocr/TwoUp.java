package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.mohafez.page.layout.content.Rule;

/**
 * Two upright pages side by side on one sheet: a sheet that lies across, with a blank strip down its middle that no word and
 * no drawn rule crosses. A table that lies across is no such sheet: its rules, or the headings above it, cross the middle.
 *
 * @param left what stands on the left page
 * @param right what stands on the right page, in pixels from the fold
 * @param fold pixels from the left
 */
record TwoUp(Side left, Side right, int fold) {
    /** What was seen on one of the pages. */
    record Side(List<SeenWord> words, List<Rule> rules) {}

    /** The sheet's width in parts of its height, at least: two pages of legal size have 1.2. */
    private static final double ACROSS = 1.15;
    /** Parts of the sheet's width: how far from its middle the strip's may be, and how wide it must be. */
    private static final double FROM_MIDDLE = 0.08;

    private static final double STRIP = 0.04;
    /** Parts of the sheet's height: rules closer to its edges are shadows of the scanner's lid. */
    private static final double EDGE = 0.03;
    /** Part of the sheet's width that the print of each page takes, at least. */
    private static final double PRINTED = 0.2;
    /** Fewer lines on one side are no page, but a stamp or a note. */
    private static final int LINES = 3;
    /** A word read less surely may be dirt of the fold. */
    private static final double SURE = 0.5;

    /**
     * Where the sheet's two pages meet.
     *
     * @param width of the sheet, in pixels
     * @param height of the sheet, in pixels
     * @return empty where it is one page
     */
    static OptionalInt fold(List<SeenWord> words, List<Rule> rules, int width, int height) {
        if (width < ACROSS * height) {
            return OptionalInt.empty();
        }
        List<double[]> taken = new ArrayList<>();
        words.stream().filter(w -> w.confidence() >= SURE).forEach(w -> taken.add(new double[] {w.left(), w.right()}));
        rules.stream()
                .filter(rule -> rule.horizontal() && rule.at() > EDGE * height && rule.at() < (1 - EDGE) * height)
                .forEach(rule -> taken.add(new double[] {rule.from(), rule.to()}));
        taken.sort(Comparator.comparingDouble(part -> part[0]));
        double end = taken.isEmpty() ? 0 : taken.getFirst()[0];
        double widest = STRIP * width;
        OptionalInt fold = OptionalInt.empty();
        for (double[] part : taken) {
            double middle = (end + part[0]) / 2;
            if (part[0] - end >= widest && Math.abs(middle - width / 2.0) <= FROM_MIDDLE * width) {
                widest = part[0] - end;
                fold = OptionalInt.of((int) middle);
            }
            end = Math.max(end, part[1]);
        }
        return fold.isPresent()
                        && isPage(words, 0, fold.getAsInt(), width)
                        && isPage(words, fold.getAsInt(), width, width)
                ? fold
                : OptionalInt.empty();
    }

    static TwoUp parted(List<SeenWord> words, List<Rule> rules, int fold) {
        Side left = new Side(
                words.stream().filter(w -> w.centreX() < fold).toList(),
                rules.stream().filter(r -> middle(r) < fold).toList());
        Side right = new Side(
                words.stream()
                        .filter(w -> w.centreX() >= fold)
                        .map(w -> w.moved(-fold, 0, 0))
                        .toList(),
                rules.stream()
                        .filter(r -> middle(r) >= fold)
                        .map(r -> moved(r, -fold))
                        .toList());
        return new TwoUp(left, right, fold);
    }

    private static boolean isPage(List<SeenWord> words, int from, int to, int width) {
        List<SeenWord> there = words.stream()
                .filter(w -> w.confidence() >= SURE && w.centreX() >= from && w.centreX() < to)
                .toList();
        int left = there.stream().mapToInt(SeenWord::left).min().orElse(to);
        int right = there.stream().mapToInt(SeenWord::right).max().orElse(from);
        return right - left >= PRINTED * width
                && there.stream().mapToInt(SeenWord::line).distinct().count() >= LINES;
    }

    private static double middle(Rule rule) {
        return rule.horizontal() ? (rule.from() + rule.to()) / 2 : rule.at();
    }

    private static Rule moved(Rule rule, int dx) {
        return rule.horizontal()
                ? new Rule(true, rule.at(), rule.from() + dx, rule.to() + dx)
                : new Rule(false, rule.at() + dx, rule.from(), rule.to());
    }
}
