package org.mohafez.search.lucene.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.lucene.sets.HitSet;

/**
 * What of one segment is held in memory to count by: read once, however many commits it is part of, and let go with it.
 *
 * @param ranges of each facet that the segment has, the ordinals of its values
 * @param joined those of the columns that are counted together
 * @param days of the entries
 */
record SegmentValues(
        Map<IndexField, Range> ranges,
        Map<IndexField, ValueColumn> columns,
        List<JoinedFacets> joined,
        EntryDays days,
        DocumentEnds documents) {
    private static final Map<IndexReader.CacheKey, SegmentValues> OPEN = new ConcurrentHashMap<>();

    /** Entries that are listed at a time, to be counted in one facet after the other. */
    private static final int WINDOW = 1 << 15;

    /** Ordinals from the first on. */
    record Range(long first, int count) {
        /** From 1; {@link ValueColumn#NONE} if the ordinal is another facet's. */
        int value(long ordinal) {
            return ordinal >= first && ordinal < first + count ? (int) (ordinal - first) + 1 : ValueColumn.NONE;
        }
    }

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
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            Range range = range(values(segment), field);
            if (range.count() > 0) {
                ranges.put(field, range);
            }
        }
        Map<IndexField, OneValue> one = ones(segment, ranges);
        Map<IndexField, ValueColumn> columns = new EnumMap<>(IndexField.class);
        columns.putAll(one);
        for (Map.Entry<IndexField, Range> range : ranges.entrySet()) {
            if (!one.containsKey(range.getKey())) {
                columns.put(range.getKey(), SeveralValues.of(values(segment), segment.maxDoc(), range.getValue()));
            }
        }
        List<JoinedFacets> joined = JoinedFacets.of(one, segment.maxDoc());
        joined.forEach(group -> columns.putAll(group.columns()));
        EntryDays days = EntryDays.of(segment, FieldNames.of(IndexField.DATE));
        return new SegmentValues(ranges, columns, joined, days, DocumentEnds.of(segment));
    }

    /** Of the facets of which no entry has more than one value, those values: all in one pass. */
    private static Map<IndexField, OneValue> ones(LeafReader segment, Map<IndexField, Range> ranges)
            throws IOException {
        List<IndexField> fields = new ArrayList<>(ranges.keySet());
        fields.sort(Comparator.comparingLong(
                field -> Objects.requireNonNull(ranges.get(field)).first()));
        Range[] ordered = fields.stream().map(ranges::get).toArray(Range[]::new);
        PackedValues[] packed = Arrays.stream(ordered)
                .map(range -> new PackedValues(segment.maxDoc(), range.count()))
                .toArray(PackedValues[]::new);
        boolean[] several = new boolean[ordered.length];
        SortedSetDocValues all = values(segment);
        for (int entry = all.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = all.nextDoc()) {
            int at = 0;
            for (int i = all.docValueCount(); i > 0; i--) {
                long ordinal = all.nextOrd();
                while (ordered[at].value(ordinal) == ValueColumn.NONE) {
                    at++;
                }
                several[at] |= packed[at].get(entry) != ValueColumn.NONE;
                packed[at].set(entry, ordered[at].value(ordinal));
            }
        }
        Map<IndexField, OneValue> ones = new EnumMap<>(IndexField.class);
        for (int at = 0; at < ordered.length; at++) {
            if (!several[at]) {
                ones.put(fields.get(at), OneValue.of(packed[at], segment.maxDoc(), ordered[at].count()));
            }
        }
        return ones;
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

    /**
     * How often each value of those facets stands in those entries. Of most of all entries it is counted what stands in the others.
     *
     * @return by facet and value, values from 1; facets that the segment has not are left out
     */
    Map<IndexField, int[]> count(Set<IndexField> fields, FixedBitSet hits) {
        Map<IndexField, int[]> counts = new EnumMap<>(IndexField.class);
        columns.forEach((field, column) -> {
            if (fields.contains(field)) {
                counts.put(field, new int[column.all().length]);
            }
        });
        if (counts.isEmpty()) {
            return Map.of();
        }
        int found = hits.cardinality();
        boolean few = found <= hits.length() / 2;
        count(few ? hits : others(hits), few ? found : hits.length() - found, counts);
        if (!few) {
            counts.forEach((field, others) ->
                    subtract(others, Objects.requireNonNull(columns.get(field)).all()));
        }
        return counts;
    }

    private interface Tally {
        void add(int[] entries, int size);
    }

    private void count(FixedBitSet hits, int found, Map<IndexField, int[]> counts) {
        Map<JoinedFacets, int[]> rows = new IdentityHashMap<>();
        Set<IndexField> alone = new HashSet<>(counts.keySet());
        for (JoinedFacets group : joined) {
            // Going through the rows has to be worth it: for a facet alone its own column is.
            long asked =
                    group.columns().keySet().stream().filter(alone::contains).count();
            if (asked > 1 && group.size() <= found) {
                rows.put(group, new int[group.size()]);
                alone.removeAll(group.columns().keySet());
            }
        }
        List<Tally> tallies = new ArrayList<>();
        rows.forEach(
                (group, counted) -> tallies.add((entries, size) -> group.rows().count(entries, size, counted)));
        alone.forEach(field -> {
            ValueColumn column = Objects.requireNonNull(columns.get(field));
            int[] counted = Objects.requireNonNull(counts.get(field));
            tallies.add((entries, size) -> column.count(entries, size, counted));
        });
        add(hits, tallies);
        rows.forEach((group, counted) -> group.spread(counted, counts));
    }

    private static void add(FixedBitSet hits, List<Tally> tallies) {
        int[] listed = new int[Math.min(WINDOW, hits.length()) + Long.SIZE];
        for (int from = HitSet.next(hits, 0); from < hits.length(); ) {
            int to = Math.min(from + WINDOW, hits.length());
            int size = hits.intoArray(from, to, 0, listed);
            tallies.forEach(tally -> tally.add(listed, size));
            from = HitSet.next(hits, to);
        }
    }

    private static FixedBitSet others(FixedBitSet hits) {
        FixedBitSet others = hits.clone();
        others.flip(0, others.length());
        return others;
    }

    /** What stands in the others, taken from what stands in all. */
    private static void subtract(int[] others, int[] all) {
        Arrays.setAll(others, value -> all[value] - others[value]);
    }
}
