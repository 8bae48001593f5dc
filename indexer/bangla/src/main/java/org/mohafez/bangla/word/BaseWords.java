package org.mohafez.bangla.word;

/** Words that end in what looks like an ending, but is none. */
final class BaseWords {
    private static final WordTable TABLE = WordTable.read("base-words.txt");

    /** The case ending that sounds like the name of a letter. */
    private static final String TO = "কে";

    private BaseWords() {}

    static boolean contains(String word) {
        return TABLE.contains(word) || (Abbreviations.isOfLetterNames(word) && !isAbbreviationWithCase(word));
    }

    /** ডিসিকে is to the DC, not DCK; ইউকে stays UK, since one letter is no abbreviation. */
    private static boolean isAbbreviationWithCase(String word) {
        return word.endsWith(TO) && Abbreviations.isOfLetterNames(word.substring(0, word.length() - TO.length()));
    }
}
