package org.mohafez.bangla.phrase;

import java.util.Set;
import org.mohafez.bangla.BanglaDigits;

/**
 * The form in which words are compared: long and short vowels, the two n, the three s, j and y, and digits of both scripts
 * fall together, because clerks mix them up. Only for comparing: nobody is ever shown it.
 */
final class Fold {
    private static final String FROM = "ঈীঊূণশষযৎঙ";
    private static final String TO = "ইিউুনসসজতং";
    /** Candrabindu, nukta, visarga, joiners. */
    private static final String DROPPED = "\u0981\u09BC\u0983\u200C\u200D";

    private static final char VISARGA = '\u0983';
    private static final char VIRAMA = '\u09CD';
    private static final char ANUSVARA = '\u0982';
    /** Beginnings after which ঃ is a letter of the word; elsewhere it is typed for a colon. */
    private static final Set<String> BEFORE_VISARGA =
            Set.of("অত", "দু", "নি", "পুন", "অন্ত", "আন্ত", "স্বত", "মন", "প্রাত", "অধ", "ইত", "বহি", "প্রা", "চতু");

    /** Stands for a character that is dropped. */
    private static final char NONE = '\0';
    /** What nearly all text is made of, Latin to Bangla, is worked out once. */
    private static final int TABLED = 0x0A00;

    private static final char[] ALIKE = new char[TABLED];
    private static final boolean[] OF_WORDS = new boolean[TABLED];

    static {
        for (char c = 0; c < TABLED; c++) {
            ALIKE[c] = alike(c);
            OF_WORDS[c] = isOfWords(c);
        }
    }

    private Fold() {}

    /** The word that stands there in a text, without its separators; empty where all of it is dropped. */
    static String word(CharSequence text, int from, int to) {
        char[] folded = new char[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            c = c < TABLED ? ALIKE[c] : alike(c);
            if (c != NONE) {
                length = append(folded, length, c);
            }
        }
        return new String(folded, 0, length);
    }

    /** Appends a letter; ঙ্ is written ং, and of a consonant doubled within a cluster (ত্ত) one is enough. */
    private static int append(char[] folded, int length, char c) {
        if (c == VIRAMA && length > 0 && folded[length - 1] == ANUSVARA) {
            return length;
        }
        if (length > 1 && folded[length - 1] == VIRAMA && folded[length - 2] == c) {
            return length - 1;
        }
        folded[length] = c;
        return length + 1;
    }

    private static char alike(char c) {
        char lower = Character.toLowerCase(BanglaDigits.toLatin(c));
        int at = FROM.indexOf(lower);
        return DROPPED.indexOf(lower) >= 0 ? NONE : at >= 0 ? TO.charAt(at) : lower;
    }

    /** Where the word ends that begins at {@code from}; {@code from} where none does. */
    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && inWord(text, from, i)) {
            i++;
        }
        return i;
    }

    /** Whether the character at {@code i} belongs to a word that began at {@code from}. */
    private static boolean inWord(String text, int from, int i) {
        char c = text.charAt(i);
        if (c == VISARGA) {
            return BEFORE_VISARGA.contains(text.substring(from, i))
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
        }
        return c < TABLED ? OF_WORDS[c] : isOfWords(c);
    }

    private static boolean isOfWords(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200C'
                || c == '\u200D';
    }
}
