package org.mohafez.bangla.bijoy;

/** What a character prints; {@code bijoy.tsv} says what each is. */
enum Kind {
    LETTER,
    VOWEL,
    HALF,
    BELOW,
    SIGN,
    BEFORE,
    REPH,
    NASAL,
    AFTER,
    HASANTA,
    MARK;

    /** Whether it is a part of written syllables. */
    boolean isScript() {
        return this != MARK;
    }
}
