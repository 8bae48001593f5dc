package org.mohafez.index.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a field that begin alike. Terms of a paper that was replaced or is no longer public stay in the dictionary
 * until their segment is merged: here they do not count.
 */
public final class LivingTerms {
    private LivingTerms() {}

    @FunctionalInterface
    public interface Visitor {
        /**
         * @param rest the term after what was asked for
         * @param count in how many documents of the segment it stands, at least 1
         */
        void visit(String rest, int count);
    }

    /** Shows all such terms in order, segment by segment. */
    static void visit(IndexReader reader, String field, String beginning, Visitor visitor) throws IOException {
        visit(reader, field, beginning, Integer.MAX_VALUE, visitor);
    }

    /** Shows the first such terms of each segment, at most that many. */
    public static void visit(IndexReader reader, String field, String beginning, int most, Visitor visitor)
            throws IOException {
        BytesRef start = new BytesRef(beginning);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                visit(terms.iterator(), start, leaf.reader().getLiveDocs(), most, visitor);
            }
        }
    }

    private static void visit(TermsEnum terms, BytesRef start, @Nullable Bits living, int most, Visitor visitor)
            throws IOException {
        if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        int shown = 0;
        for (BytesRef term = terms.term();
                shown < most && term != null && StringHelper.startsWith(term, start);
                term = terms.next()) {
            int count = count(terms, living);
            if (count > 0) {
                BytesRef rest = new BytesRef(term.bytes, term.offset + start.length, term.length - start.length);
                visitor.visit(rest.utf8ToString(), count);
                shown++;
            }
        }
    }

    private static int count(TermsEnum term, @Nullable Bits living) throws IOException {
        if (living == null) {
            return term.docFreq();
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (living.get(documents.docID())) {
                count++;
            }
        }
        return count;
    }
}
