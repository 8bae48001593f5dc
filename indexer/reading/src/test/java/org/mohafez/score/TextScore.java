package org.mohafez.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.score.CharacterErrors.Place;

/**
 * How well the text of pages was read, not minding the order of blocks: each line of the truth, the longest first, is sought where
 * it is read best, and what is read there is used up. Letters are compared in NFC, without white space and joiners.
 *
 * @param truth letters of the truth that are not under ink
 * @param edits of these: not read, read wrong, or read too much within a line
 * @param spurious letters read that belong to no line
 * @param covered letters of the truth under ink
 * @param coveredEdits of these
 * @param words of the truth, not under ink
 * @param wordsRead all that were read
 * @param wordsRight read as they stand in the truth
 */
record TextScore(
        int truth, int edits, int spurious, int covered, int coveredEdits, int words, int wordsRead, int wordsRight) {
    static final TextScore NONE = new TextScore(0, 0, 0, 0, 0, 0, 0, 0);

    /** Lines of which this share is wrong at most are sought first, so that a line that was not read takes nothing from them. */
    private static final double WELL = 0.35;

    /** A line of which more is wrong was not read: what is like it stands there by chance. */
    private static final double BARELY = 0.7;

    static TextScore of(String read, List<PageContents.Line> lines) {
        int[] rest = CharacterErrors.letters(read);
        List<PageContents.Line> open = new ArrayList<>(lines);
        open.removeIf(line -> line.isCovered().length == 0);
        open.sort(Comparator.comparingInt((PageContents.Line line) -> -line.isCovered().length));
        TextScore score = words(read, lines);
        for (double most : new double[] {WELL, BARELY}) {
            for (PageContents.Line line : List.copyOf(open)) {
                int[] letters = CharacterErrors.letters(line.text());
                Place place = CharacterErrors.nearest(letters, rest, true);
                if (place.edits() <= most * letters.length) {
                    score = score.plus(line(
                            letters,
                            line.isCovered(),
                            Arrays.copyOfRange(rest, place.from(), place.to()),
                            place.edits()));
                    Arrays.fill(rest, place.from(), place.to(), CharacterErrors.TAKEN);
                    open.remove(line);
                }
            }
        }
        for (PageContents.Line line : open) {
            int[] letters = CharacterErrors.letters(line.text());
            score = score.plus(line(letters, line.isCovered(), new int[0], letters.length));
        }
        int spurious = (int)
                Arrays.stream(rest).filter(c -> c != CharacterErrors.TAKEN).count();
        return score.plus(new TextScore(0, 0, spurious, 0, 0, 0, 0, 0));
    }

    private static TextScore line(int[] letters, boolean[] isCovered, int[] read, int edits) {
        int under = 0;
        for (boolean inked : isCovered) {
            under += inked ? 1 : 0;
        }
        int outside = outside(letters, isCovered, read);
        return new TextScore(letters.length - under, outside, 0, under, edits - outside, 0, 0, 0);
    }

    /**
     * Edits that are not under ink: what is under it costs nothing to leave out or change, and what is read beside it nothing
     * to take out.
     */
    private static int outside(int[] line, boolean[] isCovered, int[] read) {
        int[] cost = new int[read.length + 1];
        for (int j = 1; j <= read.length; j++) {
            cost[j] = cost[j - 1] + (isCovered[0] ? 0 : 1);
        }
        for (int i = 1; i <= line.length; i++) {
            int price = isCovered[i - 1] ? 0 : 1;
            boolean beside = isCovered[i - 1] || (i < line.length && isCovered[i]);
            int diagonal = cost[0];
            cost[0] += price;
            for (int j = 1; j <= read.length; j++) {
                int above = cost[j];
                int change = diagonal + (line[i - 1] == read[j - 1] ? 0 : price);
                cost[j] = Math.min(change, Math.min(above + price, cost[j - 1] + (beside ? 0 : 1)));
                diagonal = above;
            }
        }
        return cost[read.length];
    }

    private static TextScore words(String read, List<PageContents.Line> lines) {
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> covered = new HashMap<>();
        int words = 0;
        for (PageContents.Line line : lines) {
            int at = 0;
            for (String word : wordsOf(line.text())) {
                int length = CharacterErrors.letters(word).length;
                boolean hidden = false;
                for (int i = at; i < at + length; i++) {
                    hidden |= line.isCovered()[i];
                }
                at += length;
                (hidden ? covered : wanted).merge(word, 1, Integer::sum);
                words += hidden ? 0 : 1;
            }
        }
        int count = 0;
        int right = 0;
        for (String word : wordsOf(read)) {
            if (wanted.merge(word, 0, Integer::sum) > 0) {
                wanted.merge(word, -1, Integer::sum);
                right++;
                count++;
            } else if (covered.merge(word, 0, Integer::sum) > 0) {
                // Read although it is under ink: neither wanted nor wrong.
                covered.merge(word, -1, Integer::sum);
            } else {
                count++;
            }
        }
        return new TextScore(0, 0, 0, 0, 0, words, count, right);
    }

    private static List<String> wordsOf(String text) {
        return Arrays.stream(Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\u200C\u200D]", "")
                        .split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    TextScore plus(TextScore other) {
        return new TextScore(
                truth + other.truth,
                edits + other.edits,
                spurious + other.spurious,
                covered + other.covered,
                coveredEdits + other.coveredEdits,
                words + other.words,
                wordsRead + other.wordsRead,
                wordsRight + other.wordsRight);
    }

    /** Letters not read or read wrong, in a hundred of the truth, outside of what is under ink. */
    double cer() {
        return percent(edits, truth);
    }

    static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
