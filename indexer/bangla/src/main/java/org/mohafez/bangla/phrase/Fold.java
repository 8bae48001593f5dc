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

    private Fold() {}

    /** In lower case and with Latin digits, unit for unit as long as the text. */
    static String lower(String text) {
        StringBuilder lower = new StringBuilder(BanglaDigits.toLatin(text));
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    /** One word, without its separators. */
    static String word(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = alike(word.charAt(i));
            if (DROPPED.indexOf(c) < 0) {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    /** Appends a letter; ঙ্ is written ং, and of a consonant doubled within a cluster (ত্ত) one is enough. */
    private static void append(StringBuilder folded, char c) {
        int length = folded.length();
        boolean joined = length > 0 && folded.charAt(length - 1) == VIRAMA;
        if (c == VIRAMA && length > 0 && folded.charAt(length - 1) == ANUSVARA) {
            return;
        }
        if (joined && length > 1 && folded.charAt(length - 2) == c) {
            folded.setLength(length - 1);
        } else {
            folded.append(c);
        }
    }

    private static char alike(char c) {
        int at = FROM.indexOf(c);
        return at >= 0 ? TO.charAt(at) : Character.toLowerCase(c);
    }

    /** Whether the character at {@code i} belongs to a word that began at {@code from}. */
    static boolean inWord(String text, int from, int i) {
        char c = text.charAt(i);
        if (c == VISARGA) {
            return BEFORE_VISARGA.contains(text.substring(from, i))
                    && i + 1 < text.length()
                    && Character.isLetter(text.charAt(i + 1));
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200C'
                || c == '\u200D';
    }
}
