package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Entries that answer queries which together weigh at least so much. Lucene itself can only count them
 * ({@code minimumNumberShouldMatch}), so that three common words would stand in for the rare one.
 */
final class AnsweredWeight extends Query {
    /** A query, and what answering it counts. */
    record Weighed(Query query, double weight) {}

    private final List<Weighed> queries;
    private final double atLeast;

    AnsweredWeight(List<Weighed> queries, double atLeast) {
        this.queries = List.copyOf(queries);
        this.atLeast = atLeast;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Weighed> rewritten = new ArrayList<>();
        boolean changed = false;
        for (Weighed one : queries) {
            Query query = one.query().rewrite(searcher);
            changed |= query != one.query();
            rewritten.add(new Weighed(query, one.weight()));
        }
        return changed ? new AnsweredWeight(rewritten, atLeast) : this;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<Weight> each = new ArrayList<>();
        for (Weighed one : queries) {
            any.add(one.query(), Occur.SHOULD);
            each.add(searcher.createWeight(searcher.rewrite(one.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        Weight candidates = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                Scorer scorer = candidates.scorer(leaf);
                if (scorer == null) {
                    return null;
                }
                TwoPhaseIterator heavy = heavyEnough(scorer.iterator(), each, leaf);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, heavy));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return candidates.isCacheable(leaf);
            }
        };
    }

    private TwoPhaseIterator heavyEnough(DocIdSetIterator candidates, List<Weight> each, LeafReaderContext leaf)
            throws IOException {
        List<@Nullable DocIdSetIterator> answers = new ArrayList<>();
        for (Weight one : each) {
            Scorer scorer = one.scorer(leaf);
            answers.add(scorer == null ? null : scorer.iterator());
        }
        return new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                double weight = 0;
                for (int i = 0; i < answers.size() && weight < atLeast; i++) {
                    DocIdSetIterator answer = answers.get(i);
                    if (answer != null && stands(answer, approximation.docID())) {
                        weight += queries.get(i).weight();
                    }
                }
                return weight >= atLeast;
            }

            @Override
            public float matchCost() {
                return 10 * answers.size();
            }
        };
    }

    private static boolean stands(DocIdSetIterator answer, int document) throws IOException {
        return answer.docID() >= document ? answer.docID() == document : answer.advance(document) == document;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
        queries.forEach(one -> one.query().visit(inner));
    }

    @Override
    public String toString(String field) {
        return queries + "~" + atLeast;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnsweredWeight same && atLeast == same.atLeast && queries.equals(same.queries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(queries, atLeast);
    }
}
