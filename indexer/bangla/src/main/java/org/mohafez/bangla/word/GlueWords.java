package org.mohafez.bangla.word;

/** Words that join others or address a person, and say little themselves. They are indexed like all words, for phrases have them; in a query they count little. */
public final class GlueWords {
    private static final WordTable WORDS = WordTable.read("glue-words.txt");

    private GlueWords() {}

    /** @param exact the exact key of a word */
    public static boolean contains(String exact) {
        return WORDS.contains(exact);
    }
}
