package org.mohafez.bangla.word;

import java.util.function.Predicate;
import org.mohafez.bangla.Letters;

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

    /** Whether the word can be a base with this ending. A base has two syllables, or one in আ before a glide: মায়ের. */
    boolean ends(String word) {
        if (!word.endsWith(form)) {
            return false;
        }
        String base = before(word);
        return Letters.canStand(base) && after.test(base) && (Letters.syllables(base) >= 2 || isShortBeforeGlide(base));
    }

    private boolean isShortBeforeGlide(String base) {
        return form.startsWith("\u09DF\u09C7") && base.length() == 2 && base.endsWith("া");
    }

    String before(String word) {
        return word.substring(0, word.length() - form.length());
    }
}
