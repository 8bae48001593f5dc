package org.mohafez.bangla;

/** Words that end in what looks like an ending, but is none. */
final class BaseWords {
    private static final WordTable TABLE = WordTable.read("base-words.txt");

    private BaseWords() {}

    static boolean contains(String word) {
        return TABLE.contains(word) || Abbreviations.isOfLetterNames(word);
    }
}
