package org.mohafez.index.lucene;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.WholeText.Count;

/** Words by one kind of key, each once with how often it counts, and a length that is told and not counted. */
final class CountedField extends Field {
    /** What writes such a field: only there is a length told. */
    static final Similarity LENGTHS = new BM25Similarity() {
        @Override
        public long computeNorm(FieldInvertState written) {
            return written.getAttributeSource() instanceof Tokens counted
                    ? SmallFloat.intToByte4(counted.length)
                    : super.computeNorm(written);
        }
    };

    private static final FieldType COUNTED = counted();

    private final Map<WordTerms, Count> words;
    private final Key key;
    private final int length;

    CountedField(String name, Map<WordTerms, Count> words, Key key, int length) {
        super(name, COUNTED);
        this.words = words;
        this.key = key;
        this.length = length;
    }

    /** @param before what this field of the entry before was read from, to be used again */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        Tokens tokens = before instanceof Tokens same ? same : new Tokens();
        tokens.words = words.entrySet().iterator();
        tokens.terms = List.of();
        tokens.key = key;
        tokens.next = 0;
        tokens.length = length;
        return tokens;
    }

    private static FieldType counted() {
        FieldType counted = new FieldType();
        counted.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        counted.setTokenized(true);
        counted.freeze();
        return counted;
    }

    private static final class Tokens extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private Iterator<Map.Entry<WordTerms, Count>> words = Collections.emptyIterator();
        private List<WordTerms.Term> terms = List.of();
        private Key key = Key.EXACT;
        private int next;
        private int length;

        /** The end of the entry before has set attributes that no term here sets. */
        @Override
        public void reset() {
            clearAttributes();
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                if (!words.hasNext()) {
                    return false;
                }
                Map.Entry<WordTerms, Count> word = words.next();
                terms = word.getKey().by(key);
                frequency.setTermFrequency(word.getValue().times());
                next = 0;
            }
            term.setBytesRef(terms.get(next++).bytes());
            return true;
        }
    }
}
