package org.mohafez.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The tallies of all fields, and every difference in words. Not safe for several threads. */
final class ScoreBoard {
    static final String DECISIONS = "decisions";
    static final String ROWS = "decision rows";
    static final String IMPLEMENTERS = "implementers";
    static final String OFFICE_CODE = "/office/code";
    /** The codes of offices that no table knows, once more. */
    static final String PROVISIONAL_CODE = "office code, provisional";

    static final String DEADLINES = "decision deadline date";
    private static final Set<String> DATES = Set.of("/memo/issued", "/meeting/date", DEADLINES);

    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private int papers;

    /** All boards as one. */
    static ScoreBoard sum(Collection<ScoreBoard> boards) {
        ScoreBoard sum = new ScoreBoard();
        for (ScoreBoard board : boards) {
            sum.papers += board.papers;
            sum.differences.addAll(board.differences);
            board.fields.forEach((name, tally) -> sum.field(name).add(tally));
        }
        return sum;
    }

    /** The fields outside the lists, all in one. */
    Tally head() {
        return total(name -> name.startsWith("/"));
    }

    /** Days of issue, of meetings and of deadlines. */
    Tally dates() {
        return total(DATES::contains);
    }

    /** What was taken for a decision and is none. */
    int falseDecisions() {
        return field(DECISIONS).extras();
    }

    private Tally total(Predicate<String> wanted) {
        Tally total = new Tally();
        fields.forEach((name, tally) -> {
            if (wanted.test(name)) {
                total.add(tally);
            }
        });
        return total;
    }

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
        fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> table.append("%-28s %s%n".formatted(field.getKey(), field.getValue())));
        table.append("%-28s %s%n".formatted("head, all of /…", head()));
        table.append("%-28s %s%n".formatted("dates", dates()));
        table.append("false decisions %17d%n".formatted(falseDecisions()));
        return table.append(codes()).toString();
    }

    private String codes() {
        Tally all = field(OFFICE_CODE);
        Tally provisional = field(PROVISIONAL_CODE);
        return "office codes: %d right, %d wrong, %d not given; of these in no table %d of %d right%n"
                .formatted(
                        all.exact(),
                        all.found() - all.exact(),
                        all.wanted() - all.found(),
                        provisional.exact(),
                        provisional.wanted());
    }
}
