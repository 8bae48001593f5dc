package org.mohafez.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many words of a text are words.
 *
 * @param bangla words of two letters and more in Bangla script
 * @param known those of them that the lexicon knows
 * @param latin words of two letters and more in Latin script
 * @param common those of them that every page of English has: the, of, and …
 * @param odd those of them that no language writes so: capitals or figures inside, or no vowel
 */
record WordHits(int bangla, int known, int latin, int common, int odd) {
    private static final Pattern BANGLA =
            Pattern.compile("[\u0980-\u09E5\u09F0-\u09FF][\u0980-\u09E5\u09F0-\u09FF\u200C\u200D]+");
    private static final Pattern LATIN = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{IsLatin}[\\p{IsLatin}\\p{Nd}]+");
    private static final Pattern JOINERS = Pattern.compile("[\u200C\u200D]");
    private static final Pattern ODD =
            Pattern.compile(".*\\p{Ll}\\p{Lu}.*|.*\\p{L}\\p{Nd}+\\p{L}.*|(?!\\p{Lu}+$)[^aeiouyAEIOUY\\p{Nd}]{4,}");
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "for", "is", "are", "was", "were", "be", "been", "by", "on", "with", "as",
            "at", "that", "this", "from", "it", "its", "an", "or", "not", "will", "shall", "has", "have", "had", "all",
            "any", "which", "their", "may", "no", "than", "other", "per", "under", "after", "within", "he", "she",
            "they", "his", "her", "should", "must", "if", "such", "also", "into", "between", "up", "before");

    static WordHits of(String text) {
        int bangla = 0;
        int known = 0;
        Matcher words = BANGLA.matcher(text);
        while (words.find()) {
            bangla++;
            String word = JOINERS.matcher(words.group()).replaceAll("");
            known += Lexicon.BANGLA.knows(word) ? 1 : 0;
        }
        int latin = 0;
        int common = 0;
        int odd = 0;
        Matcher foreign = LATIN.matcher(text);
        while (foreign.find()) {
            latin++;
            String word = foreign.group();
            common += COMMON.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            odd += ODD.matcher(word).matches() ? 1 : 0;
        }
        return new WordHits(bangla, known, latin, common, odd);
    }

    /** Words that are some, less those that are none: garbage has less than nothing to say, half a page half as much. */
    int net() {
        return known - (bangla - known) + common - odd;
    }

    /** The share of its Bangla words that are known, 0 to 1; 1 where there is none. */
    double share() {
        return bangla == 0 ? 1 : (double) known / bangla;
    }

    /** Whether fewer words are known than chance allows a text of which that share should be, at least. */
    boolean below(double share) {
        // One and a half standard deviations of the binomial distribution at its widest.
        return known < share * bangla - 0.75 * Math.sqrt(bangla);
    }

    /** Whether its Latin words, if they are many, can be English. */
    boolean isEnglish() {
        return latin < 40 || common >= 0.08 * latin;
    }
}
