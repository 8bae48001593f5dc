package org.mohafez.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.Clusters;

/**
 * A piece of a text, cut at whole words.
 *
 * @param start in UTF-16 units
 * @param end in UTF-16 units
 * @param answered how many of the query's clauses are answered in it
 */
record Passage(String text, int start, int end, int answered) {
    /** Clusters: two or three lines on a card. */
    private static final int LONGEST = 240;

    /** UTF-16 units before the first mark, where its sentence does not begin nearer: some words. */
    private static final int LEAD = 100;

    /** UTF-16 units of a cluster, at the most that counts. */
    private static final int MOST_UNITS = 6;

    private static final Pattern SENTENCE_END = Pattern.compile("[।?!;\\n]\\s*");
    private static final Pattern WORD_END = Pattern.compile("\\s+");

    static Passage whole(String text) {
        return new Passage(text, 0, text.length(), 0);
    }

    /** How many clauses a passage of a text with those marks answers at the most. */
    static int most(List<Mark> marks) {
        return answered(marks, 0, Integer.MAX_VALUE);
    }

    /** The passage that answers the most; the first such; the beginning of the text if nothing does. */
    static Passage best(String text, List<Mark> marks) {
        Passage best = from(text, 0, marks);
        for (int i = 0; i < marks.size(); i++) {
            int start = marks.get(i).start();
            // Cutting at clusters is what costs: not done where it cannot find more.
            if (answered(marks.subList(i, marks.size()), start, start + LONGEST * MOST_UNITS) > best.answered) {
                Passage passage = from(text, lead(text, start), marks);
                best = passage.answered > best.answered ? passage : best;
            }
        }
        return best.start == 0 && best.answered > 0 ? fromFirstMark(best, marks) : best;
    }

    /** A letterhead before the sentence that answers tells the reader nothing: it is passed over where no mark is lost. */
    private static Passage fromFirstMark(Passage beginning, List<Mark> marks) {
        String text = beginning.text;
        Passage later = from(text, lead(text, marks.getFirst().start()), marks);
        return later.answered >= beginning.answered ? later : beginning;
    }

    private static Passage from(String text, int start, List<Mark> marks) {
        int end = start + Clusters.cut(text.substring(start), LONGEST).length();
        int cut = end == text.length() ? end : lastBefore(text, WORD_END, start, end, false);
        int whole = cut > start ? cut : end;
        return new Passage(text, start, whole, answered(marks, start, whole));
    }

    /** How many clauses have a mark between the two places. */
    private static int answered(List<Mark> marks, int start, int end) {
        BitSet clauses = new BitSet();
        for (Mark mark : marks) {
            if (mark.start() >= end) {
                break;
            }
            if (mark.start() >= start && mark.end() <= end) {
                clauses.set(mark.clause());
            }
        }
        return clauses.cardinality();
    }

    /** Where a passage for that place begins: at its sentence, or else some words before it. */
    private static int lead(String text, int place) {
        int earliest = Math.max(0, place - LEAD);
        if (earliest == 0) {
            return 0;
        }
        int sentence = lastBefore(text, SENTENCE_END, earliest, place, true);
        if (sentence > earliest) {
            return sentence;
        }
        Matcher word = WORD_END.matcher(text).region(earliest, place);
        return word.find() ? word.end() : place;
    }

    /** Where the last match in the region ends or begins; the region's start if there is none. */
    private static int lastBefore(String text, Pattern pattern, int from, int to, boolean end) {
        int last = from;
        for (Matcher matcher = pattern.matcher(text).region(from, to); matcher.find(); ) {
            last = end ? matcher.end() : matcher.start();
        }
        return last;
    }

    /** Runs that put together are the passage; marks that overlap or touch become one. */
    List<Run> runs(List<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        int at = start;
        int matchedFrom = -1;
        for (Mark mark : marks) {
            if (mark.start() < start || mark.end() > end || mark.end() <= at) {
                continue;
            }
            int from = Math.max(mark.start(), at);
            if (from > at) {
                runs.add(new Run(text.substring(at, from), false));
                matchedFrom = -1;
            }
            if (matchedFrom >= 0) {
                runs.removeLast();
            } else {
                matchedFrom = from;
            }
            runs.add(new Run(text.substring(matchedFrom, mark.end()), true));
            at = mark.end();
        }
        if (at < end) {
            runs.add(new Run(text.substring(at, end), false));
        }
        return runs;
    }
}
