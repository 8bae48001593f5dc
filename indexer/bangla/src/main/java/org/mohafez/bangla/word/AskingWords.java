package org.mohafez.bangla.word;

/**
 * Words with which people ask for what papers say: সিদ্ধান্ত, সংক্রান্ত, কবে, which. Every row of minutes is a decision, whether it says so or not. They are
 * indexed like all words; in a query they count little.
 */
public final class AskingWords {
    private static final WordTable WORDS = WordTable.read("asking-words.txt");

    private AskingWords() {}

    /** @param exact the exact key of a word */
    public static boolean contains(String exact) {
        String letters = ExactKey.letters(exact);
        return WORDS.contains(letters) || WORDS.containsBeginningOf(letters);
    }
}
