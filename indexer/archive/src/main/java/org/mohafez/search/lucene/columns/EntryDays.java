package org.mohafez.search.lucene.columns;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.mohafez.search.lucene.queries.RecentFirst;

/**
 * The day of each entry of a segment, in memory: every hit is scored by it.
 *
 * @param days counted from the day before the first; 0 where an entry has none
 * @param before that day, as days since 1970
 */
public record EntryDays(PackedValues days, long before) {
    private static final int NONE = 0;

    /** Days of years of four figures: whatever is beyond counts as these, for whom next to nothing is added. */
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    /** @param field of which an entry has one value at the most */
    public static EntryDays of(LeafReader segment, String field) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            long day = day(values);
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        PackedValues days = new PackedValues(segment.maxDoc(), first > last ? NONE : Math.toIntExact(last - first + 1));
        values = DocValues.getSortedNumeric(segment, field);
        for (int entry = values.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = values.nextDoc()) {
            days.set(entry, (int) (day(values) - first + 1));
        }
        return new EntryDays(days, first - 1);
    }

    private static long day(SortedNumericDocValues values) throws IOException {
        return Math.clamp(values.nextValue(), FIRST, LAST);
    }

    /** What an entry gets for being recent beside the newest day. */
    public float recent(int entry, long newest) {
        int day = days.get(entry);
        return day == NONE ? 0 : RecentFirst.score(before + day, newest);
    }
}
