package org.mohafez.search;

/** By which way what stands in a paper answers what was typed. */
public enum How {
    /** The word itself, however its letters are encoded. */
    SAME,
    FORM,
    SPELLING,
    /** The typed beginning of it. */
    BEGINNING,
    SOUND,
    /** Typed as two words, written as one. */
    JOINED,
    /** Typed as one word, written as its parts side by side. */
    PARTS,
    /** By what says the same. */
    SYNONYM,
    /** The paper's own memo number, or a part of it. */
    MEMO,
    MEMO_BEGINNING,
    /** Parts of it, with others between that were not typed. */
    MEMO_PARTS,
    /** A memo number that the paper names. */
    CITED_MEMO,
    /** The day of its meeting, its issue or its deadline. */
    DAY,
    /** A sum that it names. */
    SUM,
    /** A value of the entry, which is compared as a whole. */
    VALUE
}
