package org.mohafez.index.lucene;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.WordKeys;
import org.mohafez.bangla.lucene.Key;

/**
 * The words of a text by one kind of key: the terms and positions of {@link org.mohafez.bangla.lucene.BanglaAnalyzer}.
 * Without offsets: hits are marked from the stored text.
 */
final class KeyedTokens extends TokenStream {
    /** Lucene refuses terms of more than 32,766 bytes, and a damaged text layer can be one word from end to end. */
    private static final int LONGEST_TERM = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<KeyedWord> words;
    private final Function<WordKeys, List<String>> terms;
    private final int times;
    /** Only where terms count several times: Lucene refuses it in fields with positions. */
    private final @Nullable TermFrequencyAttribute frequency;

    /** The terms of the word at which we are, and which of them is next. */
    private List<String> keys = List.of();

    private int next;

    KeyedTokens(List<KeyedWord> words, Key key) {
        this(words, key, 1);
    }

    /** @param times how often each term counts */
    KeyedTokens(List<KeyedWord> words, Key key, int times) {
        this(words, key::of, times);
    }

    /** @param terms what to put in a word's place */
    KeyedTokens(List<KeyedWord> words, Function<WordKeys, List<String>> terms) {
        this(words, terms, 1);
    }

    private KeyedTokens(List<KeyedWord> words, Function<WordKeys, List<String>> terms, int times) {
        this.words = words.iterator();
        this.terms = terms;
        this.times = times;
        this.frequency = times == 1 ? null : addAttribute(TermFrequencyAttribute.class);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next < keys.size()) {
            increment.setPositionIncrement(0);
        } else if (words.hasNext()) {
            KeyedWord word = words.next();
            increment.setPositionIncrement(word.step());
            keys = terms.apply(word.keys());
            next = 0;
        } else {
            return false;
        }
        term.append(cut(keys.get(next++)));
        if (frequency != null) {
            frequency.setTermFrequency(times);
        }
        return true;
    }

    /** What of a key is indexed. */
    static String cut(String key) {
        if (key.length() <= LONGEST_TERM) {
            return key;
        }
        return key.substring(
                0, Character.isHighSurrogate(key.charAt(LONGEST_TERM - 1)) ? LONGEST_TERM - 1 : LONGEST_TERM);
    }
}
