package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mohafez.page.layout.line.SetLine;
import org.mohafez.page.layout.line.SetWord;

/**
 * A heading over several columns, each with a heading of its own below: the upper of two lines of headings.
 *
 * @param from the first of the columns, from 0
 * @param to the last of them
 */
public record HeadingOver(SetLine line, int from, int to) {
    /** Part of the font size: a gap from which on two headings stand beside one another. */
    private static final double APART = 0.5;
    /** Part of the font size by which a heading may stand out of its column. */
    private static final double STANDS_OUT = 0.5;
    /** The part of its columns' width by which it may stand out of their middle. */
    private static final double OFF_MIDDLE = 0.12;

    /**
     * The headings of a level above a table, each over one column or more.
     *
     * @param below the table's levels, from the top
     * @return empty where it is no line of headings over others
     */
    public static Optional<List<HeadingOver>> of(Level level, List<Gutter> gutters, List<Level> below) {
        List<HeadingOver> headings = new ArrayList<>();
        List<SetWord> open = new ArrayList<>();
        for (SetWord word : level.words()) {
            if (!open.isEmpty() && parts(gutters, open.getLast(), word)) {
                headings.add(heading(open, level, gutters));
                open.clear();
            }
            open.add(word);
        }
        headings.add(heading(open, level, gutters));
        List<HeadingOver> over = headings.stream().filter(h -> h.to > h.from).toList();
        boolean set = IntStream.range(1, headings.size()).allMatch(i -> headings.get(i - 1).to < headings.get(i).from)
                && !over.isEmpty()
                && over.stream().allMatch(h -> h.isCentred(gutters, below) && h.isOverHeadings(gutters, below));
        boolean alone =
                headings.size() == 1 && !over.isEmpty() && !over.getFirst().isOverNoOthers(gutters, below);
        return set && !alone ? Optional.of(headings) : Optional.empty();
    }

    private static boolean parts(List<Gutter> gutters, SetWord left, SetWord right) {
        return right.along() - left.end() >= APART * left.size()
                && gutters.stream()
                        .anyMatch(gutter -> Math.min(gutter.to(), right.along()) - Math.max(gutter.from(), left.end())
                                >= Gutter.HAIR * left.size());
    }

    /** Over the columns it reaches into; a heading that is wider than what is below it stands out a little on both sides. */
    private static HeadingOver heading(List<SetWord> words, Level level, List<Gutter> gutters) {
        SetLine line = new SetLine(words, level.across(), 0);
        double clear = STANDS_OUT * words.getFirst().size();
        int from = Gutter.column(gutters, line.begin() + clear);
        int to = Gutter.column(gutters, line.end() - clear);
        int middle = Gutter.column(gutters, (line.begin() + line.end()) / 2);
        return from <= to ? new HeadingOver(line, from, to) : new HeadingOver(line, middle, middle);
    }

    private boolean isCentred(List<Gutter> gutters, List<Level> below) {
        double left = from > 0
                ? gutters.get(from - 1).to()
                : below.stream().mapToDouble(Level::begin).min().orElse(0);
        double right = to < gutters.size()
                ? gutters.get(to).from()
                : below.stream().mapToDouble(Level::end).max().orElse(0);
        return to - from < gutters.size()
                && Math.abs((line.begin() + line.end()) / 2 - (left + right) / 2) <= OFF_MIDDLE * (right - left);
    }

    private boolean isOverHeadings(List<Gutter> gutters, List<Level> below) {
        return first(gutters, below)
                .map(level -> IntStream.rangeClosed(from, to)
                        .allMatch(c -> level.words().stream().anyMatch(w -> Gutter.column(gutters, w) == c)))
                .orElse(false);
    }

    private boolean isOverNoOthers(List<Gutter> gutters, List<Level> below) {
        return first(gutters, below)
                .map(level -> level.words().stream().allMatch(word -> isOver(Gutter.column(gutters, word))))
                .orElse(false);
    }

    private boolean isOver(int column) {
        return column >= from && column <= to;
    }

    /** The first level with words in its columns. */
    private Optional<Level> first(List<Gutter> gutters, List<Level> below) {
        return below.stream()
                .filter(level -> level.words().stream().anyMatch(word -> isOver(Gutter.column(gutters, word))))
                .findFirst();
    }
}
