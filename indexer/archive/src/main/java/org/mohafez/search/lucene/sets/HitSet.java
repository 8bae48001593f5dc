package org.mohafez.search.lucene.sets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;

/** Entries of a commit, a bit each: all of what answers is counted from here, so that only the best have to be scored. */
public record HitSet(List<FixedBitSet> segments) {
    /** Those of a query that some readers may see. */
    public static HitSet of(IndexSearcher searcher, Query query, Readable readable) throws IOException {
        MatchingSets sets = new MatchingSets(searcher);
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            segments.add(sets.of(query, leaf, readable.in(leaf)));
        }
        return new HitSet(segments);
    }

    /** Those entries. */
    public static HitSet of(IndexReader reader, ScoreDoc[] those) {
        List<LeafReaderContext> leaves = reader.leaves();
        List<FixedBitSet> segments = new ArrayList<>();
        leaves.forEach(leaf -> segments.add(new FixedBitSet(leaf.reader().maxDoc())));
        for (ScoreDoc one : those) {
            int leaf = ReaderUtil.subIndex(one.doc, leaves);
            segments.get(leaf).set(one.doc - leaves.get(leaf).docBase);
        }
        return new HitSet(segments);
    }

    /** The first of a set from there on; {@link DocIdSetIterator#NO_MORE_DOCS} if there is none. */
    public static int next(FixedBitSet set, int from) {
        return from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    }

    /** Those that are in both. */
    public HitSet and(HitSet other) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet set = segments.get(i).clone();
            set.and(other.segments.get(i));
            both.add(set);
        }
        return new HitSet(both);
    }

    public int count() {
        int count = 0;
        for (FixedBitSet set : segments) {
            count += set.cardinality();
        }
        return count;
    }
}
