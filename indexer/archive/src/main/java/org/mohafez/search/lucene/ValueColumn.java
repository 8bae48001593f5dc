package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The values of one facet in one segment, in memory: counting from the index itself takes ten times as long. */
final class ValueColumn {
    /** Where a document's values begin; null where none has more than one, and then each has one, which may be {@link #NONE}. */
    private final int @Nullable [] starts;

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    /** Documents that are listed at a time. */
    private static final int WINDOW = 1 << 12;

    /** Stands for no value; values count from 1. */
    private static final int NONE = 0;

    private final int most;

    private ValueColumn(int @Nullable [] starts, int[] values, int most) {
        this.starts = starts;
        this.most = most;
        if (most <= Character.MAX_VALUE) {
            small = new char[values.length];
            for (int i = 0; i < values.length; i++) {
                small[i] = (char) values[i];
            }
            large = null;
        } else {
            small = null;
            large = values;
        }
    }

    /**
     * @param all of all facets
     * @param first the ordinal of the facet's first value
     * @param count how many values it has
     */
    static ValueColumn of(SortedSetDocValues all, int documents, long first, int count) throws IOException {
        int[] starts = new int[documents + 1];
        int[] values = new int[documents];
        int size = 0;
        boolean several = false;
        int document = 0;
        for (int has = all.nextDoc(); has != DocIdSetIterator.NO_MORE_DOCS; has = all.nextDoc()) {
            for (; document <= has; document++) {
                starts[document] = size;
            }
            int before = size;
            for (int i = all.docValueCount(); i > 0; i--) {
                long ordinal = all.nextOrd() - first;
                if (ordinal >= 0 && ordinal < count) {
                    values = ArrayUtil.grow(values, size + 1);
                    values[size++] = (int) ordinal + 1;
                }
            }
            several |= size - before > 1;
        }
        for (; document <= documents; document++) {
            starts[document] = size;
        }
        return several
                ? new ValueColumn(starts, Arrays.copyOf(values, size), count)
                : new ValueColumn(null, one(starts, values), count);
    }

    private static int[] one(int[] starts, int[] values) {
        int[] one = new int[starts.length - 1];
        for (int document = 0; document < one.length; document++) {
            one[document] = starts[document] < starts[document + 1] ? values[starts[document]] : NONE;
        }
        return one;
    }

    /**
     * How often each value stands in those documents.
     *
     * @return by value; that of {@link #NONE} tells nothing
     */
    int[] count(FixedBitSet hits) {
        int[] counts = new int[most + 1];
        int[] listed = new int[Math.min(WINDOW, hits.length()) + Long.SIZE];
        for (int from = HitSet.next(hits, 0); from < hits.length(); ) {
            int to = Math.min(from + WINDOW, hits.length());
            count(listed, hits.intoArray(from, to, 0, listed), counts);
            from = HitSet.next(hits, to);
        }
        return counts;
    }

    private void count(int[] documents, int size, int[] counts) {
        if (starts != null) {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[value(at)]++;
                }
            }
        } else if (small != null) {
            for (int i = 0; i < size; i++) {
                counts[small[documents[i]]]++;
            }
        } else {
            for (int i = 0; i < size; i++) {
                counts[value(documents[i])]++;
            }
        }
    }

    private int value(int at) {
        return small != null ? small[at] : Objects.requireNonNull(large)[at];
    }
}
