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

    /** Each value in as few bytes as it takes: what is read of the memory is what counting costs. One of the three is not null. */
    private final byte @Nullable [] tiny;

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    /** Stands for no value; values count from 1. */
    private static final int NONE = 0;

    private static final int BYTE = 0xff;

    private final int[] all;

    private ValueColumn(int @Nullable [] starts, int[] values, int most) {
        this.starts = starts;
        all = new int[most + 1];
        for (int value : values) {
            all[value]++;
        }
        tiny = most <= BYTE ? new byte[values.length] : null;
        small = tiny == null && most <= Character.MAX_VALUE ? new char[values.length] : null;
        large = tiny == null && small == null ? values : null;
        for (int i = 0; i < values.length; i++) {
            if (tiny != null) {
                tiny[i] = (byte) values[i];
            } else if (small != null) {
                small[i] = (char) values[i];
            }
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

    /** How often each value stands in all documents; that of {@link #NONE} tells nothing. */
    int[] all() {
        return all.clone();
    }

    /** Of each value that it was not found yet. */
    int[] none() {
        return new int[all.length];
    }

    /** Adds to the counts, by value, what stands in the first so many of those documents. */
    void count(int[] documents, int size, int[] counts) {
        if (starts != null) {
            for (int i = 0; i < size; i++) {
                int end = starts[documents[i] + 1];
                for (int at = starts[documents[i]]; at < end; at++) {
                    counts[value(at)]++;
                }
            }
        } else if (tiny != null) {
            for (int i = 0; i < size; i++) {
                counts[tiny[documents[i]] & BYTE]++;
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

    /** Those of some documents that have one of the values. */
    FixedBitSet having(boolean[] wanted, FixedBitSet among) {
        FixedBitSet having = new FixedBitSet(among.length());
        long[] words = among.getBits();
        for (int word = 0; word < FixedBitSet.bits2words(among.length()); word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                int document = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (hasAny(document, wanted)) {
                    having.set(document);
                }
            }
        }
        return having;
    }

    private boolean hasAny(int document, boolean[] wanted) {
        if (starts == null) {
            return wanted[value(document)];
        }
        for (int at = starts[document]; at < starts[document + 1]; at++) {
            if (wanted[value(at)]) {
                return true;
            }
        }
        return false;
    }

    private int value(int at) {
        if (tiny != null) {
            return tiny[at] & BYTE;
        }
        return small != null ? small[at] : Objects.requireNonNull(large)[at];
    }
}
