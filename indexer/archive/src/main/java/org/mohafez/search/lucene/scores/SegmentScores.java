package org.mohafez.search.lucene.scores;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.lucene.columns.EntryDays;
import org.mohafez.search.lucene.queries.PhraseBound;
import org.mohafez.search.lucene.queries.RecentFirst;
import org.mohafez.search.lucene.sets.HitSet;

/**
 * The scores of hits of one segment. For a window of entries after the other words are scored, each list of entries by itself; where hits are
 * few, hit by hit. What cannot lift a hit among the best, whatever else the hit has, is left out as soon as that is known (Turtle and Flood 1995:
 * "Query Evaluation: Strategies and Optimizations"): mostly all but the word just as it was typed. What has to be looked at in each entry (words side
 * by side) is scored only for hits that can be among the best if it adds all that it may.
 */
final class SegmentScores {
    private static final int WINDOW = 1 << 12;

    /** Fewer hits in a window are looked for one by one in the list of a word. */
    private static final int FEW = 128;

    /** Sums of bounds are rounded too. */
    private static final double ROUNDING = 1 + 1e-6;

    private final FixedBitSet hits;
    private final List<Clause> clauses = new ArrayList<>();
    private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
    private final @Nullable EntryDays days;
    private final long newest;

    /** Who is given hits and their scores, in the order of entries. */
    interface Taker {
        /** Hits that score less need not be given. Never falls. */
        float least();

        void take(int entry, float score) throws IOException;
    }

    /** @param days null: how recent a hit is does not count */
    SegmentScores(FixedBitSet hits, @Nullable EntryDays days, long newest) {
        this.hits = hits;
        this.days = days;
        this.newest = newest;
    }

    /** One more, whose ways are still to be added. */
    Clause clause() {
        Clause clause = new Clause();
        clauses.add(clause);
        return clause;
    }

    /** The list of a word's entries. @param most what it counts at the most */
    private record Word(Scorer list, float most) {
        float score(int entry) throws IOException {
            DocIdSetIterator each = list.iterator();
            int at = each.docID() < entry ? each.advance(entry) : each.docID();
            return at == entry ? list.score() : 0;
        }
    }

    /**
     * What is scored entry by entry.
     *
     * @param bound what it counts in an entry at the most, where that can be told sooner
     */
    private record Other(
            Scorer scorer,
            FixedBitSet among,
            @Nullable TwoPhaseIterator unsure,
            DocIdSetIterator each,
            float most,
            @Nullable PhraseBound bound) {
        /**
         * 0 also where it cannot count more than is known already, or not enough.
         *
         * @param known what the clause counts already
         * @param rest what all other clauses count at the most
         * @param least what a hit must score
         */
        float score(int entry, float known, double rest, float least) throws IOException {
            if (!among.get(entry)) {
                return 0;
            }
            if (bound != null) {
                float most = bound.at(entry);
                if (most <= known || isLess(most + rest, least)) {
                    return 0;
                }
            }
            int at = each.docID() < entry ? each.advance(entry) : each.docID();
            return at == entry && (unsure == null || unsure.matches()) ? scorer.score() : 0;
        }
    }

    /** Of its ways the best counts. Those that count most come first. */
    final class Clause {
        private final List<Word> words = new ArrayList<>();
        private final List<Other> others = new ArrayList<>();
        private double most;
        /** Whether a hit that has none of the ways that are left cannot be among the best. */
        private boolean isNeeded;
        /** Of the entries of a window what their words count, and which have one of them. */
        private float[] best = {};

        private long[] having = {};
        /** What the hit in hand gets. */
        private float score;

        void addWord(Scorer word) throws IOException {
            words.add(new Word(word, most(word)));
            words.sort(Comparator.comparingDouble(Word::most).reversed());
        }

        /**
         * @param among no other entries have it
         * @param bound of words side by side in one field
         */
        void addOther(Scorer other, FixedBitSet among, @Nullable PhraseBound bound) throws IOException {
            TwoPhaseIterator unsure = other.twoPhaseIterator();
            DocIdSetIterator each = unsure == null ? other.iterator() : unsure.approximation();
            others.add(new Other(other, among, unsure, each, most(other), bound));
            others.sort(Comparator.comparingDouble(Other::most).reversed());
        }

        private float most(Scorer scorer) throws IOException {
            scorer.advanceShallow(0);
            float bound = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
            most = Math.max(most, bound);
            return bound;
        }

        /** @param rest what all else counts at the most */
        private void narrow(double rest, float least) {
            words.removeIf(word -> isLess(word.most + rest, least));
            others.removeIf(other -> isLess(other.most + rest, least));
            isNeeded = others.isEmpty() && isLess(rest, least);
        }

        /** The best that words of a hit can be lifted to. */
        private double lifted() {
            return others.isEmpty() ? score : Math.max(score, others.getFirst().most);
        }

        private void look(int entry) throws IOException {
            score = 0;
            for (Word word : words) {
                if (word.most <= score) {
                    return;
                }
                score = Math.max(score, word.score(entry));
            }
        }

        /** @param rest what all other clauses count at the most */
        private void lift(int entry, double rest, float least) throws IOException {
            for (Other other : others) {
                if (other.most <= score) {
                    return;
                }
                score = Math.max(score, other.score(entry, score, rest, least));
            }
        }

        private void read(int from, int to) throws IOException {
            if (best.length == 0) {
                best = new float[WINDOW];
                having = new long[WINDOW / Long.SIZE];
            }
            Arrays.fill(best, 0);
            Arrays.fill(having, 0);
            for (Word word : words) {
                Scorer list = word.list;
                if (list.docID() < from) {
                    list.iterator().advance(from);
                }
                while (list.docID() < to) {
                    list.nextDocsAndScores(to, null, batch);
                    for (int i = 0; i < batch.size; i++) {
                        int at = batch.docs[i] - from;
                        best[at] = Math.max(best[at], batch.features[i]);
                        having[at / Long.SIZE] |= 1L << at;
                    }
                }
            }
        }
    }

    private static boolean isLess(double bound, float least) {
        return bound * ROUNDING < least;
    }

    /** Gives all hits that do not score less than what it wants at the least, and maybe others. */
    void give(Taker taker) throws IOException {
        double recent = days == null ? 0 : RecentFirst.MOST;
        for (int hit = HitSet.next(hits, 0); hit != DocIdSetIterator.NO_MORE_DOCS; ) {
            int from = hit - hit % WINDOW;
            int to = Math.min(from + WINDOW, hits.length());
            for (Clause clause : clauses) {
                clause.narrow(most() - clause.most + recent, taker.least());
            }
            boolean isRead = hits.cardinality(from, to) >= FEW;
            if (isRead) {
                for (Clause clause : clauses) {
                    clause.read(from, to);
                }
            }
            give(from, to, isRead, recent, taker);
            hit = HitSet.next(hits, to);
        }
    }

    private double most() {
        double most = 0;
        for (Clause clause : clauses) {
            most += clause.most;
        }
        return most;
    }

    private void give(int from, int to, boolean isRead, double recent, Taker taker) throws IOException {
        long[] all = hits.getBits();
        for (int first = from; first < to; first += Long.SIZE) {
            long left = all[first / Long.SIZE];
            for (int i = 0; isRead && i < clauses.size(); i++) {
                Clause clause = clauses.get(i);
                left &= clause.isNeeded ? clause.having[(first - from) / Long.SIZE] : -1;
            }
            for (; left != 0; left &= left - 1) {
                int entry = first + Long.numberOfTrailingZeros(left);
                boolean maybe = isRead ? isHopeful(from, entry, recent, taker) : isHopeful(entry, recent, taker);
                if (maybe) {
                    take(entry, taker);
                }
            }
        }
    }

    /** Whether it may be among the best by what was read. */
    private boolean isHopeful(int from, int entry, double recent, Taker taker) {
        double bound = recent;
        for (Clause clause : clauses) {
            clause.score = clause.best[entry - from];
            bound += clause.lifted();
        }
        return !isLess(bound, taker.least());
    }

    /** The same by what is looked for. */
    private boolean isHopeful(int entry, double recent, Taker taker) throws IOException {
        double bound = most() + recent;
        for (Clause clause : clauses) {
            clause.look(entry);
            bound += clause.lifted() - clause.most;
            if (isLess(bound, taker.least())) {
                return false;
            }
        }
        return true;
    }

    private void take(int entry, Taker taker) throws IOException {
        double recent = days == null ? 0 : days.recent(entry, newest);
        double bound = recent;
        for (Clause clause : clauses) {
            bound += clause.lifted();
        }
        if (isLess(bound, taker.least())) {
            return;
        }
        double score = 0;
        for (Clause clause : clauses) {
            bound -= clause.lifted();
            clause.lift(entry, bound, taker.least());
            bound += clause.score;
            if (isLess(bound, taker.least())) {
                return;
            }
            score += clause.score;
        }
        taker.take(entry, (float) (score + recent));
    }
}
