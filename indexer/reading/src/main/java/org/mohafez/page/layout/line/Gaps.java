package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Leader;

/** Parts a line at gaps wider than those of justified text: there a tab stop or a column begins. */
final class Gaps {
    /** Part of the font size that no justified line stretches its blanks to. */
    private static final double WIDE = 1.5;
    /** How many times the line's narrowest gap. */
    private static final double UNEVEN = 2.2;

    private Gaps() {}

    static List<SetLine> split(SetLine line) {
        List<SetWord> words = line.words();
        double narrowest = Double.MAX_VALUE;
        for (int i = 1; i < words.size(); i++) {
            narrowest = Math.min(narrowest, gapBefore(words, i));
        }
        boolean onlyOne = words.size() == 2;
        List<List<SetWord>> pieces = new ArrayList<>(List.of(new ArrayList<>(List.of(words.getFirst()))));
        for (int i = 1; i < words.size(); i++) {
            double gap = gapBefore(words, i);
            if (gap > WIDE * line.size() && (onlyOne || gap > UNEVEN * Math.max(narrowest, 0))) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(words.get(i));
        }
        return together(pieces).stream()
                .map(piece -> new SetLine(piece, line.across(), line.quarterTurns()))
                .toList();
    }

    /** A lone colon goes with what follows it, and an item's number with the item: there is nothing side by side. */
    private static List<List<SetWord>> together(List<List<SetWord>> pieces) {
        List<List<SetWord>> together = new ArrayList<>();
        for (List<SetWord> piece : pieces) {
            List<SetWord> before = together.isEmpty() ? List.of() : together.getLast();
            boolean leads =
                    before.size() == 1 && Leader.isColon(before.getFirst().text());
            boolean numbers = pieces.size() == 2
                    && before.size() == 1
                    && Leader.isItemNumber(before.getFirst().text());
            if (leads || numbers) {
                before.addAll(piece);
            } else {
                together.add(piece);
            }
        }
        return together;
    }

    static double gapBefore(List<SetWord> words, int i) {
        return words.get(i).along() - words.get(i - 1).end();
    }
}
