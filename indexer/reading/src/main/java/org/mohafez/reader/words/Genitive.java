package org.mohafez.reader.words;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** Nouns in the genitive: behind a consonant ের, behind a vowel sign র, and এর as a word of its own. */
public final class Genitive {
    /** The ending, as a part of a pattern. */
    public static final String ENDING = "(?:(?<=\\p{L})ের|(?<=\\p{M})র)";

    private static final Pattern AT_END = Words.pattern(ENDING + "$");
    private static final Pattern ANY_AT_END = Words.pattern("(?:" + ENDING + "|[\\s-]+এর)$");

    private Genitive() {}

    /** Whether the text ends in a genitive that has grown onto its last word; a name may end so too (দিনাজপুর). */
    public static boolean ends(String text) {
        return AT_END.matcher(text).find();
    }

    /** The text without the ending of its last word. */
    public static String withoutEnding(String text) {
        return AT_END.matcher(text).replaceFirst("");
    }

    /** The text without that ending, or without এর behind it. */
    public static String nominative(String text) {
        return ANY_AT_END.matcher(text).replaceFirst("");
    }
}
