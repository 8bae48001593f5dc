package org.mohafez.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;

/**
 * Letters, marks and figures of a paper's lines, one after the other; spaces and punctuation are not compared. Not safe for
 * several threads.
 */
final class Tape {
    /** Occurrences that are looked at: a number such as ১ stands everywhere. */
    private static final int MOST = 400;
    /** Of letters: fewer stand by chance within other words. */
    private static final int SHORT = 4;

    private final List<TextLine> lines;
    private final StringBuilder letters = new StringBuilder();
    /** Where each line begins on the tape. */
    private final List<Integer> starts = new ArrayList<>();
    /** Where words and numbers begin on the tape. */
    private final BitSet begins = new BitSet();

    /**
     * Where something stands on the tape.
     *
     * @param whole whether it begins and ends with a word: a case ending may be grown onto the last
     */
    record Stretch(int from, int to, boolean whole) {}

    Tape(List<TextLine> lines) {
        this.lines = List.copyOf(lines);
        for (TextLine line : lines) {
            starts.add(letters.length());
            append(line.text());
        }
        begins.set(letters.length());
    }

    /** The first place from {@code from} on where the value stands; a whole one, if there is any. */
    Optional<Stretch> find(String value, int from) {
        String quoted = bare(value);
        if (quoted.isEmpty()) {
            return Optional.empty();
        }
        Optional<Stretch> grown = Optional.empty();
        int at = letters.indexOf(quoted, from);
        for (int seen = 0; at >= 0 && seen < MOST; seen++) {
            int to = at + quoted.length();
            boolean begun = begins.get(at);
            if (begun && begins.get(to)) {
                return Optional.of(new Stretch(at, to, true));
            }
            if (grown.isEmpty() && begun && quoted.length() >= SHORT) {
                grown = Optional.of(new Stretch(at, to, false));
            }
            at = letters.indexOf(quoted, at + 1);
        }
        return grown;
    }

    /** The lines that hold the stretch. */
    Spot spot(Stretch stretch) {
        return lines.subList(lineAt(stretch.from()), lineAt(stretch.to() - 1) + 1).stream()
                .map(TextLine::spot)
                .reduce(Spot::with)
                .orElseThrow();
    }

    /** The line that holds the place; of lines without a letter there, the last. */
    private int lineAt(int place) {
        int line = Collections.binarySearch(starts, place);
        if (line < 0) {
            return -line - 2;
        }
        while (line + 1 < starts.size() && starts.get(line + 1) == place) {
            line++;
        }
        return line;
    }

    private void append(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean counts = isCompared(c);
            if (counts && !inWord) {
                begins.set(letters.length());
            }
            if (counts) {
                letters.appendCodePoint(c);
            }
            inWord = counts;
        }
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(Tape::isCompared).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isCompared(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
