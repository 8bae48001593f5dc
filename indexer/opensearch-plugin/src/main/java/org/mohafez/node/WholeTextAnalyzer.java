package org.mohafez.node;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.mohafez.bangla.lucene.BanglaTokenizer;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.lucene.KeyFilter;

/**
 * One of the texts of {@link org.mohafez.index.lucene.WholeText}: before it stands a figure that says how often each of its words counts,
 * {@code 4পাঠাগারের ছাদ}. Whoever searches asks for terms as they are.
 */
final class WholeTextAnalyzer extends Analyzer {
    private final Key key;

    WholeTextAnalyzer(Key key) {
        this.key = key;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        BanglaTokenizer words = new BanglaTokenizer();
        Counting counting = new Counting(new KeyFilter(words, key));
        return new TokenStreamComponents(
                text -> {
                    counting.times = times(text);
                    words.setReader(text);
                },
                counting);
    }

    /** 1 where there is no figure; whatever stands there is read. */
    private static int times(Reader text) {
        try {
            return Math.max(1, Character.digit(text.read(), 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counting extends TokenFilter {
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private int times = 1;

        Counting(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            frequency.setTermFrequency(times);
            return true;
        }
    }
}
