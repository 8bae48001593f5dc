package org.mohafez.search.lucene.columns;

import org.apache.lucene.util.FixedBitSet;

/** A facet of which no entry has more than one value. */
record OneValue(PackedValues values, int[] all) implements ValueColumn {
    static OneValue of(PackedValues values, int entries, int most) {
        int[] all = new int[most + 1];
        for (int entry = 0; entry < entries; entry++) {
            all[values.get(entry)]++;
        }
        return new OneValue(values, all);
    }

    @Override
    public void count(int[] entries, int size, int[] counts) {
        values.count(entries, size, counts);
    }

    @Override
    public FixedBitSet having(boolean[] wanted, FixedBitSet among) {
        return ValueColumn.having(entry -> wanted[values.get(entry)], among);
    }
}
