package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;

/** Which rows of text set side by side, without rules, are rows of one table. A row is a list of cells of lines. */
final class Alignment {
    /** Points by which columns of one table may differ from row to row. */
    private static final double OFF = 3;

    private Alignment() {}

    /**
     * Parts lines beside a table that reach its second column without a wide gap: the longest label of a list nearly
     * touches its value.
     */
    static List<List<List<SetLine>>> align(List<List<List<SetLine>>> rows) {
        List<List<List<SetLine>>> aligned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<List<SetLine>> row = rows.get(i);
            if (row.size() > 1) {
                aligned.add(row);
                continue;
            }
            List<SetLine> lines = new ArrayList<>(row.getFirst());
            while (!lines.isEmpty() && !aligned.isEmpty() && isPair(aligned.getLast())) {
                List<List<SetLine>> parted =
                        part(lines.getFirst(), aligned.getLast().get(1).getFirst());
                if (parted.size() == 1) {
                    break;
                }
                aligned.add(parted);
                lines.removeFirst();
            }
            List<List<List<SetLine>>> after = new ArrayList<>();
            while (!lines.isEmpty() && i + 1 < rows.size() && isPair(rows.get(i + 1))) {
                List<List<SetLine>> parted =
                        part(lines.getLast(), rows.get(i + 1).get(1).getFirst());
                if (parted.size() == 1) {
                    break;
                }
                after.addFirst(parted);
                lines.removeLast();
            }
            if (!lines.isEmpty()) {
                aligned.add(List.of(lines));
            }
            aligned.addAll(after);
        }
        return aligned;
    }

    private static boolean isPair(List<List<SetLine>> row) {
        return row.size() == 2;
    }

    /** The line in two cells where a word begins in that column as the column's own text does; else in one. */
    private static List<List<SetLine>> part(SetLine line, SetLine column) {
        List<SetWord> words = line.words();
        for (int i = 1; i < words.size(); i++) {
            boolean inColumn = Math.abs(words.get(i).along() - column.begin()) <= OFF;
            if (inColumn
                    && (words.get(i).stretch() != words.get(i - 1).stretch()
                            || sameLeader(words.get(i).text(), column.text())
                            || isWide(words, i))) {
                return List.of(
                        List.of(new SetLine(words.subList(0, i), line.across(), line.quarterTurns())),
                        List.of(new SetLine(words.subList(i, words.size()), line.across(), line.quarterTurns())));
            }
        }
        return List.of(List.of(line));
    }

    private static boolean sameLeader(String word, String column) {
        char first = word.charAt(0);
        return (first == ':' || first == 'ঃ') && column.charAt(0) == first;
    }

    private static boolean isWide(List<SetWord> words, int i) {
        double[] gaps = new double[words.size() - 1];
        for (int j = 1; j < words.size(); j++) {
            gaps[j - 1] = Gaps.gapBefore(words, j);
        }
        double gap = gaps[i - 1];
        java.util.Arrays.sort(gaps);
        return gaps.length > 2 && gap > 1.5 * gaps[gaps.length / 2];
    }

    /** Whether both have equally many cells that begin, or end, in the same columns, and stand near one another. */
    static boolean sameColumns(List<List<SetLine>> above, List<List<SetLine>> below) {
        if (above.size() != below.size() || above.size() < 2) {
            return false;
        }
        SetLine last = above.stream()
                .map(List::getLast)
                .reduce((a, b) -> a.across() >= b.across() ? a : b)
                .orElseThrow();
        double down = below.getFirst().getFirst().across() - last.across();
        if (down <= 0 || down > 4 * last.size()) {
            return false;
        }
        for (int c = 1; c < above.size(); c++) {
            SetLine a = above.get(c).getFirst();
            SetLine b = below.get(c).getFirst();
            if (Math.abs(a.begin() - b.begin()) > OFF && Math.abs(a.end() - b.end()) > OFF) {
                return false;
            }
        }
        return true;
    }
}
