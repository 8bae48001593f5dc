package org.mohafez.search.lucene.scores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.lucene.columns.EntryDays;
import org.mohafez.search.lucene.queries.BestOf;
import org.mohafez.search.lucene.queries.ClauseQueries;
import org.mohafez.search.lucene.queries.PhraseBound;
import org.mohafez.search.lucene.queries.PlacedPhrase;
import org.mohafez.search.lucene.queries.RecentFirst;
import org.mohafez.search.lucene.queries.SideBySideQuery;
import org.mohafez.search.lucene.queries.StandIn;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.lucene.sets.MatchingSets;

/**
 * Scores hits of which it is known that they answer: the sum of the clauses, of each of which the best of its ways counts, as Lucene itself
 * would score them. For one request and one thread.
 */
public final class HitScores {
    private final IndexSearcher searcher;
    private final MatchingSets sets;
    private final HitSet hits;
    private final List<List<Part>> clauses = new ArrayList<>();
    /** Of each segment; empty: how recent a hit is does not count. */
    private List<EntryDays> days = List.of();

    private long newest;

    /** @param scored clauses any of which may answer, as {@link ClauseQueries#scored} has them */
    public HitScores(IndexSearcher searcher, BooleanQuery scored, HitSet hits) {
        this.searcher = searcher;
        this.sets = new MatchingSets(searcher);
        this.hits = hits;
        for (BooleanClause clause : scored) {
            List<Part> parts = new ArrayList<>();
            addParts(clause.query(), 1, null, parts);
            clauses.add(parts);
        }
    }

    /** The same, and what {@link RecentFirst} adds. */
    public HitScores recentFirst(List<EntryDays> ofSegments, long newestDay) {
        days = ofSegments;
        newest = newestDay;
        return this;
    }

    /** A way, or one of those that it consists of: only entries that the filter has are to be looked at. */
    private final class Part {
        private final Query query;
        private final boolean isWord;
        private final float boost;
        private final @Nullable BooleanQuery filter;
        private @Nullable Weight weight;
        private @Nullable List<Part> byField;

        Part(Query query, boolean isWord, float boost, @Nullable BooleanQuery filter) {
            this.query = query;
            this.isWord = isWord;
            this.boost = boost;
            this.filter = filter;
        }

        /** Looks its words up, when it is first asked for. */
        Weight weight() throws IOException {
            Weight known = weight;
            if (known == null) {
                known = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, boost);
                weight = known;
            }
            return known;
        }
    }

    /** Words side by side, field by field: each has a bound of its own. Made when first asked for. */
    private List<Part> byField(Part part) throws IOException {
        List<Part> known = part.byField;
        if (known == null) {
            known = new ArrayList<>();
            if (part.query instanceof SideBySideQuery words) {
                addParts(words.rewrite(searcher), part.boost, part.filter, known);
            } else {
                known.add(part);
            }
            part.byField = known;
        }
        return known;
    }

    private void addParts(Query query, float boost, @Nullable BooleanQuery filter, List<Part> parts) {
        switch (query) {
            case BoostQuery boosted -> addParts(boosted.getQuery(), boost * boosted.getBoost(), filter, parts);
            case BestOf best -> best.ways().forEach(one -> addParts(one, boost, filter, parts));
            case DisjunctionMaxQuery best
            when best.getTieBreakerMultiplier() == 0 ->
                best.getDisjuncts().forEach(one -> addParts(one, boost, filter, parts));
            case BooleanQuery narrowed
            when filter == null && isNarrowed(narrowed) -> {
                BooleanQuery.Builder narrowing = new BooleanQuery.Builder();
                narrowed.getClauses(Occur.FILTER).forEach(one -> narrowing.add(one, Occur.FILTER));
                BooleanQuery its = narrowing.build();
                narrowed.getClauses(Occur.MUST).forEach(one -> addParts(one, boost, its, parts));
            }
            case StandIn other -> {
                List<Part> its = new ArrayList<>();
                addParts(other.query(), boost, filter, its);
                its.forEach(part -> parts.add(new Part(other.by(part.query), part.isWord, part.boost, part.filter)));
            }
            default -> parts.add(new Part(query, query instanceof TermQuery, boost, filter));
        }
    }

    private static boolean isNarrowed(BooleanQuery query) {
        int filters = query.getClauses(Occur.FILTER).size();
        return filters > 0
                && query.getClauses(Occur.MUST).size() == 1
                && query.clauses().size() == filters + 1;
    }

    /** So many of the best, the best first: see {@link TopHits}. */
    public List<ScoreDoc> best(int most) throws IOException {
        List<LeafReaderContext> leaves = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet set = hits.segments().get(leaf.ord);
            if (HitSet.next(set, 0) < set.length()) {
                leaves.add(leaf);
            }
        }
        TopHits best = new TopHits(most, leaves.size() > 1);
        for (LeafReaderContext leaf : leaves) {
            best.begin(leaf);
            in(leaf, hits.segments().get(leaf.ord)).give(best);
        }
        return best.inOrder();
    }

    /** The score of each of them. */
    public Map<Integer, Float> all() throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet set = hits.segments().get(leaf.ord);
            if (HitSet.next(set, 0) < set.length()) {
                in(leaf, set).give(new Keeping(leaf.docBase, scores));
            }
        }
        return scores;
    }

    /** Whatever each scores. */
    private record Keeping(int first, Map<Integer, Float> scores) implements SegmentScores.Taker {
        @Override
        public float least() {
            return 0;
        }

        @Override
        public void take(int entry, float score) {
            scores.put(first + entry, score);
        }
    }

    private SegmentScores in(LeafReaderContext leaf, FixedBitSet set) throws IOException {
        SegmentScores scores = new SegmentScores(set, days.isEmpty() ? null : days.get(leaf.ord), newest);
        Map<BooleanQuery, FixedBitSet> narrowed = new HashMap<>();
        for (List<Part> clause : clauses) {
            SegmentScores.Clause here = scores.clause();
            for (Part part : clause) {
                FixedBitSet those = set;
                if (part.filter != null) {
                    FixedBitSet known = narrowed.get(part.filter);
                    those = known != null ? known : sets.of(part.filter, leaf, set);
                    narrowed.put(part.filter, those);
                }
                if (HitSet.next(those, 0) < those.length()) {
                    for (Part one : byField(part)) {
                        add(one, leaf, those, here);
                    }
                }
            }
        }
        return scores;
    }

    private void add(Part part, LeafReaderContext leaf, FixedBitSet among, SegmentScores.Clause to) throws IOException {
        Scorer scorer = part.weight().scorer(leaf);
        if (scorer != null && part.isWord) {
            to.addWord(scorer);
        } else if (scorer != null) {
            PhraseBound bound =
                    part.query instanceof PlacedPhrase phrase ? phrase.bound(searcher, leaf, part.boost) : null;
            to.addOther(scorer, among, bound);
        }
    }
}
