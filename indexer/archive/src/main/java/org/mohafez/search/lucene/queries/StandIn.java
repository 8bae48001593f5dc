package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Another way of answering a word than as it was typed, which counts the more, the fewer entries have it as typed: a word that hardly
 * any has was misspelt, or is the papers' word in other letters, and so answered says no less than its neighbour that was met as typed.
 * Which entries those are is told by the searcher's own statistics, as for the rarity of a word: it may count what its readers see.
 */
public final class StandIn extends Query {
    private final Query query;
    private final List<Term> asTyped;
    private final @Nullable Term other;
    private final float most;

    /**
     * @param query of the other way
     * @param asTyped the terms of the word as typed and in its forms
     * @param other the term of the other way: the fewer of its entries have the word as typed, the more it counts; null: it counts more
     *     only where no entry has the word as typed
     * @param most by which factor the other way then counts more
     */
    StandIn(Query query, List<Term> asTyped, @Nullable Term other, float most) {
        this.query = query;
        this.asTyped = List.copyOf(asTyped);
        this.other = other;
        this.most = most;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : by(rewritten);
    }

    /** The other way's: it answers just as much. */
    public Query query() {
        return query;
    }

    /** The same of a part of the other way. */
    public StandIn by(Query part) {
        return new StandIn(part, asTyped, other, most);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        float factor = mode.needsScores() ? 1 + (most - 1) * share(searcher) : 1;
        return query.createWeight(searcher, mode, boost * factor);
    }

    /** From 0, where all that the other way finds has the word as typed, to 1, where nothing has it. */
    private float share(IndexSearcher searcher) throws IOException {
        long typed = 0;
        for (Term term : asTyped) {
            typed = Math.max(typed, entries(term, searcher));
        }
        if (typed == 0) {
            return 1;
        }
        return other == null ? 0 : Math.max(0, 1 - (float) typed / Math.max(1, entries(other, searcher)));
    }

    /** In how many entries it stands: of those that somebody's readers may see, or of all that the searcher's figures are of. */
    private static long entries(Term term, IndexSearcher searcher) throws IOException {
        if (searcher instanceof Rarities seen) {
            return seen.entriesWith(term);
        }
        TermStates states = TermStates.build(searcher, term, true);
        return states.docFreq() == 0
                ? 0
                : searcher.termStatistics(term, states.docFreq(), states.totalTermFreq())
                        .docFreq();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field) + " for " + asTyped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandIn that
                && most == that.most
                && query.equals(that.query)
                && asTyped.equals(that.asTyped)
                && Objects.equals(this.other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(query, asTyped, other, most);
    }
}
