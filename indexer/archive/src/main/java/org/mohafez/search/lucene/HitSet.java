package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** Entries of a commit, a bit each: all of what answers is counted from here, so that only the best have to be scored. */
record HitSet(List<FixedBitSet> segments) {
    /** Those of a query that some readers may see. */
    static HitSet of(IndexSearcher searcher, Query query, Readable readable) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                set.or(scorer.iterator());
                set.and(readable.in(leaf));
            }
            segments.add(set);
        }
        return new HitSet(segments);
    }

    /** Those that are in both. */
    HitSet and(HitSet other) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet set = segments.get(i).clone();
            set.and(other.segments.get(i));
            both.add(set);
        }
        return new HitSet(both);
    }

    int count() {
        int count = 0;
        for (FixedBitSet set : segments) {
            count += set.cardinality();
        }
        return count;
    }
}
