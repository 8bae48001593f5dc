package org.mohafez.score;

import java.util.Locale;

/** In which way a question differs from the words of its answer. */
enum QueryClass {
    /** Words of the answer as they are printed. */
    PLAIN,
    /** Other endings. */
    INFLECTED,
    /** Slips and other spellings, the clerk's or the officer's. */
    MISSPELT,
    /** Other words for the same thing. */
    SYNONYM,
    /** English, or English abbreviations. */
    ENGLISH,
    /** Bangla in Latin letters, as typed in chat. */
    ROMAN,
    /** The paper's number, whole or in part. */
    MEMO,
    /** An office, a place, a person, a post or a body. */
    NAME,
    /** Amounts, dates and counts, in either digits, some half remembered. */
    DIGITS,
    /** Half a sentence as printed. */
    PART,
    /** What words mean together: a sum or its limit, a last day, the number of a thing, a post, in other words than the answer has. */
    MEANING;

    static QueryClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
