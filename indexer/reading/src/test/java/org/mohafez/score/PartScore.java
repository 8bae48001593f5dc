package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.ReadPaper;

/**
 * The papers found in a file beside those it holds. One is right that begins and ends with the lines it has in print and is as
 * long: a cut at the wrong line makes two wrong.
 *
 * @param right pairs of what was found and its truth, in order
 */
record PartScore(int wanted, int found, List<Pair> right) {
    /** By how much the length may differ: a heading that is repeated on each page, letters a PDF has otherwise. */
    private static final double SLACK = 0.08;

    record Pair(ReadPaper paper, JsonNode truth) {}

    static PartScore of(List<ReadPaper> papers, JsonNode truth) {
        List<Pair> right = new ArrayList<>();
        int next = 0;
        for (JsonNode wanted : truth.path("papers")) {
            for (int i = next; i < papers.size(); i++) {
                if (isRight(papers.get(i), wanted)) {
                    right.add(new Pair(papers.get(i), wanted));
                    next = i + 1;
                    break;
                }
            }
        }
        return new PartScore(truth.path("papers").size(), papers.size(), right);
    }

    /** Whether nothing is missing and nothing too much. */
    boolean isWhole() {
        return right.size() == wanted && found == wanted;
    }

    private static boolean isRight(ReadPaper paper, JsonNode truth) {
        List<String> lines = paper.pages().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> lines(block).stream())
                .map(PartScore::letters)
                .filter(line -> !line.isEmpty())
                .toList();
        long letters = lines.stream().mapToLong(PartScore::count).sum();
        long wanted = truth.path("_letters").asLong();
        String begins = letters(truth.path("_begins").asText());
        String ends = letters(truth.path("_ends").asText());
        return !lines.isEmpty()
                && (begins.startsWith(lines.getFirst()) || lines.getFirst().startsWith(begins))
                && (ends.endsWith(lines.getLast()) || lines.getLast().endsWith(ends))
                && Math.abs(letters - wanted) <= wanted * SLACK;
    }

    /** Of the paper, not of the page; a row of a table is a line. */
    private static List<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph ->
                paragraph.furniture()
                        ? List.of()
                        : paragraph.lines().stream().map(line -> line.text()).toList();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.stream().map(Cell::text))
                        .toList();
        };
    }

    /** Letters and figures, as cleaned text has them. */
    private static String letters(String text) {
        return org.mohafez.bangla.BanglaText.clean(text).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }

    private static long count(String letters) {
        return letters.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
