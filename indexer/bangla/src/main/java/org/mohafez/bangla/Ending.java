package org.mohafez.bangla;

import java.util.function.Predicate;

/**
 * An inflectional ending.
 *
 * @param form its letters
 * @param layer its place in the word, counted from the outside
 * @param after what must be left before it
 * @param sure how many syllables must be left for the word to be surely inflected; with fewer it may also be a base
 */
record Ending(String form, Layer layer, Predicate<String> after, int sure) {
    static final int NEVER = Integer.MAX_VALUE;

    /** From the outside in: তাদেরকেও is base, number or determiner, case, emphasis. */
    enum Layer {
        EMPHASIS,
        COMITATIVE,
        CASE,
        NUMBER
    }

    static Ending of(String form, Layer layer, Predicate<String> after, int sure) {
        return new Ending(ExactKey.letters(form), layer, after, sure);
    }

    /** Whether the word can be a base of at least two syllables with this ending. */
    boolean ends(String word) {
        if (!word.endsWith(form)) {
            return false;
        }
        String base = before(word);
        return Letters.canEnd(base) && after.test(base) && Letters.syllables(base) >= 2;
    }

    String before(String word) {
        return word.substring(0, word.length() - form.length());
    }
}
