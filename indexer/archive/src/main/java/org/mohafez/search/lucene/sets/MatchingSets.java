package org.mohafez.search.lucene.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.lucene.queries.BestOf;
import org.mohafez.search.lucene.queries.StandIn;

/**
 * What answers a query, by sets of entries: what has any of several terms is their union, what has all is what is in each, 64 entries at
 * a time, where Lucene goes through all terms of a word entry by entry. What has to be looked at in each entry (words side by side) comes
 * last, and only for entries of which the rest does not tell already. For one request and one thread: what was looked up once is kept.
 */
public final class MatchingSets {
    /** Seeking an entry in a list costs as much as reading so many of it. */
    private static final int SEEK = 16;

    private final IndexSearcher searcher;
    private final Map<Query, Weight> weights = new HashMap<>();

    public MatchingSets(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Some entries of a segment, and how many they are. */
    private record Among(LeafReaderContext leaf, FixedBitSet set, int count) {
        Among(LeafReaderContext leaf, FixedBitSet set) {
            this(leaf, set, set.cardinality());
        }

        FixedBitSet none() {
            return new FixedBitSet(set.length());
        }
    }

    /** Those of a set that answer; the set stays as it is. */
    public FixedBitSet of(Query query, LeafReaderContext leaf, FixedBitSet set) throws IOException {
        return of(query, new Among(leaf, set));
    }

    /** Adds those that answer; others than these among which is asked may be added too. */
    private void add(Query query, Among among, FixedBitSet found) throws IOException {
        switch (query) {
            case BoostQuery boosted -> add(boosted.getQuery(), among, found);
            case StandIn other -> add(other.query(), among, found);
            case ConstantScoreQuery constant -> add(constant.getQuery(), among, found);
            case MatchAllDocsQuery all -> found.or(among.set());
            case BestOf best -> addAny(best.widest(), among, found);
            case DisjunctionMaxQuery any -> addAny(any.getDisjuncts(), among, found);
            case BooleanQuery clauses
            when clauses.getMinimumNumberShouldMatch() <= 1 -> addThose(clauses, among, found);
            case TermQuery term -> addLeaf(term, among, found);
            default -> addOther(query, among, found);
        }
    }

    private void addAny(Iterable<Query> queries, Among among, FixedBitSet found) throws IOException {
        for (Query query : quickFirst(queries)) {
            add(query, among, found);
        }
    }

    private void addThose(BooleanQuery clauses, Among among, FixedBitSet found) throws IOException {
        List<Query> needed = new ArrayList<>();
        List<Query> any = new ArrayList<>();
        List<Query> excluded = new ArrayList<>();
        for (BooleanClause clause : clauses) {
            switch (clause.occur()) {
                case MUST, FILTER -> needed.add(clause.query());
                case SHOULD -> any.add(clause.query());
                case MUST_NOT -> excluded.add(clause.query());
            }
        }
        boolean isAnyNeeded = needed.isEmpty() || clauses.getMinimumNumberShouldMatch() == 1;
        if (needed.isEmpty() && excluded.isEmpty()) {
            addAny(any, among, found);
            return;
        }
        Among left = among;
        for (Query query : quickFirst(needed)) {
            left = new Among(among.leaf(), of(query, left));
        }
        if (isAnyNeeded) {
            FixedBitSet one = left.none();
            addAny(any, left, one);
            one.and(left.set());
            left = new Among(among.leaf(), one);
        }
        FixedBitSet those = left.set();
        if (!excluded.isEmpty() && left.count() > 0) {
            FixedBitSet not = left.none();
            addAny(excluded, left, not);
            those.andNot(not);
        }
        found.or(those);
    }

    private FixedBitSet of(Query query, Among among) throws IOException {
        FixedBitSet found = among.none();
        if (among.count() > 0) {
            add(query, among, found);
            found.and(among.set());
        }
        return found;
    }

    private void addOther(Query query, Among among, FixedBitSet found) throws IOException {
        Query rewritten = searcher.rewrite(query);
        if (rewritten == query) {
            addLeaf(query, among, found);
        } else {
            add(rewritten, among, found);
        }
    }

    private void addLeaf(Query query, Among among, FixedBitSet found) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        ScorerSupplier supplier = among.count() == 0 ? null : weight.scorerSupplier(among.leaf());
        Scorer scorer = supplier == null ? null : supplier.get(among.count());
        if (scorer == null) {
            return;
        }
        TwoPhaseIterator unsure = scorer.twoPhaseIterator();
        DocIdSetIterator each = unsure == null ? scorer.iterator() : unsure.approximation();
        if (unsure == null && each.cost() <= (long) among.count() * SEEK) {
            found.or(each);
        } else {
            seek(each, unsure, among.set(), found);
        }
    }

    /** Only what is asked for, and is not found yet. */
    private static void seek(
            DocIdSetIterator each, @Nullable TwoPhaseIterator unsure, FixedBitSet among, FixedBitSet found)
            throws IOException {
        int entry = HitSet.next(among, 0);
        while (entry != DocIdSetIterator.NO_MORE_DOCS) {
            int at = each.docID() < entry ? each.advance(entry) : each.docID();
            if (at == entry) {
                if (!found.get(entry) && (unsure == null || unsure.matches())) {
                    found.set(entry);
                }
                at = entry + 1;
            }
            entry = at == DocIdSetIterator.NO_MORE_DOCS ? at : HitSet.next(among, at);
        }
    }

    private static List<Query> quickFirst(Iterable<Query> queries) {
        List<Query> ordered = new ArrayList<>();
        queries.forEach(ordered::add);
        if (ordered.size() > 1) {
            ordered.sort(Comparator.comparing(query -> !isQuick(query)));
        }
        return ordered;
    }

    /** Whether lists of entries tell it. */
    private static boolean isQuick(Query query) {
        return switch (query) {
            case TermQuery term -> true;
            case BoostQuery boosted -> isQuick(boosted.getQuery());
            case StandIn other -> isQuick(other.query());
            case ConstantScoreQuery constant -> isQuick(constant.getQuery());
            case BestOf best -> best.widest().stream().allMatch(MatchingSets::isQuick);
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().allMatch(MatchingSets::isQuick);
            case BooleanQuery clauses -> clauses.clauses().stream().allMatch(clause -> isQuick(clause.query()));
            default -> false;
        };
    }
}
