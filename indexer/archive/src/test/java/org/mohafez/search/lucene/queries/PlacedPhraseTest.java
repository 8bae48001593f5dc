package org.mohafez.search.lucene.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside Lucene's own: whoever looks terms up once finds the same, and scores it the same. */
class PlacedPhraseTest {
    private static final String WORDS = "words";
    private static final int ENTRIES = 2_000;
    private static final int VOCABULARY = 9;

    /** As a word with two outlines, each third word stands there as another too. */
    private static final Analyzer TWICE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new AsAnotherToo(words));
        }
    };

    private static Directory directory;
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        directory = new ByteBuffersDirectory();
        Random random = new Random(11);
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig(TWICE).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int entry = 0; entry < ENTRIES; entry++) {
                // The last word stands in the second segment alone.
                int words = entry < ENTRIES / 3 ? VOCABULARY - 1 : VOCABULARY;
                StringBuilder text = new StringBuilder();
                for (int at = 0; at < 12; at++) {
                    text.append('w').append(random.nextInt(words)).append(' ');
                }
                Document document = new Document();
                document.add(new TextField(WORDS, text.toString(), Field.Store.NO));
                writer.addDocument(document);
                if (entry == ENTRIES / 3 - 1) {
                    writer.commit();
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static final class AsAnotherToo extends TokenFilter {
        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int again = -1;

        AsAnotherToo(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (again >= 0) {
                word.setEmpty().append("w").append(Integer.toString(again));
                step.setPositionIncrement(0);
                again = -1;
                return true;
            }
            boolean isOne = input.incrementToken();
            int number = isOne ? word.charAt(1) - '0' : 0;
            again = isOne && number % 3 == 0 ? number + 1 : -1;
            return isOne;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void itFindsAndScoresTheSame(int slop) throws IOException {
        Random random = new Random(slop);
        int found = 0;
        for (int phrase = 0; phrase < 200; phrase++) {
            MultiPhraseQuery plain = phrase(random, slop);
            List<Scored> expected = hits(new IndexSearcher(reader), plain);
            List<Scored> actual = hits(new KnowingSearcher(reader), new PlacedPhrase(plain));
            assertThat(actual).as(plain.toString()).isEqualTo(expected);
            assertThat(expected.isEmpty() || new PlacedPhrase(plain).mayStand(new KnowingSearcher(reader)))
                    .isTrue();
            found += expected.size();
        }
        assertThat(found).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void noEntryCountsMoreThanItsBound(int slop) throws IOException {
        Random random = new Random(slop);
        IndexSearcher searcher = new KnowingSearcher(reader);
        int reached = 0;
        for (int number = 0; number < 200; number++) {
            MultiPhraseQuery plain = phrase(random, slop);
            Map<Integer, Float> scores =
                    hits(searcher, plain).stream().collect(Collectors.toMap(Scored::entry, Scored::score));
            for (LeafReaderContext leaf : reader.leaves()) {
                PhraseBound bound = new PlacedPhrase(plain).bound(searcher, leaf, 1);
                for (int entry = 0; entry < leaf.reader().maxDoc(); entry++) {
                    float most = bound == null ? 0 : bound.at(entry);
                    float score = scores.getOrDefault(leaf.docBase + entry, 0f);
                    assertThat(most).as("%s in %d", plain, leaf.docBase + entry).isGreaterThanOrEqualTo(score);
                    reached += most > 0 && most == score ? 1 : 0;
                }
            }
        }
        assertThat(reached).as("bounds that are just what an entry counts").isGreaterThan(slop == 0 ? 1_000 : 0);
    }

    /** Of two or three places, some with several words, some with one that stands nowhere. */
    private static MultiPhraseQuery phrase(Random random, int slop) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        IntStream.range(0, 2 + random.nextInt(2))
                .forEach(place -> phrase.add(Stream.generate(() -> "w" + random.nextInt(VOCABULARY + 1))
                        .limit(1 + random.nextInt(3))
                        .distinct()
                        .map(word -> new Term(WORDS, word))
                        .toArray(Term[]::new)));
        return phrase.build();
    }

    private record Scored(int entry, float score) {}

    private static List<Scored> hits(IndexSearcher searcher, Query query) throws IOException {
        return Stream.of(searcher.search(query, ENTRIES).scoreDocs)
                .map(hit -> new Scored(hit.doc, hit.score))
                .toList();
    }
}
