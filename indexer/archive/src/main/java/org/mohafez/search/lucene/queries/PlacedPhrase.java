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
public final class PlacedPhrase extends Query {
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
                return mode.needsScores() ? rarity(searcher, known, boost) : null;
            }

            @Override
            protected @Nullable PhraseMatcher getPhraseMatcher(
                    LeafReaderContext leaf, SimScorer scorer, boolean exposeOffsets) throws IOException {
                return matcher(known, leaf, mode, scorer);
            }
        };
    }

    private @Nullable SimScorer rarity(IndexSearcher searcher, TermLookup known, float boost) throws IOException {
        List<TermStatistics> figures = new ArrayList<>();
        for (Term[] terms : phrase.getTermArrays()) {
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
                        .scorer(boost, searcher.collectionStatistics(field()), figures.toArray(TermStatistics[]::new));
    }

    private @Nullable PhraseMatcher matcher(TermLookup known, LeafReaderContext leaf, ScoreMode mode, SimScorer scorer)
            throws IOException {
        Lists lists = lists(known, leaf, PostingsEnum.POSITIONS);
        if (lists == null) {
            return null;
        }
        PostingsAndFreq[] postings = new PostingsAndFreq[lists.places.size()];
        for (int at = 0; at < postings.length; at++) {
            List<PostingsEnum> any = lists.places.get(at);
            PostingsEnum one = any.size() == 1 ? any.getFirst() : new UnionPostingsEnum(any);
            postings[at] = new PostingsAndFreq(
                    one, new SlowImpactsEnum(one), phrase.getPositions()[at], phrase.getTermArrays()[at]);
        }
        if (phrase.getSlop() > 0) {
            return new SloppyPhraseMatcher(postings, phrase.getSlop(), mode, scorer, lists.cost, false);
        }
        ArrayUtil.timSort(postings);
        return new ExactPhraseMatcher(postings, mode, scorer, lists.cost);
    }

    /** What it may count in an entry at the most; null where it stands in none, or the searcher looks up nothing. */
    public @Nullable PhraseBound bound(IndexSearcher searcher, LeafReaderContext leaf, float boost) throws IOException {
        if (!(searcher instanceof TermLookup known)) {
            return null;
        }
        SimScorer scorer = rarity(searcher, known, boost);
        Lists lists = lists(known, leaf, PostingsEnum.FREQS);
        return scorer == null || lists == null
                ? null
                : new PhraseBound(
                        lists.places,
                        phrase.getSlop() == 0,
                        scorer,
                        leaf.reader().getNormValues(field()));
    }

    /**
     * Of each place the lists of its terms.
     *
     * @param cost what Lucene takes looking where they stand to cost
     */
    private record Lists(List<List<PostingsEnum>> places, float cost) {}

    /** Null where some place has none. */
    private @Nullable Lists lists(TermLookup known, LeafReaderContext leaf, int flags) throws IOException {
        Terms all = leaf.reader().terms(field());
        if (all == null) {
            return null;
        }
        TermsEnum each = all.iterator();
        List<List<PostingsEnum>> places = new ArrayList<>();
        float cost = 0;
        for (Term[] terms : phrase.getTermArrays()) {
            List<PostingsEnum> any = new ArrayList<>();
            for (Term term : terms) {
                IOSupplier<TermState> supplier = known.states(term).get(leaf);
                TermState state = supplier == null ? null : supplier.get();
                if (state != null) {
                    each.seekExact(term.bytes(), state);
                    any.add(each.postings(null, flags));
                    cost += (float) each.totalTermFreq() / each.docFreq();
                }
            }
            if (any.isEmpty()) {
                return null;
            }
            places.add(any);
        }
        return new Lists(places, cost);
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
