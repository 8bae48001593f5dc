package org.mohafez.search.lucene.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.lucene.columns.SegmentValues.Range;
import org.mohafez.search.lucene.sets.HitSet;

/** The facet values of all entries of a commit. */
public final class FacetValues {
    private final IndexReader reader;
    private final List<SegmentValues> segments = new ArrayList<>();
    /** Of each segment: where the values of its facets stand among those of all segments. */
    private final List<Map<IndexField, int[]>> places = new ArrayList<>();

    private final Map<IndexField, Range> ranges = new EnumMap<>(IndexField.class);
    /** Of each facet the codes that were looked up so far; the same whoever looks. */
    private final Map<IndexField, @Nullable String[]> codes = new EnumMap<>(IndexField.class);

    private final @Nullable OrdinalMap across;
    private final Map<Pair, Boolean> beside = new ConcurrentHashMap<>();

    private record Pair(IndexField other, IndexField field) {}

    private FacetValues(IndexReader reader, @Nullable OrdinalMap across) {
        this.reader = reader;
        this.across = across;
    }

    public static FacetValues of(IndexReader reader) throws IOException {
        SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        OrdinalMap across = all instanceof MultiSortedSetDocValues several ? several.mapping : null;
        FacetValues values = new FacetValues(reader, across);
        for (LeafReaderContext leaf : reader.leaves()) {
            values.segments.add(SegmentValues.of(leaf.reader()));
        }
        for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
            Range range = all == null ? new Range(0, 0) : SegmentValues.range(all, field);
            if (range.count() > 0) {
                values.ranges.put(field, range);
            }
            values.codes.put(field, new @Nullable String[range.count()]);
        }
        for (int segment = 0; segment < values.segments.size(); segment++) {
            LongValues mapped = across == null ? LongValues.IDENTITY : across.getGlobalOrds(segment);
            values.places.add(values.places(values.segments.get(segment), mapped));
        }
        return values;
    }

    private Map<IndexField, int[]> places(SegmentValues segment, LongValues mapped) {
        Map<IndexField, int[]> all = new EnumMap<>(IndexField.class);
        segment.ranges().forEach((field, own) -> {
            int[] places = new int[own.count()];
            long first = range(field).first();
            for (int i = 0; i < places.length; i++) {
                places[i] = (int) (mapped.get(own.first() + i) - first);
            }
            all.put(field, places);
        });
        return all;
    }

    /** Not safe for several threads: each takes its own. */
    private SortedSetDocValues all() throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
        int[] starts = new int[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(leaves.get(i).reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
            starts[i + 1] = starts[i] + leaves.get(i).reader().maxDoc();
        }
        return across == null ? values[0] : new MultiSortedSetDocValues(values, starts, across, 0);
    }

    /** The code of a value by its place among those of its facet. */
    String code(IndexField field, int place) throws IOException {
        @Nullable String[] known = Objects.requireNonNull(codes.get(field));
        String code = known[place];
        if (code == null) {
            String path = all().lookupOrd(range(field).first() + place).utf8ToString();
            code = FacetsConfig.stringToPath(path)[1];
            known[place] = code;
        }
        return code;
    }

    /** The place of a value among those of its facet; -1 where no entry has it. */
    int place(IndexField field, String code) throws IOException {
        if (range(field).count() == 0) {
            return -1;
        }
        long ordinal = all().lookupTerm(new BytesRef(FacetsConfig.pathToString(FieldNames.of(field), code)));
        return ordinal < 0 ? -1 : (int) (ordinal - range(field).first());
    }

    private Range range(IndexField field) {
        return ranges.getOrDefault(field, new Range(0, 0));
    }

    /** Of each segment the days of its entries. */
    public List<EntryDays> days() {
        return segments.stream().map(SegmentValues::days).toList();
    }

    /** How often each value of those facets stands in those entries. */
    public Map<IndexField, ValueCounts> count(Set<IndexField> fields, HitSet hits) {
        Map<IndexField, int[]> counts = new EnumMap<>(IndexField.class);
        fields.forEach(field -> counts.put(field, new int[range(field).count()]));
        for (int segment = 0; segment < segments.size(); segment++) {
            Map<IndexField, int[]> own = places.get(segment);
            segments.get(segment)
                    .count(fields, hits.segments().get(segment))
                    .forEach((field, here) -> add(
                            here, Objects.requireNonNull(own.get(field)), Objects.requireNonNull(counts.get(field))));
        }
        Map<IndexField, ValueCounts> values = new EnumMap<>(IndexField.class);
        counts.forEach((field, counted) -> values.put(field, new ValueCounts(this, field, counted)));
        return values;
    }

    /** @param here by value, from 1 */
    private static void add(int[] here, int[] places, int[] counts) {
        for (int value = 0; value < places.length; value++) {
            counts[places[value]] += here[value + 1];
        }
    }

    /** Those of some entries that have one of these values of a facet. */
    public HitSet having(IndexField field, List<String> codes, HitSet among) throws IOException {
        boolean[] wanted = new boolean[range(field).count()];
        for (String code : codes) {
            int place = place(field, code);
            if (place >= 0) {
                wanted[place] = true;
            }
        }
        List<FixedBitSet> having = new ArrayList<>();
        for (int segment = 0; segment < segments.size(); segment++) {
            FixedBitSet here = among.segments().get(segment);
            ValueColumn column = segments.get(segment).columns().get(field);
            int[] own = places.get(segment).get(field);
            having.add(
                    column == null || own == null
                            ? new FixedBitSet(here.length())
                            : column.having(wanted(wanted, own), here));
        }
        return new HitSet(having);
    }

    /** Those of some entries that have no value of a facet. */
    public HitSet without(IndexField field, HitSet among) {
        List<FixedBitSet> without = new ArrayList<>();
        for (int segment = 0; segment < segments.size(); segment++) {
            FixedBitSet here = among.segments().get(segment);
            ValueColumn column = segments.get(segment).columns().get(field);
            without.add(column == null ? here : column.having(none(column), here));
        }
        return new HitSet(without);
    }

    /** Whether any entry at all has a value of a facet and none of the other; looked up once for each commit. */
    public boolean isAnyWithout(IndexField other, IndexField field) {
        return beside.computeIfAbsent(new Pair(other, field), any -> {
            List<FixedBitSet> all = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                FixedBitSet every = new FixedBitSet(leaf.reader().maxDoc());
                every.set(0, every.length());
                all.add(every);
            }
            HitSet without = without(other, new HitSet(all));
            return without(field, without).count() < without.count();
        });
    }

    private static boolean[] none(ValueColumn column) {
        boolean[] none = new boolean[column.all().length];
        none[ValueColumn.NONE] = true;
        return none;
    }

    /** By value of a segment, from 1. */
    private static boolean[] wanted(boolean[] wanted, int[] places) {
        boolean[] here = new boolean[places.length + 1];
        for (int value = 0; value < places.length; value++) {
            here[value + 1] = wanted[places[value]];
        }
        return here;
    }

    /** In how many documents those entries stand. */
    public int documents(HitSet hits) {
        int documents = 0;
        for (int segment = 0; segment < segments.size(); segment++) {
            documents += segments.get(segment).documents().count(hits.segments().get(segment));
        }
        return documents;
    }
}
