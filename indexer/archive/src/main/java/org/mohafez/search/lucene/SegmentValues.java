package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;

/**
 * What of one segment is held in memory to count by: read once, however many commits it is part of, and let go with it.
 *
 * @param ranges of each facet that the segment has, the ordinals of its values
 * @param firsts the first entry of each document: a document's entries stand one after the other
 */
record SegmentValues(Map<IndexField, Range> ranges, Map<IndexField, ValueColumn> columns, FixedBitSet firsts) {
    private static final Map<IndexReader.CacheKey, SegmentValues> OPEN = new ConcurrentHashMap<>();

    /** Entries that are listed at a time, to be counted in one facet after the other. */
    private static final int WINDOW = 1 << 15;

    /** Ordinals from the first on. */
    record Range(long first, int count) {}

    static SegmentValues of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        if (core == null) {
            return read(segment);
        }
        SegmentValues known = OPEN.get(core.getKey());
        if (known == null) {
            known = read(segment);
            // First, so that a segment that is closed meanwhile leaves nothing behind.
            core.addClosedListener(OPEN::remove);
            OPEN.put(core.getKey(), known);
        }
        return known;
    }

    private static SegmentValues read(LeafReader segment) throws IOException {
        Map<IndexField, Range> ranges = new EnumMap<>(IndexField.class);
        Map<IndexField, ValueColumn> columns = new EnumMap<>(IndexField.class);
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            Range range = range(values(segment), field);
            if (range.count() > 0) {
                ranges.put(field, range);
                columns.put(field, ValueColumn.of(values(segment), segment.maxDoc(), range.first(), range.count()));
            }
        }
        return new SegmentValues(ranges, columns, firsts(segment));
    }

    private static SortedSetDocValues values(LeafReader segment) throws IOException {
        return DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
    }

    /** The ordinals of a facet's values among those of all facets. */
    static Range range(SortedSetDocValues values, IndexField field) throws IOException {
        String name = FieldNames.of(field);
        char separator = FacetsConfig.pathToString(name, name).charAt(name.length());
        long first = place(values, name + separator);
        return new Range(first, (int) (place(values, name + (char) (separator + 1)) - first));
    }

    private static long place(SortedSetDocValues values, String term) throws IOException {
        long found = values.getValueCount() == 0 ? 0 : values.lookupTerm(new BytesRef(term));
        return found < 0 ? -found - 1 : found;
    }

    private static FixedBitSet firsts(LeafReader segment) throws IOException {
        FixedBitSet firsts = new FixedBitSet(segment.maxDoc());
        SortedDocValues ids = DocValues.getSorted(segment, FieldNames.of(IndexField.DOCUMENT));
        int last = -1;
        for (int entry = ids.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = ids.nextDoc()) {
            if (ids.ordValue() != last) {
                firsts.set(entry);
                last = ids.ordValue();
            }
        }
        return firsts;
    }

    /**
     * How often each value of those facets stands in those entries. Of most of all entries it is counted what stands in the others.
     *
     * @return by facet and value, values from 1; facets that the segment has not are left out
     */
    Map<IndexField, int[]> count(Set<IndexField> fields, FixedBitSet hits) {
        List<Tally> tallies = new ArrayList<>();
        columns.forEach((field, column) -> {
            if (fields.contains(field)) {
                tallies.add(new Tally(field, column, column.none()));
            }
        });
        if (tallies.isEmpty()) {
            return Map.of();
        }
        boolean few = hits.cardinality() <= hits.length() / 2;
        add(few ? hits : others(hits), tallies);
        Map<IndexField, int[]> counts = new EnumMap<>(IndexField.class);
        tallies.forEach(tally -> counts.put(
                tally.field(), few ? tally.counts() : difference(tally.column().all(), tally.counts())));
        return counts;
    }

    private record Tally(IndexField field, ValueColumn column, int[] counts) {}

    private static void add(FixedBitSet hits, List<Tally> tallies) {
        int[] listed = new int[Math.min(WINDOW, hits.length()) + Long.SIZE];
        for (int from = HitSet.next(hits, 0); from < hits.length(); ) {
            int to = Math.min(from + WINDOW, hits.length());
            int size = hits.intoArray(from, to, 0, listed);
            for (Tally tally : tallies) {
                tally.column().count(listed, size, tally.counts());
            }
            from = HitSet.next(hits, to);
        }
    }

    private static FixedBitSet others(FixedBitSet hits) {
        FixedBitSet others = hits.clone();
        others.flip(0, others.length());
        return others;
    }

    private static int[] difference(int[] all, int[] some) {
        Arrays.setAll(all, value -> all[value] - some[value]);
        return all;
    }

    /** In how many documents those entries stand. */
    int documents(FixedBitSet hits) {
        int documents = 0;
        int next = 0;
        for (int hit = HitSet.next(hits, 0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = HitSet.next(hits, next)) {
            documents++;
            next = HitSet.next(firsts, hit + 1);
        }
        return documents;
    }
}
