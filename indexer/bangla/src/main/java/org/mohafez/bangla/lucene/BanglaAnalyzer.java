package org.mohafez.bangla.lucene;

import org.apache.lucene.analysis.Analyzer;

/**
 * Bangla and Latin text by one kind of key. Nothing is stopped: a title of function words can be found as a phrase.
 *
 * <p>Lucene's own Bengali chain strips base forms and drops content words (নতুন, প্রথম), so nothing of it is used.
 */
public final class BanglaAnalyzer extends Analyzer {
    private final Key key;

    public BanglaAnalyzer(Key key) {
        this.key = key;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        BanglaTokenizer words = new BanglaTokenizer();
        return new TokenStreamComponents(words, new KeyFilter(words, key));
    }
}
