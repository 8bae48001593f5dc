package org.mohafez.page.layout.row;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.page.layout.line.SetLine;

/** Rows that numbers, or letters, count on in the first column. */
public final class CountedRows {
    private static final Pattern NUMBER = Pattern.compile(
            "[(\\[]?((?:\\p{Nd}{1,3}[./-])*)(\\p{Nd}{1,3}|\\p{Lo}|[a-z])(?:[)\\].।:ঃ]+.*)?", Pattern.DOTALL);

    private final SetGrid grid;

    private CountedRows(SetGrid grid) {
        this.grid = grid;
    }

    /** The levels at which they begin; none where the first column does not count. */
    public static NavigableSet<Integer> of(SetGrid grid) {
        CountedRows rows = new CountedRows(grid);
        List<Integer> chain = rows.longest();
        boolean counts = chain.size() > 1
                || (chain.size() == 1
                        && (rows.isAlone(chain.getFirst()) || SpacedRows.begins(grid, 0, chain.getFirst())));
        return new TreeSet<>(counts ? chain : List.of());
    }

    /** Whether an item begins with the text, such as a row or a paragraph within one. */
    static boolean isNumbered(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The levels of most numbers that count on by one. */
    private List<Integer> longest() {
        List<Integer> best = List.of();
        for (int i = 0; i < grid.size(); i++) {
            Optional<Number> first = number(i);
            if (first.isEmpty()) {
                continue;
            }
            Number number = first.get();
            List<Integer> chain = new ArrayList<>(List.of(i));
            for (int j = i + 1; j < grid.size(); j++) {
                Optional<Number> next = number(j);
                if (next.isPresent() && next.get().follows(number)) {
                    chain.add(j);
                    number = next.get();
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

    /**
     * A number, or a letter by its place in the alphabet.
     *
     * @param before what it counts within: {@code 42.} of 42.01
     */
    private record Number(String before, boolean letter, int value) {
        boolean follows(Number other) {
            return before.equals(other.before) && letter == other.letter && value == other.value + 1;
        }
    }

    /** What stands at the level in the first column. */
    private Optional<Number> number(int level) {
        SetLine line = grid.at(level, 0);
        Matcher counted = NUMBER.matcher(line == null ? "" : line.text());
        if (!counted.matches()) {
            return Optional.empty();
        }
        String last = counted.group(2);
        boolean letter = !Character.isDigit(last.charAt(0));
        return Optional.of(new Number(counted.group(1), letter, letter ? last.codePointAt(0) : Integer.parseInt(last)));
    }
}
