package org.mohafez.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same papers counted by class and by office.
 *
 * <p>The reader learns nothing from papers, so leaving an office out changes no rule; what is asked is how it does on an office as
 * if that were the only one. Each office therefore counts once, however many papers it has; and the total is given without
 * each, which shows whether one office carries it.
 */
final class ScoreTables {
    private static final int WORST = 5;
    private static final String HEAD = "%-44s %6s %7s %7s %9s %7s %12s %7s %6s%n";
    private static final String LINE = "%-44s %6d %7s %7s %9s %7s %12s %7s %6d%n";

    private final List<ScoredPaper> papers;

    ScoreTables(List<ScoredPaper> papers) {
        this.papers = papers;
    }

    /** A line for each kind and format. */
    String classes() {
        StringBuilder table = new StringBuilder(heading("class"));
        by(ScoredPaper::paperClass).forEach((name, board) -> table.append(line(name, board)));
        return table.append(line("all", total())).toString();
    }

    /** Macro average, the offices read worst, and between what the total lies when one of them is left out. */
    String offices() {
        Map<String, ScoreBoard> offices = by(ScoredPaper::office);
        StringBuilder table = new StringBuilder(heading("office (%d of them)".formatted(offices.size())));
        offices.entrySet().stream()
                .filter(office -> worth(office.getValue()) < 1)
                .sorted(Comparator.comparingDouble(office -> worth(office.getValue())))
                .limit(WORST)
                .forEach(office -> table.append(line(office.getKey(), office.getValue())));
        Collection<ScoreBoard> each = offices.values();
        table.append("average over offices: head %s, decisions %s, rows %s, implementers %s, codes %s%n"
                .formatted(
                        average(each, ScoreBoard::head),
                        average(each, board -> board.field(ScoreBoard.DECISIONS)),
                        average(each, board -> board.field(ScoreBoard.ROWS)),
                        average(each, board -> board.field(ScoreBoard.IMPLEMENTERS)),
                        average(each, board -> board.field(ScoreBoard.OFFICE_CODE))));
        return table.append("without any one office: head %s, rows %s%n"
                        .formatted(
                                range(offices, ScoreBoard::head),
                                range(offices, board -> board.field(ScoreBoard.ROWS))))
                .toString();
    }

    private ScoreBoard total() {
        return ScoreBoard.sum(papers.stream().map(ScoredPaper::board).toList());
    }

    private Map<String, ScoreBoard> by(Function<ScoredPaper, String> key) {
        return papers.stream()
                .collect(Collectors.groupingBy(
                        key,
                        TreeMap::new,
                        Collectors.mapping(
                                ScoredPaper::board,
                                Collectors.collectingAndThen(Collectors.toList(), ScoreBoard::sum))));
    }

    /** Mean of the head's figure and, where there are decisions, of their rows'. */
    private static double worth(ScoreBoard board) {
        Tally rows = board.field(ScoreBoard.ROWS);
        double head = board.head().f1(false);
        return rows.isEmpty() ? head : (head + rows.f1(false)) / 2;
    }

    private static String average(Collection<ScoreBoard> boards, Function<ScoreBoard, Tally> field) {
        return boards.stream()
                .map(field)
                .filter(tally -> !tally.isEmpty())
                .mapToDouble(tally -> tally.f1(false))
                .average()
                .stream()
                .mapToObj("%.3f"::formatted)
                .findFirst()
                .orElse("-");
    }

    private static String range(Map<String, ScoreBoard> offices, Function<ScoreBoard, Tally> field) {
        var figures = offices.keySet().stream()
                .map(left -> offices.entrySet().stream()
                        .filter(office -> !office.getKey().equals(left))
                        .map(Map.Entry::getValue)
                        .toList())
                .mapToDouble(rest -> field.apply(ScoreBoard.sum(rest)).f1(false))
                .summaryStatistics();
        return "%.3f to %.3f".formatted(figures.getMin(), figures.getMax());
    }

    private static String heading(String what) {
        return HEAD.formatted(what, "papers", "head", "near", "decisions", "rows", "implementers", "dates", "false");
    }

    private static String line(String name, ScoreBoard board) {
        return LINE.formatted(
                name,
                board.papers(),
                figure(board.head(), false),
                figure(board.head(), true),
                figure(board.field(ScoreBoard.DECISIONS), false),
                figure(board.field(ScoreBoard.ROWS), false),
                figure(board.field(ScoreBoard.IMPLEMENTERS), false),
                figure(board.dates(), false),
                board.falseDecisions());
    }

    private static String figure(Tally tally, boolean near) {
        return tally.isEmpty() ? "-" : "%.3f".formatted(tally.f1(near));
    }
}
