package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.FieldNames;

/**
 * Entries with a word that begins so and that is not lent to them by their paper. A short beginning has more words than a query may have clauses,
 * so each word's two lists are read here, one word after the other.
 */
final class OwnBeginningQuery extends Query {
    private static final String WORDS = FieldNames.whole(Key.EXACT);
    private static final String LENT = FieldNames.lent(Key.EXACT);

    private final String exact;

    OwnBeginningQuery(String exact) {
        this.exact = exact;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                DocIdSetIterator found = found(leaf.reader());
                return ConstantScoreScorerSupplier.fromIterator(
                        found, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private DocIdSetIterator found(LeafReader segment) throws IOException {
        DocIdSetBuilder own = new DocIdSetBuilder(segment.maxDoc());
        BytesRef start = new BytesRef(exact);
        TermsEnum words = words(segment, WORDS);
        TermsEnum lent = words(segment, LENT);
        PostingsEnum entries = null;
        PostingsEnum borrowers = null;
        for (BytesRef word = words.seekCeil(start) == TermsEnum.SeekStatus.END ? null : words.term();
                word != null && StringHelper.startsWith(word, start);
                word = words.next()) {
            entries = words.postings(entries, PostingsEnum.NONE);
            if (lent.seekExact(word)) {
                borrowers = lent.postings(borrowers, PostingsEnum.NONE);
                add(entries, borrowers, own.grow(words.docFreq()));
            } else {
                own.add(entries);
            }
        }
        DocIdSetIterator found = own.build().iterator();
        return found == null ? DocIdSetIterator.empty() : found;
    }

    private static TermsEnum words(LeafReader segment, String field) throws IOException {
        Terms terms = segment.terms(field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /** Those of the first that are none of the others. */
    private static void add(DocIdSetIterator entries, DocIdSetIterator others, DocIdSetBuilder.BulkAdder own)
            throws IOException {
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if (others.docID() < entry) {
                others.advance(entry);
            }
            if (others.docID() != entry) {
                own.add(entry);
            }
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return exact + "* of its own";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnBeginningQuery same && exact.equals(same.exact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(OwnBeginningQuery.class, exact);
    }
}
