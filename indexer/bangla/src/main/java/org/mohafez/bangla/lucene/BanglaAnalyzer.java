package org.mohafez.bangla.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.mohafez.bangla.word.WordKeys;

/**
 * Bangla and Latin text by one kind of key. Nothing is stopped: a title of function words can be found as a phrase.
 *
 * <p>Lucene's own Bengali chain strips base forms and drops content words (নতুন, প্রথম), so nothing of it is used.
 */
public final class BanglaAnalyzer extends Analyzer {
    private final Function<WordKeys, List<String>> terms;

    public BanglaAnalyzer(Key key) {
        this(key::of);
    }

    /** @param terms what to put in a word's place */
    public BanglaAnalyzer(Function<WordKeys, List<String>> terms) {
        this.terms = terms;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        BanglaTokenizer words = new BanglaTokenizer();
        return new TokenStreamComponents(words, new KeyFilter(words, terms));
    }
}
