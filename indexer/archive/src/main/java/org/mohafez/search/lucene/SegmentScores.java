package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The scores of hits of one segment. For a window of entries after the other words are scored, each list of entries by itself; what has
 * to be looked at in each entry (words side by side) is scored only for hits that can be among the best if it adds all that it may.
 */
final class SegmentScores {
    private static final int WINDOW = 1 << 12;

    /** Fewer hits in a window are looked for one by one in the list of a word. */
    private static final int FEW = 128;

    /** Sums of bounds are rounded too. */
    private static final double ROUNDING = 1 + 1e-6;

    private final FixedBitSet hits;
    private final List<Clause> clauses = new ArrayList<>();
    private final int[] entries = new int[WINDOW + Long.SIZE];
    private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
    private final Current current = new Current();

    private final @Nullable EntryDays days;
    private final long newest;

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

    /** Of its ways the best counts. */
    final class Clause {
        private final List<Scorer> words = new ArrayList<>();
        private final List<Other> others = new ArrayList<>();
        /** Of the entries of a window what their words count. */
        private float[] best = {};

        void addWord(Scorer word) {
            words.add(word);
            best = best.length == 0 ? new float[WINDOW] : best;
        }

        /** @param among no other entries have it */
        void addOther(Scorer other, FixedBitSet among) throws IOException {
            others.add(new Other(other, among));
        }

        private double most() {
            return others.stream().mapToDouble(other -> other.most).max().orElse(0);
        }

        private float of(int at) {
            return best.length == 0 ? 0 : best[at];
        }

        private float of(int at, int entry) throws IOException {
            float score = of(at);
            for (Other other : others) {
                score = Math.max(score, other.score(entry));
            }
            return score;
        }

        private void look(int from, int count) throws IOException {
            for (Scorer word : words) {
                DocIdSetIterator each = word.iterator();
                for (int i = 0; i < count; i++) {
                    int entry = entries[i];
                    if ((each.docID() < entry ? each.advance(entry) : each.docID()) == entry) {
                        best[entry - from] = Math.max(best[entry - from], word.score());
                    }
                }
            }
        }

        private void read(int from, int to) throws IOException {
            for (Scorer word : words) {
                if (word.docID() < from) {
                    word.iterator().advance(from);
                }
                while (word.docID() < to) {
                    word.nextDocsAndScores(to, null, batch);
                    for (int i = 0; i < batch.size; i++) {
                        int at = batch.docs[i] - from;
                        best[at] = Math.max(best[at], batch.features[i]);
                    }
                }
            }
        }
    }

    /** What is scored entry by entry. */
    private static final class Other {
        private final Scorer scorer;
        private final FixedBitSet among;
        private final @Nullable TwoPhaseIterator unsure;
        private final DocIdSetIterator each;
        private final float most;

        Other(Scorer scorer, FixedBitSet among) throws IOException {
            this.scorer = scorer;
            this.among = among;
            unsure = scorer.twoPhaseIterator();
            each = unsure == null ? scorer.iterator() : unsure.approximation();
            scorer.advanceShallow(0);
            most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }

        float score(int entry) throws IOException {
            if (!among.get(entry)) {
                return 0;
            }
            int at = each.docID() < entry ? each.advance(entry) : each.docID();
            return at == entry && (unsure == null || unsure.matches()) ? scorer.score() : 0;
        }
    }

    private static final class Current extends Scorable {
        private float score;
        private float least;

        @Override
        public float score() {
            return score;
        }

        @Override
        public void setMinCompetitiveScore(float least) {
            this.least = least;
        }
    }

    /** Gives all hits that the collector has not said to be too bad. */
    void collect(LeafCollector collector) throws IOException {
        collector.setScorer(current);
        double more = clauses.stream().mapToDouble(Clause::most).sum();
        for (int hit = HitSet.next(hits, 0); hit != DocIdSetIterator.NO_MORE_DOCS; ) {
            int from = hit - hit % WINDOW;
            int to = Math.min(from + WINDOW, hits.length());
            int count = hits.intoArray(hit, to, 0, entries);
            score(from, to, count);
            for (int i = 0; i < count; i++) {
                collect(from, entries[i], more, collector);
            }
            hit = HitSet.next(hits, to);
        }
    }

    private void score(int from, int to, int count) throws IOException {
        for (Clause clause : clauses) {
            if (clause.best.length > 0) {
                Arrays.fill(clause.best, 0);
                if (count < FEW) {
                    clause.look(from, count);
                } else {
                    clause.read(from, to);
                }
            }
        }
    }

    private void collect(int from, int entry, double more, LeafCollector collector) throws IOException {
        double recent = days == null ? 0 : days.recent(entry, newest);
        double score = 0;
        for (Clause clause : clauses) {
            score += clause.of(entry - from);
        }
        score += recent;
        if ((score + more) * ROUNDING < current.least) {
            return;
        }
        if (more > 0) {
            score = 0;
            for (Clause clause : clauses) {
                score += clause.of(entry - from, entry);
            }
            score += recent;
        }
        current.score = (float) score;
        collector.collect(entry);
    }
}
