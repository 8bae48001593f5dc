package org.mohafez.bangla.word;

import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.Letters;
import org.mohafez.bangla.word.Atom.Kind;

/**
 * Finds atoms in one pass: at each character first a Latin one is tried, then a word, then a chain, then a sign. Patterns of the Unicode
 * classes took most of the time of cutting a text.
 */
final class AtomScanner {
    /** Of any script but Latin. */
    private static final int LETTER_OR_MARK = 1;

    private static final int LATIN = 2;
    private static final int MARK = 4;
    private static final int FIGURE = 8;

    /** What cleaning takes out of a word; it parts nothing. */
    private static final int UNSEEN = 16;

    /** All that Bangla and Latin texts commonly have. */
    private static final byte[] CLASSES = new byte[0x1000];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = (byte) classOf(c);
        }
    }

    private static final int NONE = -1;

    /** Between figures and sign: a space or two, and what the number is in words: ১০ (দশ) %. */
    private static final Pattern BETWEEN = Pattern.compile(" {0,2}(?:\\([\\p{L}\\p{M}\u200C\u200D]+\\) {0,2})?");

    private static final int FURTHEST_SIGN = 24;

    private final String text;

    private AtomScanner(String text) {
        this.text = text;
    }

    /** Gives the atoms of a text in order. */
    static void scan(String text, Consumer<Atom> atoms) {
        AtomScanner scanner = new AtomScanner(text);
        int figures = NONE;
        for (int at = 0; at < text.length(); ) {
            Atom atom = scanner.isSign(at, figures) ? new Atom(Kind.SIGN, at, at + 1) : scanner.beginningAt(at);
            if (atom == null) {
                at = scanner.next(at);
            } else {
                atoms.accept(atom);
                figures = atom.kind() == Kind.CHAIN ? atom.end() : figures;
                at = atom.end();
            }
        }
    }

    /** Where a run of figures ends. */
    static int figuresEnd(String text, int start) {
        return new AtomScanner(text).run(FIGURE, start);
    }

    private @Nullable Atom beginningAt(int start) {
        if (!is(LETTER_OR_MARK | LATIN | FIGURE, start)) {
            return null;
        }
        int latin = latinEnd(start);
        if (latin > start) {
            return new Atom(Kind.LATIN, start, latin);
        }
        int word = wordEnd(start);
        if (word > start) {
            return new Atom(Kind.WORD, start, word);
        }
        int chain = chainEnd(start);
        return chain > start ? new Atom(Kind.CHAIN, start, chain) : null;
    }

    /** Behind figures, and not where it begins a code of an address: %E0, 2024%20report. */
    private boolean isSign(int at, int figures) {
        return ExactKey.isPercent(text.charAt(at))
                && figures != NONE
                && at - figures <= FURTHEST_SIGN
                && !is(LATIN | FIGURE, at + 1)
                && BETWEEN.matcher(text).region(figures, at).matches();
    }

    /** Latin letters and plain figures, the first letter before any other sign. */
    private int latinEnd(int start) {
        int letter = start;
        while (letter < text.length() && isPlainFigure(text.charAt(letter))) {
            letter++;
        }
        if (!is(LATIN, letter)) {
            return start;
        }
        int end = letter;
        while (end < text.length()
                && (isPlainFigure(text.charAt(end))
                        || (is(LATIN | MARK | UNSEEN, end) && !Letters.isBangla(text.charAt(end))))) {
            end = next(end);
        }
        return end;
    }

    /** Letters, and figures only between letters. */
    private int wordEnd(int start) {
        int end = lettersEnd(start);
        while (end > start) {
            int figures = run(FIGURE, end);
            int more = figures == end ? end : lettersEnd(figures);
            if (more == end || more == figures) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private int lettersEnd(int start) {
        return is(LETTER_OR_MARK, start) ? run(LETTER_OR_MARK | UNSEEN, next(start)) : start;
    }

    private int chainEnd(int start) {
        int end = run(FIGURE, start);
        while (end > start && end < text.length() && isSeparator(text.charAt(end))) {
            int more = run(FIGURE, end + 1);
            if (more == end + 1) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private int run(int classes, int start) {
        int end = start;
        while (is(classes, end)) {
            end = next(end);
        }
        return end;
    }

    private int next(int at) {
        return text.charAt(at) < CLASSES.length ? at + 1 : text.offsetByCodePoints(at, 1);
    }

    private boolean is(int classes, int at) {
        return 0 <= at && at < text.length() && (classesAt(at) & classes) != 0;
    }

    private int classesAt(int at) {
        char c = text.charAt(at);
        return c < CLASSES.length ? CLASSES[c] : classOf(text.codePointAt(at));
    }

    private static boolean isPlainFigure(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '.', ',', '/', ':', '-', '\u2212' -> true;
            default -> '\u2010' <= c && c <= '\u2015';
        };
    }

    private static int classOf(int c) {
        int type = Character.getType(c);
        boolean isMark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        boolean isLatin = UnicodeScript.of(c) == UnicodeScript.LATIN;
        boolean isLetter = (Character.isLetter(c) || isMark) && !isLatin;
        boolean isUnseen = c == 0x00AD || (0x200B <= c && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
        return (isLetter ? LETTER_OR_MARK : 0)
                | (isLatin ? LATIN : 0)
                | (isMark ? MARK : 0)
                | (type == Character.DECIMAL_DIGIT_NUMBER ? FIGURE : 0)
                | (isUnseen ? UNSEEN : 0);
    }
}
