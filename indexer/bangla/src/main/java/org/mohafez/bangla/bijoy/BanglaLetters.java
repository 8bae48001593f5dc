package org.mohafez.bangla.bijoy;

/** What characters of the Bangla script are, where they stand between characters of Bijoy. */
final class BanglaLetters {
    private BanglaLetters() {}

    static boolean isBangla(char c) {
        return '\u0980' <= c && c <= '\u09FF';
    }

    /** Of a Bangla character; of any other, that it is a mark. */
    static BijoyTable.Meaning meaning(char c) {
        return new BijoyTable.Meaning(Where.ALWAYS, kind(c), String.valueOf(c));
    }

    private static Kind kind(char c) {
        if (c == '\u09CD') {
            return Kind.HASANTA;
        }
        if (c == '\u0981') {
            return Kind.NASAL;
        }
        if (c == '\u0982' || c == '\u0983') {
            return Kind.AFTER;
        }
        if (('\u0985' <= c && c <= '\u0994') || ('\u09E0' <= c && c <= '\u09E1')) {
            return Kind.VOWEL;
        }
        if (('\u0995' <= c && c <= '\u09B9') || c == '\u09CE' || ('\u09DC' <= c && c <= '\u09DF')) {
            return Kind.LETTER;
        }
        // In Unicode every vowel sign stands after its letter.
        return ('\u09BE' <= c && c <= '\u09CC') || c == '\u09D7' ? Kind.SIGN : Kind.MARK;
    }
}
