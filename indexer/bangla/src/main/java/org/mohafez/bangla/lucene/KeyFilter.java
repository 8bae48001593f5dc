package org.mohafez.bangla.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.word.WordKeys;

/** Puts a word's keys of one kind in the word's place; where there are several, all stand at its position. */
public final class KeyFilter extends TokenFilter {
    /** Papers repeat their words; a filter is used by one thread, so its memory needs no lock. */
    private static final int REMEMBERED_WORDS = 4096;

    /** In UTF-16 units. Lucene refuses a term of 32,766 bytes; what is longer than this is no word. */
    private static final int LONGEST_KEY = 255;

    private final Function<WordKeys, List<String>> terms;
    private final Map<String, List<String>> remembered = new LinkedHashMap<>(REMEMBERED_WORDS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED_WORDS;
        }
    };
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private Iterator<String> more = Collections.emptyIterator();
    private AttributeSource.@Nullable State word;

    public KeyFilter(TokenStream words, Key key) {
        this(words, key::of);
    }

    /** @param terms what to put in a word's place */
    public KeyFilter(TokenStream words, Function<WordKeys, List<String>> terms) {
        super(words);
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (more.hasNext()) {
            restoreState(word);
            increment.setPositionIncrement(0);
            term.setEmpty().append(more.next());
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        more = remembered.computeIfAbsent(term.toString(), this::keys).iterator();
        term.setEmpty().append(more.next());
        word = more.hasNext() ? captureState() : null;
        return true;
    }

    private List<String> keys(String text) {
        return terms.apply(WordKeys.of(text)).stream()
                .map(KeyFilter::limited)
                .distinct()
                .toList();
    }

    private static String limited(String key) {
        if (key.length() <= LONGEST_KEY) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1)) ? LONGEST_KEY - 1 : LONGEST_KEY);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more = Collections.emptyIterator();
        word = null;
    }
}
