package org.mohafez.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How far a text that was read is from the truth: letters to be put in, taken out or changed. Both sides are compared in
 * NFC, without white space and joiners. It shares no code with the product's own cleaning.
 *
 * @param edits the fewest that make the truth of what was read
 * @param truth characters of the truth
 */
record CharacterErrors(int edits, int truth) {
    static final CharacterErrors NONE = new CharacterErrors(0, 0);

    /** Stands where text was matched already; no page has it. */
    static final int TAKEN = -1;

    /** In the order in which both texts stand. */
    static CharacterErrors inOrder(String read, String truth) {
        int[] r = letters(read);
        int[] t = letters(truth);
        return new CharacterErrors(nearest(t, r, false).edits(), t.length);
    }

    /**
     * Not minding the order of blocks: each line of the truth, the longest first, is sought where it is read best; what no
     * line took was read too much.
     */
    static CharacterErrors inAnyOrder(String read, String truth) {
        int[] rest = letters(read);
        List<int[]> lines = truth.lines()
                .map(CharacterErrors::letters)
                .filter(line -> line.length > 0)
                .sorted(Comparator.comparingInt((int[] line) -> -line.length))
                .toList();
        int edits = 0;
        for (int[] line : lines) {
            Place place = nearest(line, rest, true);
            edits += place.edits();
            Arrays.fill(rest, place.from(), place.to(), TAKEN);
        }
        edits += (int) Arrays.stream(rest).filter(c -> c != TAKEN).count();
        return new CharacterErrors(
                edits, lines.stream().mapToInt(line -> line.length).sum());
    }

    /** Errors in a hundred characters of the truth. */
    double percent() {
        return 100.0 * edits / Math.max(1, truth);
    }

    CharacterErrors plus(CharacterErrors other) {
        return new CharacterErrors(edits + other.edits, truth + other.truth);
    }

    /** A stretch of what was read, from 0, to not included, and what it takes to make the truth of it. */
    record Place(int from, int to, int edits) {}

    /**
     * Edit distance by Levenshtein's recurrence.
     *
     * @param within whether the line may stand anywhere in the text (Sellers' variant: what is before and after is free)
     */
    static Place nearest(int[] line, int[] text, boolean within) {
        int[] cost = new int[text.length + 1];
        int[] from = new int[text.length + 1];
        for (int j = 0; j <= text.length; j++) {
            cost[j] = within ? 0 : j;
            from[j] = within ? j : 0;
        }
        for (int i = 1; i <= line.length; i++) {
            int diagonal = cost[0];
            int diagonalFrom = from[0];
            cost[0] = i;
            for (int j = 1; j <= text.length; j++) {
                int above = cost[j];
                int aboveFrom = from[j];
                // What is taken can be neither matched nor passed over.
                boolean open = text[j - 1] != TAKEN;
                int change = open ? diagonal + (line[i - 1] == text[j - 1] ? 0 : 1) : Integer.MAX_VALUE / 2;
                int extra = open ? cost[j - 1] + 1 : Integer.MAX_VALUE / 2;
                cost[j] = above + 1;
                from[j] = aboveFrom;
                if (change <= cost[j]) {
                    cost[j] = change;
                    from[j] = diagonalFrom;
                }
                if (extra < cost[j]) {
                    cost[j] = extra;
                    from[j] = from[j - 1];
                }
                diagonal = above;
                diagonalFrom = aboveFrom;
            }
        }
        int best = text.length;
        for (int j = 0; within && j <= text.length; j++) {
            best = cost[j] < cost[best] ? j : best;
        }
        return new Place(from[best], best, cost[best]);
    }

    static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200C && c != 0x200D)
                .toArray();
    }
}
