package org.mohafez.search.lucene.columns;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * A facet of which an entry may have several values.
 *
 * @param starts where an entry's values begin among all values
 */
record SeveralValues(int[] starts, PackedValues values, int[] all) implements ValueColumn {
    /**
     * @param of all facets
     * @param facet which of them
     */
    static SeveralValues of(SortedSetDocValues of, int entries, SegmentValues.Range facet) throws IOException {
        int[] starts = new int[entries + 1];
        int[] values = new int[entries];
        int size = 0;
        int entry = 0;
        for (int has = of.nextDoc(); has != DocIdSetIterator.NO_MORE_DOCS; has = of.nextDoc()) {
            for (; entry <= has; entry++) {
                starts[entry] = size;
            }
            for (int i = of.docValueCount(); i > 0; i--) {
                int value = facet.value(of.nextOrd());
                if (value != NONE) {
                    values = ArrayUtil.grow(values, size + 1);
                    values[size++] = value;
                }
            }
        }
        for (; entry <= entries; entry++) {
            starts[entry] = size;
        }
        PackedValues packed = new PackedValues(size, facet.count());
        int[] all = new int[facet.count() + 1];
        for (int i = 0; i < size; i++) {
            packed.set(i, values[i]);
            all[values[i]]++;
        }
        return new SeveralValues(starts, packed, all);
    }

    @Override
    public void count(int[] entries, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            int end = starts[entries[i] + 1];
            for (int at = starts[entries[i]]; at < end; at++) {
                counts[values.get(at)]++;
            }
        }
    }

    @Override
    public FixedBitSet having(boolean[] wanted, FixedBitSet among) {
        return ValueColumn.having(entry -> hasAny(entry, wanted), among);
    }

    private boolean hasAny(int entry, boolean[] wanted) {
        for (int at = starts[entry]; at < starts[entry + 1]; at++) {
            if (wanted[values.get(at)]) {
                return true;
            }
        }
        return wanted[NONE] && starts[entry] == starts[entry + 1];
    }
}
