package org.mohafez.bangla.word;

import java.util.regex.Pattern;

/**
 * The genitive, as one says it in Bangla: কার্যালয়ের, শাখার, বইয়ের. The rule is that of grammars: -র after a vowel sign, -য়ের after ই,
 * উ and their kin standing by themselves, -ের after a consonant. A name that ends otherwise, in a digit, a bracket or Latin letters, has -এর with a
 * hyphen; papers write এর as a word of its own, too.
 */
public final class Genitive {
    private static final String VOWEL_SIGNS = "\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc";
    private static final String VOWELS = "ইঈউঊঐঔ";
    private static final String OPEN_VOWELS = "অআএও";

    /** The ending that grows onto a word, as a part of a pattern. */
    public static final String ENDING = "(?:(?<=\\p{L})ের|(?<=\\p{M})র)";

    private static final Pattern AT_END = Pattern.compile(ENDING + "$");
    private static final Pattern ANY_AT_END = Pattern.compile("(?:" + ENDING + "|[\\s-]+এর)$");

    private Genitive() {}

    /** The name in the genitive. */
    public static String of(String name) {
        String stem = name.strip();
        if (stem.isEmpty()) {
            return stem;
        }
        char last = stem.charAt(stem.length() - 1);
        if (VOWEL_SIGNS.indexOf(last) >= 0 || OPEN_VOWELS.indexOf(last) >= 0) {
            return stem + "র";
        }
        if (VOWELS.indexOf(last) >= 0) {
            return stem + "য়ের";
        }
        return isConsonant(last) ? stem + "\u09c7র" : stem + "-এর";
    }

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

    private static boolean isConsonant(char letter) {
        // ক to হ, the nukta of য়, and ড় ঢ় য় as one letter; ৎ ং ঃ ঁ bear no vowel sign.
        return letter >= '\u0995' && letter <= '\u09b9'
                || letter == '\u09bc'
                || letter >= '\u09dc' && letter <= '\u09df';
    }
}
