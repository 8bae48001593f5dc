package org.mohafez.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tallies of all fields, and every difference in words. Not safe for several threads. */
final class ScoreBoard {
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int papers;

    Tally field(String name) {
        return fields.computeIfAbsent(name, n -> new Tally());
    }

    int papers() {
        return papers;
    }

    void paper() {
        papers++;
    }

    void difference(String paper, String field, String found, String wanted) {
        differences.add("%s %s%n    found  %s%n    wanted %s".formatted(paper, field, found, wanted));
    }

    List<String> differences() {
        return differences;
    }

    String table() {
        StringBuilder table = new StringBuilder("%d papers%n%-28s %5s %5s   %s   %s%n"
                .formatted(papers, "field", "truth", "found", "exact: P     R     F1", "near: P     R     F1"));
        fields.forEach((name, tally) -> table.append("%-28s %s%n".formatted(name, tally)));
        return table.toString();
    }
}
