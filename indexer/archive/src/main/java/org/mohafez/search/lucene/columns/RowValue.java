package org.mohafez.search.lucene.columns;

import org.apache.lucene.util.FixedBitSet;

/**
 * A facet that is one of several which mostly go together.
 *
 * @param rows of each entry, as in {@link JoinedFacets}
 * @param values of each row
 */
record RowValue(PackedValues rows, int[] values, int[] all) implements ValueColumn {
    @Override
    public void count(int[] entries, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            counts[values[rows.get(entries[i])]]++;
        }
    }

    @Override
    public FixedBitSet having(boolean[] wanted, FixedBitSet among) {
        return ValueColumn.having(entry -> wanted[values[rows.get(entry)]], among);
    }
}
