package org.mohafez.index.lucene;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.lucene.WordTerms.Term;

/** Of terms it is asked only which there are, and in which entries. */
final class TermsField extends Field {
    private static final FieldType TERMS = terms();

    private final Collection<Term> terms;

    TermsField(String name, Collection<Term> terms) {
        super(name, TERMS);
        this.terms = terms;
    }

    /** @param before what this field of the entry before was read from, to be used again */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        Tokens tokens = before instanceof Tokens same ? same : new Tokens();
        tokens.terms = terms.iterator();
        return tokens;
    }

    private static FieldType terms() {
        FieldType terms = new FieldType();
        terms.setIndexOptions(IndexOptions.DOCS);
        terms.setTokenized(true);
        terms.setOmitNorms(true);
        terms.freeze();
        return terms;
    }

    private static final class Tokens extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private Iterator<Term> terms = Collections.emptyIterator();

        /** The end of the entry before has set attributes that no term here sets. */
        @Override
        public void reset() {
            clearAttributes();
        }

        @Override
        public boolean incrementToken() {
            if (!terms.hasNext()) {
                return false;
            }
            term.setBytesRef(terms.next().bytes());
            return true;
        }
    }
}
