package org.mohafez.search.lucene.columns;

import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/** The values of one facet in one segment, in memory: counting from the index itself takes ten times as long. Values count from 1. */
sealed interface ValueColumn permits OneValue, RowValue, SeveralValues {
    /** Stands for no value. */
    int NONE = 0;

    /** How often each value stands in all entries; that of {@link #NONE} tells nothing. Not to be written to. */
    int[] all();

    /** Adds to the counts, by value, what stands in the first so many of those entries. */
    void count(int[] entries, int size, int[] counts);

    /** Those of some entries that have one of the values wanted; {@link #NONE} is wanted of those that have no value. */
    FixedBitSet having(boolean[] wanted, FixedBitSet among);

    static FixedBitSet having(IntPredicate wanted, FixedBitSet among) {
        FixedBitSet having = new FixedBitSet(among.length());
        long[] words = among.getBits();
        for (int word = 0; word < FixedBitSet.bits2words(among.length()); word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                int entry = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (wanted.test(entry)) {
                    having.set(entry);
                }
            }
        }
        return having;
    }
}
