package org.mohafez.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The words of a text by their outlines: the terms and positions of {@link org.mohafez.bangla.lucene.BanglaAnalyzer}.
 * Without offsets: hits are marked from the stored text. What is asked of it before it gets words is that there are none.
 */
final class PlacedTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<KeyedWord> words = List.of();
    private int nextWord;

    /** The terms of the word at which we are, and which of them is next. */
    private List<WordTerms.Term> terms = List.of();

    private int next;

    /** Those of that text from now on. */
    PlacedTokens over(List<KeyedWord> text) {
        words = text;
        nextWord = 0;
        terms = List.of();
        next = 0;
        return this;
    }

    /** Both attributes are set each time, so that none has to be cleared. */
    @Override
    public boolean incrementToken() {
        if (next < terms.size()) {
            increment.setPositionIncrement(0);
        } else if (nextWord < words.size()) {
            KeyedWord word = words.get(nextWord++);
            increment.setPositionIncrement(word.step());
            terms = word.terms().outlines();
            next = 0;
        } else {
            return false;
        }
        term.setBytesRef(terms.get(next++).bytes());
        return true;
    }
}
