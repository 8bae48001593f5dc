package org.mohafez.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;

/**
 * A word of a text with its terms. A text is cut, and its words looked up, once for all fields that are made of it.
 *
 * @param step positions from the word before, as {@link Token#step}
 */
record KeyedWord(int step, WordTerms terms) {
    /** The words of {@link Tokens} in their order. */
    static List<KeyedWord> in(String text) {
        return in(text, WordTerms::of);
    }

    /** @param terms of a word */
    static List<KeyedWord> in(String text, Function<String, WordTerms> terms) {
        List<Token> tokens = Tokens.in(text);
        List<KeyedWord> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(new KeyedWord(token.step(), terms.apply(token.text())));
        }
        return words;
    }
}
