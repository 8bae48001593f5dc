package org.mohafez.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The day of each entry of a segment, in memory: every hit is scored by it.
 *
 * @param days counted from the day before the first; 0 where an entry has none
 * @param before that day, as days since 1970
 */
record EntryDays(PackedValues days, long before) {
    private static final int NONE = 0;

    /** @param field of which an entry has one value at the most */
    static EntryDays of(LeafReader segment, String field) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            long day = values.nextValue();
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        PackedValues days = new PackedValues(segment.maxDoc(), first > last ? NONE : Math.toIntExact(last - first + 1));
        values = DocValues.getSortedNumeric(segment, field);
        for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
            days.set(entry, (int) (values.nextValue() - first + 1));
        }
        return new EntryDays(days, first - 1);
    }

    /** What an entry gets for being recent beside the newest day. */
    float recent(int entry, long newest) {
        int day = days.get(entry);
        return day == NONE ? 0 : RecentFirst.score(before + day, newest);
    }
}
