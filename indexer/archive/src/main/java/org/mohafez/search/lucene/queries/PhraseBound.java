package org.mohafez.search.lucene.queries;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * What words side by side in one field may count in an entry at the most, by how often each stands there: told without reading where, which is
 * what costs. Of one segment, and for one thread.
 */
public final class PhraseBound {
    /** Of each place the lists of its terms; where they begin to be read. */
    private final List<List<PostingsEnum>> places;

    private final boolean exact;
    private final SimScorer scorer;
    private final @Nullable NumericDocValues lengths;

    /**
     * @param places in their order
     * @param exact words must stand just so; else some places off
     */
    PhraseBound(List<List<PostingsEnum>> places, boolean exact, SimScorer scorer, @Nullable NumericDocValues lengths) {
        this.places = places;
        this.exact = exact;
        this.scorer = scorer;
        this.lengths = lengths;
    }

    /** @param entry none before one that was asked for already; 0: the words do not all stand in it */
    public float at(int entry) throws IOException {
        long all = 0;
        long least = Long.MAX_VALUE;
        for (List<PostingsEnum> place : places) {
            long times = times(place, entry);
            if (times == 0) {
                return 0;
            }
            all += times;
            // Lucene counts from the first place on; where two of its terms stand in one place, that counts twice.
            least = least == Long.MAX_VALUE || places.getFirst().size() == 1 ? Math.min(least, times) : least;
        }
        // Some places off, each further time takes one more word than the time before.
        return scorer.score(exact ? least : all - places.size() + 1, length(entry));
    }

    private static long times(List<PostingsEnum> place, int entry) throws IOException {
        long times = 0;
        for (PostingsEnum list : place) {
            int at = list.docID() < entry ? list.advance(entry) : list.docID();
            times += at == entry ? list.freq() : 0;
        }
        return times;
    }

    private long length(int entry) throws IOException {
        return lengths != null && lengths.advanceExact(entry) ? lengths.longValue() : 1;
    }
}
