package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ExactPhraseMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiPhraseQuery.UnionPostingsEnum;
import org.apache.lucene.search.PhraseMatcher;
import org.apache.lucene.search.PhraseQuery.PostingsAndFreq;
import org.apache.lucene.search.PhraseWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SloppyPhraseMatcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link MultiPhraseQuery} whose terms are looked up once for a commit: Lucene's own looks each up in its field whenever it is asked, and one
 * question asks for the same words side by side by several keys, to find and to score. It finds and scores the same.
 */
final class PlacedPhrase extends Query {
    private final MultiPhraseQuery phrase;

    /** @param phrase of at least two places */
    PlacedPhrase(MultiPhraseQuery phrase) {
        this.phrase = phrase;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return searcher instanceof TermLookup known
                ? weight(searcher, known, mode, boost)
                : phrase.createWeight(searcher, mode, boost);
    }

    private String field() {
        return phrase.getTermArrays()[0][0].field();
    }

    /** Whether some entry may have it: no place is without any of its terms. */
    boolean mayStand(TermLookup known) throws IOException {
        for (Term[] terms : phrase.getTermArrays()) {
            boolean any = false;
            for (int i = 0; i < terms.length && !any; i++) {
                any = known.states(terms[i]).docFreq() > 0;
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private Weight weight(IndexSearcher searcher, TermLookup known, ScoreMode mode, float boost) throws IOException {
        return new PhraseWeight(this, field(), searcher, mode) {
            @Override
            protected @Nullable SimScorer getStats(IndexSearcher same) throws IOException {
                List<TermStatistics> figures = new ArrayList<>();
                for (Term[] terms : mode.needsScores() ? phrase.getTermArrays() : new Term[0][]) {
                    for (Term term : terms) {
                        TermStates states = known.states(term);
                        if (states.docFreq() > 0) {
                            figures.add(searcher.termStatistics(term, states.docFreq(), states.totalTermFreq()));
                        }
                    }
                }
                return figures.isEmpty()
                        ? null
                        : searcher.getSimilarity()
                                .scorer(
                                        boost,
                                        searcher.collectionStatistics(field()),
                                        figures.toArray(TermStatistics[]::new));
            }

            @Override
            protected @Nullable PhraseMatcher getPhraseMatcher(
                    LeafReaderContext leaf, SimScorer scorer, boolean exposeOffsets) throws IOException {
                return matcher(known, leaf, mode, scorer);
            }
        };
    }

    private @Nullable PhraseMatcher matcher(TermLookup known, LeafReaderContext leaf, ScoreMode mode, SimScorer scorer)
            throws IOException {
        Terms all = leaf.reader().terms(field());
        if (all == null) {
            return null;
        }
        TermsEnum each = all.iterator();
        Term[][] places = phrase.getTermArrays();
        PostingsAndFreq[] postings = new PostingsAndFreq[places.length];
        float cost = 0;
        for (int at = 0; at < places.length; at++) {
            List<PostingsEnum> any = new ArrayList<>();
            for (Term term : places[at]) {
                IOSupplier<TermState> supplier = known.states(term).get(leaf);
                TermState state = supplier == null ? null : supplier.get();
                if (state != null) {
                    each.seekExact(term.bytes(), state);
                    any.add(each.postings(null, PostingsEnum.POSITIONS));
                    cost += (float) each.totalTermFreq() / each.docFreq();
                }
            }
            if (any.isEmpty()) {
                return null;
            }
            PostingsEnum one = any.size() == 1 ? any.getFirst() : new UnionPostingsEnum(any);
            postings[at] = new PostingsAndFreq(one, new SlowImpactsEnum(one), phrase.getPositions()[at], places[at]);
        }
        if (phrase.getSlop() > 0) {
            return new SloppyPhraseMatcher(postings, phrase.getSlop(), mode, scorer, cost, false);
        }
        ArrayUtil.timSort(postings);
        return new ExactPhraseMatcher(postings, mode, scorer, cost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        phrase.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return phrase.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlacedPhrase same && phrase.equals(same.phrase);
    }

    @Override
    public int hashCode() {
        return phrase.hashCode();
    }
}
