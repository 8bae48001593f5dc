package org.mohafez.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows that numbers, or letters, count on in the first column. */
final class CountedRows {
    private static final Pattern NUMBER =
            Pattern.compile("[(\\[]?(\\p{Nd}{1,3}|\\p{Lo}|[a-z])(?:[)\\].।:ঃ]+.*)?", Pattern.DOTALL);
    /** Apart from numbers. */
    private static final int LETTERS = 10_000;

    private final SetGrid grid;

    private CountedRows(SetGrid grid) {
        this.grid = grid;
    }

    /** The levels at which they begin; none where the first column does not count. */
    static NavigableSet<Integer> of(SetGrid grid) {
        CountedRows rows = new CountedRows(grid);
        List<Integer> chain = rows.longest();
        boolean counts = chain.size() > 1
                || (chain.size() == 1
                        && (rows.isAlone(chain.getFirst()) || SpacedRows.begins(grid, 0, chain.getFirst())));
        NavigableSet<Integer> levels = new TreeSet<>(counts ? chain : List.of());
        if (counts) {
            rows.rest(chain.getFirst()).ifPresent(levels::add);
        }
        return levels;
    }

    /** Whether an item begins with the text, such as a row or a paragraph within one. */
    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The levels of most numbers that count on by one. */
    private List<Integer> longest() {
        List<Integer> best = List.of();
        for (int i = 0; i < grid.size(); i++) {
            int number = number(i);
            if (number < 0) {
                continue;
            }
            List<Integer> chain = new ArrayList<>(List.of(i));
            for (int j = i + 1; j < grid.size(); j++) {
                if (number(j) == number + chain.size()) {
                    chain.add(j);
                }
            }
            best = chain.size() > best.size() ? chain : best;
        }
        return best;
    }

    /** Whether that number is the only thing in the first column but for what stands above it. */
    private boolean isAlone(int level) {
        SetLine line = grid.at(level, 0);
        return line != null
                && line.words().size() == 1
                && IntStream.range(level + 1, grid.size()).allMatch(below -> grid.at(below, 0) == null);
    }

    /** At the top of a page the rest of a row may stand between the heading and the first number: all of it is set off. */
    private java.util.OptionalInt rest(int first) {
        return IntStream.range(1, first)
                .filter(level -> grid.at(level, 0) == null
                        && IntStream.range(0, grid.width())
                                .filter(c -> grid.at(level, c) != null)
                                .allMatch(c -> grid.isLeaded(0, level, c)))
                .findFirst();
    }

    /** What stands at the level in the first column; a letter counts by its place in the alphabet; -1 for none. */
    private int number(int level) {
        SetLine line = grid.at(level, 0);
        if (line == null) {
            return -1;
        }
        Matcher counted = NUMBER.matcher(line.text());
        if (!counted.matches()) {
            return -1;
        }
        String number = counted.group(1);
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : LETTERS + number.codePointAt(0);
    }
}
