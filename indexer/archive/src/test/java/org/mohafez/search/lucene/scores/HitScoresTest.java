package org.mohafez.search.lucene.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.How;
import org.mohafez.search.lucene.columns.EntryDays;
import org.mohafez.search.lucene.queries.KnowingSearcher;
import org.mohafez.search.lucene.queries.Place;
import org.mohafez.search.lucene.queries.RecentFirst;
import org.mohafez.search.lucene.queries.Way;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.lucene.sets.MatchingSets;

/** Sets and scores are those of Lucene itself: rare and common words, in several windows of two segments. */
class HitScoresTest {
    private static final String WORDS = "words";
    private static final String DOCUMENT = FieldNames.of(IndexField.DOCUMENT);
    private static final String DAY = FieldNames.of(IndexField.DATE);
    /** Some are later, as misread days are. */
    private static final LocalDate NEWEST = LocalDate.of(2025, 6, 30);

    private static final List<IndexField> PLACES =
            List.of(IndexField.DISCUSSION, IndexField.DECISION, IndexField.SUBJECT);

    private static final int ENTRIES = 11_000;
    private static final Offset<Float> ROUNDING = Offset.offset(1e-4f);
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(DOCUMENT, SortField.Type.STRING));

    private static Directory directory;
    private static DirectoryReader reader;
    private static IndexSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        directory = new ByteBuffersDirectory();
        Random random = new Random(5);
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                writer.addDocument(entry(entry, random));
                if (entry == ENTRIES / 5) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new KnowingSearcher(reader);
    }

    /** w1 stands in every second entry, w2 in every fourth, and so on. */
    private static Document entry(int number, Random random) {
        StringBuilder text = new StringBuilder("all");
        for (int word = 1; word <= 12; word++) {
            for (int times = random.nextInt(1 << word) == 0 ? 1 + random.nextInt(3) : 0; times > 0; times--) {
                text.append(' ').append('w').append(word);
            }
        }
        Document entry = new Document();
        entry.add(new TextField(WORDS, text.toString(), Field.Store.NO));
        entry.add(new TextField(FieldNames.whole(Key.EXACT), text.toString(), Field.Store.NO));
        for (IndexField field : PLACES) {
            if (random.nextInt(3) > 0) {
                entry.add(new TextField(FieldNames.places(field), text.toString(), Field.Store.NO));
            }
        }
        if (random.nextInt(20) > 0) {
            long day = NEWEST.plusYears(1).toEpochDay() - random.nextInt(4_000);
            entry.add(new LongField(DAY, day, Field.Store.NO));
        }
        // Three entries each, a segment's last of one that goes on in the next; ids in another order than entries.
        String document = "%06d".formatted(number / 3 * 7919 % ENTRIES);
        entry.add(new SortedDocValuesField(DOCUMENT, new BytesRef(document)));
        return entry;
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Query word(String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(WORDS, word)), weight);
    }

    private static Query best(Query... ways) {
        return new BoostQuery(new DisjunctionMaxQuery(List.of(ways), 0), 2);
    }

    private static Query phrase(String... words) {
        return new BoostQuery(new PhraseQuery(WORDS, words), 3);
    }

    /** As a way that is looked at only where both words stand. */
    private static Query narrowed(String first, String second) {
        return new BooleanQuery.Builder()
                .add(phrase(first, second), Occur.MUST)
                .add(new TermQuery(new Term(WORDS, first)), Occur.FILTER)
                .add(new TermQuery(new Term(WORDS, second)), Occur.FILTER)
                .build();
    }

    /** As words typed side by side are asked for: in several fields, which differ in what they weigh. */
    private static Query sideBySide(String first, String second, int slop) {
        List<Place> places = List.of(place(first, 0), place(second, 1));
        return new Way.SideBySide(How.SAME, Key.EXACT, places, slop, 1).query(PLACES);
    }

    private static Place place(String word, int position) {
        List<String> itself = List.of(word);
        return new Place(new WordKeys(word, itself, itself, itself, itself), List.of(), position);
    }

    private static Query any(Query... clauses) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Stream.of(clauses).forEach(clause -> any.add(clause, Occur.SHOULD));
        return any.build();
    }

    private static Query with(Occur occur, Query clause, Query... others) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Stream.of(others).forEach(other -> all.add(other, Occur.MUST));
        return all.add(clause, occur).build();
    }

    static Stream<Query> queries() {
        return Stream.of(
                any(best(word("w1", 8), word("w2", 4))),
                any(best(word("w6", 8), word("w7", 4))),
                any(best(word("w11", 8)), best(word("w1", 1), word("w3", 2))),
                any(best(word("w2", 8), narrowed("w1", "w3")), best(word("w3", 1)), narrowed("w2", "w3")),
                any(best(word("w4", 1), phrase("w1", "w2"))),
                any(phrase("w3", "w4")),
                any(best(sideBySide("w1", "w2", 0))),
                any(best(word("w1", 1), sideBySide("w1", "w1", 0)), sideBySide("w2", "w3", 2)),
                any(best(word("w12", 1), word("nowhere", 2)), narrowed("w1", "nowhere")),
                any(with(Occur.MUST_NOT, word("w2", 1), word("w3", 1))),
                any(best(word("nowhere", 1))));
    }

    /** What narrows them: all, a few, hardly any, and what has something else not. */
    static Stream<Query> narrowing() {
        return Stream.of(
                new TermQuery(new Term(WORDS, "all")),
                new TermQuery(new Term(WORDS, "w2")),
                new TermQuery(new Term(WORDS, "w10")),
                with(Occur.MUST_NOT, word("w2", 1), word("w10", 1)),
                with(Occur.MUST_NOT, word("w1", 1), any(word("w2", 1), word("w9", 1))),
                with(Occur.FILTER, phrase("w1", "w2"), any(word("w3", 1), word("w4", 1))));
    }

    static Stream<List<Query>> questions() {
        return queries().flatMap(scored -> narrowing().map(narrow -> List.of(scored, narrow)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void setsAreWhatLuceneFinds(List<Query> question) throws IOException {
        Query query = with(Occur.MUST, question.get(0), question.get(1));
        List<Integer> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet set = set(query, leaf);
            for (int entry = HitSet.next(set, 0); entry < set.length(); entry = HitSet.next(set, entry + 1)) {
                found.add(leaf.docBase + entry);
            }
        }
        List<Integer> expected = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, ENTRIES, Sort.INDEXORDER).scoreDocs) {
            expected.add(hit.doc);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static FixedBitSet set(Query query, LeafReaderContext leaf) throws IOException {
        FixedBitSet all = new FixedBitSet(leaf.reader().maxDoc());
        all.set(0, all.length());
        return new MatchingSets(searcher).of(query, leaf, all);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theBestAreThoseOfLucene(List<Query> question) throws IOException {
        Query narrowed = with(Occur.FILTER, question.get(1), question.get(0));
        check(narrowed, new HitScores(searcher, (BooleanQuery) question.get(0), hits(narrowed)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void soTheyAreWhereTheRecentCountMore(List<Query> question) throws IOException {
        Query narrowed = with(Occur.FILTER, question.get(1), question.get(0));
        Query recent = with(Occur.SHOULD, RecentFirst.query(NEWEST), narrowed);
        check(
                recent,
                new HitScores(searcher, (BooleanQuery) question.get(0), hits(narrowed))
                        .recentFirst(days(), NEWEST.toEpochDay()));
    }

    private static List<EntryDays> days() throws IOException {
        List<EntryDays> days = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            days.add(EntryDays.of(leaf.reader(), DAY));
        }
        return days;
    }

    private static void check(Query narrowed, HitScores scores) throws IOException {
        List<ScoreDoc> best = scores.best(20);
        ScoreDoc[] expected = searcher.search(narrowed, 20, ORDER, true).scoreDocs;
        assertThat(best).hasSameSizeAs(expected);
        Map<Integer, Float> all = scores.all();
        for (int i = 0; i < best.size(); i++) {
            assertThat(all.get(best.get(i).doc)).isCloseTo(expected[i].score, ROUNDING);
            assertThat(all.get(expected[i].doc)).isCloseTo(expected[i].score, ROUNDING);
        }
    }

    static LongStream seeds() {
        return new Random().longs(100);
    }

    /** Asked for all, nothing is left out: the best are the first of these. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestAreTheFirstOfAll(long seed) throws IOException {
        Random random = new Random(seed);
        BooleanQuery scored = (BooleanQuery) any(several(4, random, HitScoresTest::clause));
        List<Query> narrowing = narrowing().toList();
        HitSet hits = hits(with(Occur.FILTER, narrowing.get(random.nextInt(narrowing.size())), scored));
        boolean recent = random.nextBoolean();
        Map<Integer, Float> all = scores(scored, hits, recent).all();
        int most = 1 + random.nextInt(random.nextBoolean() ? 10 : 3_000);
        assertThat(scores(scored, hits, recent).best(most))
                .extracting(hit -> hit.doc + " " + hit.score)
                .isEqualTo(inOrder(all).limit(most).toList());
    }

    private static HitScores scores(BooleanQuery scored, HitSet hits, boolean recent) throws IOException {
        HitScores scores = new HitScores(searcher, scored, hits);
        return recent ? scores.recentFirst(days(), NEWEST.toEpochDay()) : scores;
    }

    private static Stream<String> inOrder(Map<Integer, Float> scores) throws IOException {
        SortedDocValues documents = MultiDocValues.getSortedValues(reader, DOCUMENT);
        Map<Integer, Integer> ofDocument = new HashMap<>();
        for (int doc : scores.keySet().stream().sorted().toList()) {
            assertThat(documents.advanceExact(doc)).isTrue();
            ofDocument.put(doc, documents.ordValue());
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(one -> ofDocument.get(one.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(one -> one.getKey() + " " + one.getValue());
    }

    private static Query[] several(int most, Random random, Function<Random, Query> one) {
        return Stream.generate(() -> one.apply(random))
                .limit(1 + random.nextInt(most))
                .toArray(Query[]::new);
    }

    private static Query clause(Random random) {
        return random.nextInt(5) == 0 ? way(random) : best(several(4, random, HitScoresTest::way));
    }

    private static Query way(Random random) {
        String first = "w" + (1 + random.nextInt(12));
        String second = "w" + (1 + random.nextInt(12));
        return switch (random.nextInt(8)) {
            case 0 -> narrowed(first, second);
            case 1 -> phrase(first, second);
            case 2 -> sideBySide(first, second, 0);
            case 3 -> sideBySide(first, second, 2);
            default -> word(first, 1 << random.nextInt(4));
        };
    }

    private static HitSet hits(Query query) throws IOException {
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(set(query, leaf));
        }
        return new HitSet(segments);
    }
}
