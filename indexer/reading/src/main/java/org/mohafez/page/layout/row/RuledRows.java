package org.mohafez.page.layout.row;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mohafez.page.layout.content.Rule;

/** Rows that begin right below a rule over some or all columns; the lines of a frame begin none. */
final class RuledRows {
    private RuledRows() {}

    /** @param rules level ones */
    static NavigableMap<Integer, RowStart> of(SetGrid grid, List<Rule> rules) {
        NavigableMap<Integer, RowStart> starts = new TreeMap<>();
        int last = grid.width() - 1;
        for (Rule rule : rules) {
            List<Integer> under = IntStream.rangeClosed(0, last)
                    .filter(c -> grid.columns().get(c).coveredBy(rule))
                    .boxed()
                    .toList();
            int level = IntStream.range(1, grid.size())
                    .filter(i -> grid.across(i - 1) < rule.at() && grid.across(i) > rule.at())
                    .findFirst()
                    .orElse(0);
            boolean reaches = !under.isEmpty() && (under.getFirst() == 0 || under.getLast() == last);
            if (level > 0 && reaches && under.size() > grid.width() / 3) {
                starts.merge(
                        level,
                        new RowStart(level, under.getFirst(), under.getLast()),
                        (a, b) -> new RowStart(level, Math.min(a.from(), b.from()), Math.max(a.to(), b.to())));
            }
        }
        return starts;
    }
}
