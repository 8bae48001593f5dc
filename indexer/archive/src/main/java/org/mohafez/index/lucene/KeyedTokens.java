package org.mohafez.index.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.mohafez.bangla.Token;
import org.mohafez.bangla.WordKeys;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Vocabulary;

/**
 * The words of a text by one kind of key: the terms and positions of {@link org.mohafez.bangla.lucene.BanglaAnalyzer}, but
 * from a text that was cut into words once for all kinds. Without offsets: hits are marked from the stored text.
 */
final class KeyedTokens extends TokenStream {
    /** Lucene refuses terms of more than 32,766 bytes, and a damaged text layer can be one word from end to end. */
    private static final int LONGEST_TERM = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;
    private final Function<WordKeys, List<String>> terms;
    private Iterator<String> keys = List.<String>of().iterator();

    KeyedTokens(List<Token> tokens, Key key) {
        this(tokens, key::of);
    }

    /** @param terms what to put in a word's place */
    KeyedTokens(List<Token> tokens, Function<WordKeys, List<String>> terms) {
        this.tokens = tokens.iterator();
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (keys.hasNext()) {
            increment.setPositionIncrement(0);
        } else if (tokens.hasNext()) {
            Token token = tokens.next();
            increment.setPositionIncrement(token.step());
            keys = terms.apply(Vocabulary.keys(token.text())).iterator();
        } else {
            return false;
        }
        term.append(cut(keys.next()));
        return true;
    }

    private static String cut(String key) {
        int end = Math.min(LONGEST_TERM, key.length());
        return key.substring(0, end < key.length() && Character.isHighSurrogate(key.charAt(end - 1)) ? end - 1 : end);
    }
}
