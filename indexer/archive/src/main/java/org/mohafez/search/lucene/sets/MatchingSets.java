package org.mohafez.search.lucene.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.mohafez.search.lucene.queries.BestOf;
import org.mohafez.search.lucene.queries.StandIn;
import org.mohafez.search.lucene.queries.TermLookup;

/**
 * What answers a query, by sets of entries: what has any of several terms is their union, what has all is what is in each, 64 entries at
 * a time, where Lucene goes through all terms of a word entry by entry. Of what is needed the shortest lists are read first, and longer ones
 * only where those before leave an entry; what has to be looked at in each entry (words side by side) comes last. For one set, or the
 * narrowing of one request's hits, and one thread: what was looked up once is kept, and of what was read the longest lists.
 */
public final class MatchingSets {
    /** Seeking an entry in a list costs as much as reading so many of it. */
    private static final int SEEK = 16;

    private final IndexSearcher searcher;
    private final Map<Query, Query> rewritten = new HashMap<>();
    private final Map<Query, Weight> weights = new HashMap<>();
    private final Map<LeafReaderContext, ReadLists> lists = new HashMap<>();

    public MatchingSets(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Those of a set that answer; the set stays as it is. */
    public FixedBitSet of(Query query, LeafReaderContext leaf, FixedBitSet set) throws IOException {
        FixedBitSet answering = narrowed(query, Among.of(leaf, set)).ofSegment();
        return answering == set ? set.clone() : answering;
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
            when NeededQueries.areAny(clauses) -> {
                for (BooleanClause clause : clauses) {
                    add(clause.query(), among, found);
                }
            }
            case BooleanQuery clauses
            when clauses.getMinimumNumberShouldMatch() <= 1 -> among.add(narrowed(clauses, among), found);
            case TermQuery term -> addLeaf(term, among, found);
            default -> addOther(query, among, found);
        }
    }

    private void addAny(Iterable<Query> queries, Among among, FixedBitSet found) throws IOException {
        for (Query query : quickFirst(queries)) {
            add(query, among, found);
        }
    }

    /** Those that answer; the same as given, not a copy, where all do. */
    private Among narrowed(Query query, Among among) throws IOException {
        NeededQueries needed = NeededQueries.of(query);
        Among left = among;
        for (Query one : inOrder(needed.all())) {
            if (left.count() > 0) {
                FixedBitSet found = left.none();
                add(one, left, found);
                found.and(left.set());
                left = left.only(found);
            }
        }
        if (!needed.none().isEmpty() && left.count() > 0) {
            FixedBitSet not = left.none();
            addAny(needed.none(), left, not);
            FixedBitSet those = left == among ? left.set().clone() : left.set();
            those.andNot(not);
            left = left.only(those);
        }
        return left;
    }

    /** Lists of entries before what has to be looked at in each, the shortest first. */
    private List<Query> inOrder(List<Query> needed) throws IOException {
        if (needed.size() < 2) {
            return needed;
        }
        Map<Query, Long> listed = new IdentityHashMap<>();
        for (Query query : needed) {
            listed.put(query, isQuick(query) ? listed(query) : Long.MAX_VALUE);
        }
        List<Query> ordered = new ArrayList<>(needed);
        ordered.sort(Comparator.comparing(listed::get));
        return ordered;
    }

    /** How many entries the lists have that tell it. */
    private long listed(Query query) throws IOException {
        return switch (query) {
            case TermQuery term ->
                searcher instanceof TermLookup known
                        ? known.states(term.getTerm()).docFreq()
                        : searcher.getIndexReader().docFreq(term.getTerm());
            case BoostQuery boosted -> listed(boosted.getQuery());
            case StandIn other -> listed(other.query());
            case ConstantScoreQuery constant -> listed(constant.getQuery());
            case BestOf best -> listed(best.widest());
            case DisjunctionMaxQuery any -> listed(any.getDisjuncts());
            case BooleanQuery clauses ->
                listed(clauses.clauses().stream().map(BooleanClause::query).toList());
            default -> Long.MAX_VALUE;
        };
    }

    private long listed(Collection<Query> any) throws IOException {
        long sum = 0;
        for (Query query : any) {
            sum += listed(query);
        }
        return sum;
    }

    private void addOther(Query query, Among among, FixedBitSet found) throws IOException {
        Query known = rewritten.get(query);
        if (known == null) {
            known = searcher.rewrite(query);
            rewritten.put(query, known);
        }
        if (known == query) {
            addLeaf(query, among, found);
        } else {
            add(known, among, found);
        }
    }

    private Weight weight(Query query) throws IOException {
        Weight weight = weights.get(query);
        if (weight == null) {
            weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(query, weight);
        }
        return weight;
    }

    private void addLeaf(Query query, Among among, FixedBitSet found) throws IOException {
        if (among.count() == 0 || lists(among.leaf()).add(query, among, found)) {
            return;
        }
        ScorerSupplier supplier = weight(query).scorerSupplier(among.leaf());
        Scorer scorer = supplier == null ? null : supplier.get(among.count());
        if (scorer == null) {
            return;
        }
        TwoPhaseIterator unsure = scorer.twoPhaseIterator();
        DocIdSetIterator each = unsure == null ? scorer.iterator() : unsure.approximation();
        if (unsure == null && among.listed() == null && each.cost() <= (long) among.count() * SEEK) {
            lists(among.leaf()).read(query, each, found);
        } else {
            among.addSought(each, unsure, found);
        }
    }

    private ReadLists lists(LeafReaderContext leaf) {
        return lists.computeIfAbsent(leaf, any -> new ReadLists());
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
