package org.mohafez.bangla;

/** What a letter of a folded word is. Nukta letters are one unit each, as folded words have them. */
public final class Letters {
    /** The ends of the Bangla block. */
    public static final char FIRST = '\u0980';

    public static final char LAST = '\u09FF';

    public static final char HASANTA = '\u09CD';
    public static final char CHANDRABINDU = '\u0981';
    public static final char VISARGA = '\u0983';
    public static final char NUKTA = '\u09BC';

    private Letters() {}

    public static boolean isConsonant(char c) {
        return ('\u0995' <= c && c <= '\u09B9') || c == '\u09CE' || ('\u09DC' <= c && c <= '\u09DF');
    }

    /** A vowel with a letter of its own: অ to ঔ. */
    static boolean isVowelLetter(char c) {
        return ('\u0985' <= c && c <= '\u0994') || c == '\u09E0' || c == '\u09E1';
    }

    static boolean isVowelSign(char c) {
        return ('\u09BE' <= c && c <= '\u09CC') || c == '\u09D7';
    }

    public static boolean isVowel(char c) {
        return isVowelLetter(c) || isVowelSign(c);
    }

    /** A Bangla letter or a mark on one; no digit, nor a nukta by itself. */
    public static boolean isLetterOrMark(char c) {
        int type = Character.getType(c);
        return isBangla(c)
                && c != NUKTA
                && (type == Character.OTHER_LETTER
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK);
    }

    public static boolean isBangla(char c) {
        return FIRST <= c && c <= LAST;
    }

    public static boolean hasBangla(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isBangla(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last sound is a vowel with a sign or letter of its own; a nasal mark does not count. */
    public static boolean endsInVowel(String word) {
        return isVowel(lastSound(word));
    }

    /** Whether the last letter is a consonant with its inherent vowel. */
    public static boolean endsInConsonant(String word) {
        return isConsonant(lastSound(word)) || word.endsWith("\u0982");
    }

    private static char lastSound(String word) {
        int last = word.length() - 1;
        if (last > 0 && word.charAt(last) == CHANDRABINDU) {
            last--;
        }
        return last < 0 ? ' ' : word.charAt(last);
    }

    /** Written syllables (অক্ষর): a conjunct counts once, a vowel letter once. */
    public static int syllables(String word) {
        int n = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean subscript = i > 0 && word.charAt(i - 1) == HASANTA;
            if (isVowelLetter(c) || (isConsonant(c) && !subscript)) {
                n++;
            }
        }
        return n;
    }

    /** Whether a word can begin with the first letter and end with the last: not with a sign, not before hasanta. */
    public static boolean canStand(String word) {
        return !word.isEmpty()
                && !isVowelSign(word.charAt(0))
                && word.charAt(0) != HASANTA
                && word.charAt(word.length() - 1) != HASANTA;
    }
}
