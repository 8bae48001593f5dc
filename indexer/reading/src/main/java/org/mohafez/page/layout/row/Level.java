package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mohafez.page.Leader;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.SetWord;

/**
 * All words on one baseline of the page, from left to right, in whatever order they were written.
 *
 * @param across how far down the baseline is, in points
 */
public record Level(List<SetWord> words, double across) {
    /** Parts of the font size by which baselines of one level differ. */
    private static final double SAME = 0.4;

    public Level {
        words = List.copyOf(words);
    }

    /** Levels of upright lines, from the top. */
    public static List<Level> of(List<SetLine> lines) {
        List<SetLine> upright = lines.stream()
                .filter(line -> line.quarterTurns() == 0)
                .sorted(Comparator.comparingDouble(SetLine::across))
                .toList();
        List<Level> levels = new ArrayList<>();
        List<SetLine> open = new ArrayList<>();
        for (SetLine line : upright) {
            if (!open.isEmpty() && !same(open.getFirst(), line)) {
                levels.add(level(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            levels.add(level(open));
        }
        return levels;
    }

    /** Whether the line stands on the level that the first one begins. */
    static boolean same(SetLine first, SetLine line) {
        return line.across() - first.across() <= SAME * Math.min(line.size(), first.size());
    }

    private static Level level(List<SetLine> lines) {
        List<SetWord> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .sorted(Comparator.comparingDouble(SetWord::along))
                .toList();
        return new Level(
                words, lines.stream().mapToDouble(SetLine::across).average().orElseThrow());
    }

    public double size() {
        return words.stream().mapToDouble(SetWord::size).max().orElse(0);
    }

    public double begin() {
        return words.getFirst().along();
    }

    public double end() {
        return words.stream().mapToDouble(SetWord::end).max().orElse(0);
    }

    public boolean hasBothSidesOf(Gutter gutter) {
        return begin() < gutter.middle() && end() > gutter.middle();
    }

    /** Where nothing is written, from the far left to the far right. */
    public List<Gutter> white() {
        List<Gutter> white = new ArrayList<>();
        white.add(Gutter.before(begin()));
        SetWord last = words.getFirst();
        double before = 0;
        for (SetWord word : words.subList(1, words.size())) {
            double gap = word.along() - last.end();
            boolean leads = before >= gap && Leader.isColon(last.text());
            if (gap > 0 && !leads) {
                white.add(Gutter.between(last, word));
            }
            before = gap;
            last = word.end() > last.end() ? word : last;
        }
        white.add(Gutter.behind(last.end()));
        return white;
    }
}
