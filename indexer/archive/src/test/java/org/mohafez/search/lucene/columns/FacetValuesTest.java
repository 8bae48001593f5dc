package org.mohafez.search.lucene.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.lucene.sets.MatchingSets;

/** Values counted and picked from memory are those of the lists of the index: for few, many and all entries, in two segments. */
class FacetValuesTest {
    private static final int ENTRIES = 10_000;
    private static final int OFFICES = 100;
    private static final int OFFICES_OF_A_DISTRICT = 5;
    private static final Set<IndexField> FIELDS =
            Set.of(IndexField.KIND, IndexField.OFFICE, IndexField.DISTRICT, IndexField.IMPLEMENTER, IndexField.TOPIC);
    private static final Map<IndexField, Integer> VALUES = Map.of(
            IndexField.KIND,
            3,
            IndexField.OFFICE,
            OFFICES,
            IndexField.DISTRICT,
            OFFICES / OFFICES_OF_A_DISTRICT,
            IndexField.IMPLEMENTER,
            20);

    private static Directory directory;
    private static DirectoryReader reader;
    private static FacetValues facets;

    @BeforeAll
    static void index() throws IOException {
        directory = new ByteBuffersDirectory();
        FacetsConfig config = EntryDocument.facets();
        Random random = new Random(5);
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                writer.addDocument(config.build(entry(entry, random)));
                if (entry == ENTRIES / 3) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        facets = FacetValues.of(reader);
    }

    /** One of each in most entries, of implementers several; the district is mostly that of the office. */
    private static Document entry(int number, Random random) {
        Document entry = new Document();
        BytesRef document = new BytesRef("%06d".formatted(number / 5));
        entry.add(new SortedDocValuesField(FieldNames.of(IndexField.DOCUMENT), document));
        int office = random.nextInt(OFFICES);
        entry.add(value(IndexField.OFFICE, office));
        if (random.nextInt(50) > 0) {
            entry.add(value(IndexField.DISTRICT, office / OFFICES_OF_A_DISTRICT));
        }
        VALUES.forEach((field, most) -> {
            if (field == IndexField.OFFICE || field == IndexField.DISTRICT) {
                return;
            }
            int several = field == IndexField.IMPLEMENTER ? random.nextInt(4) : random.nextInt(9) > 0 ? 1 : 0;
            random.ints(several, 0, most).distinct().forEach(value -> entry.add(value(field, value)));
        });
        return entry;
    }

    private static SortedSetDocValuesFacetField value(IndexField field, int value) {
        return new SortedSetDocValuesFacetField(FieldNames.of(field), code(value));
    }

    private static String code(int value) {
        return "v" + value;
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static HitSet some(double share) {
        Random random = new Random(7);
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet set = new FixedBitSet(leaf.reader().maxDoc());
            for (int entry = 0; entry < set.length(); entry++) {
                if (random.nextDouble() < share) {
                    set.set(entry);
                }
            }
            segments.add(set);
        }
        return new HitSet(segments);
    }

    private static HitSet listed(Query query, HitSet among) throws IOException {
        MatchingSets sets = new MatchingSets(new IndexSearcher(reader));
        List<FixedBitSet> listed = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            listed.add(sets.of(query, leaf, among.segments().get(leaf.ord)));
        }
        return new HitSet(listed);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.7, 1})
    void whatIsCountedIsWhatTheListsHave(double share) throws IOException {
        HitSet hits = some(share);
        Map<IndexField, ValueCounts> counts = facets.count(FIELDS, hits);
        assertThat(counts).containsOnlyKeys(FIELDS);
        for (Map.Entry<IndexField, ValueCounts> counted : counts.entrySet()) {
            for (int value = 0; value < VALUES.getOrDefault(counted.getKey(), 1); value++) {
                HitSet listed = listed(RequestQuery.facet(counted.getKey(), code(value)), hits);
                assertThat(counted.getValue().of(code(value)))
                        .as("%s %s", counted.getKey(), code(value))
                        .isEqualTo(listed.count());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 1})
    void whatIsPickedIsWhatTheListsHave(double share) throws IOException {
        HitSet hits = some(share);
        List<String> codes = List.of(code(1), code(2), code(19), "none");
        for (IndexField field : FIELDS) {
            assertThat(facets.having(field, codes, hits))
                    .as("%s", field)
                    .isEqualTo(listed(RequestQuery.any(field, codes), hits));
        }
    }

    @Test
    void whatMostlyGoesTogetherIsCountedTogether() throws IOException {
        LeafReader large = reader.leaves().getLast().reader();
        assertThat(SegmentValues.of(large).joined()).singleElement().satisfies(group -> {
            assertThat(group.columns()).containsOnlyKeys(IndexField.OFFICE, IndexField.DISTRICT);
            assertThat(group.size()).isBetween(OFFICES, large.maxDoc() / 10);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 1})
    void whatHasNoValueIsWhatNoListHas(double share) throws IOException {
        HitSet hits = some(share);
        for (IndexField field : FIELDS) {
            List<String> every = IntStream.range(0, VALUES.getOrDefault(field, 1))
                    .mapToObj(FacetValuesTest::code)
                    .toList();
            HitSet listed = listed(RequestQuery.any(field, every), hits);
            HitSet without = facets.without(field, hits);
            assertThat(without.count()).as("%s", field).isEqualTo(hits.count() - listed.count());
            assertThat(without.and(listed).count()).as("%s", field).isZero();
        }
    }

    @Test
    void whetherAnythingLacksAValueIsKnown() {
        assertThat(facets.isAnyWithout(IndexField.DISTRICT, IndexField.OFFICE)).isTrue();
        assertThat(facets.isAnyWithout(IndexField.OFFICE, IndexField.DISTRICT)).isFalse();
        assertThat(facets.isAnyWithout(IndexField.OFFICE, IndexField.TOPIC)).isFalse();
    }
}
