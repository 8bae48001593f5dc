package org.mohafez.search.lucene.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.FieldNames;

class OwnBeginningQueryTest {
    private final Directory directory = new ByteBuffersDirectory();

    /** @param lent those of its words that are its paper's */
    private record Made(Set<String> words, Set<String> lent) {}

    @Test
    void itFindsWhatStandsInTheEntryItself() throws IOException {
        Random random = new Random(5);
        List<Made> entries = IntStream.range(0, 400).mapToObj(i -> made(random)).toList();
        write(entries);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(1);
            for (String beginning : List.of("w", "w1", "w12", "w123", "x")) {
                List<Integer> expected = IntStream.range(0, entries.size())
                        .filter(i -> entries.get(i).words().stream()
                                .anyMatch(word -> word.startsWith(beginning)
                                        && !entries.get(i).lent().contains(word)))
                        .boxed()
                        .toList();
                assertThat(found(reader, new OwnBeginningQuery(beginning)))
                        .as(beginning)
                        .isEqualTo(expected);
                assertThat(expected.isEmpty()).isEqualTo(beginning.equals("x"));
            }
        }
    }

    @Test
    void moreWordsMayBeginSoThanAQueryMayHaveClauses() throws IOException {
        int many = IndexSearcher.getMaxClauseCount() + 40_000;
        Set<String> all = new HashSet<>();
        IntStream.range(0, many).forEach(i -> all.add("w" + i));
        write(List.of(new Made(all, all), new Made(all, Set.of("w0")), new Made(Set.of("w0"), Set.of("w0"))));
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(found(reader, new OwnBeginningQuery("w"))).containsExactly(1);
        }
    }

    private static Made made(Random random) {
        Set<String> words = new HashSet<>();
        Set<String> lent = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String word = "w" + random.nextInt(300);
            words.add(word);
            if (random.nextInt(3) > 0) {
                lent.add(word);
            }
        }
        return new Made(words, lent);
    }

    private void write(List<Made> entries) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (Made entry : entries) {
                Document document = new Document();
                entry.words().forEach(word -> document.add(field(FieldNames.whole(Key.EXACT), word)));
                entry.lent().forEach(word -> document.add(field(FieldNames.lent(Key.EXACT), word)));
                writer.addDocument(document);
                if (writer.getDocStats().maxDoc == entries.size() / 2) {
                    writer.commit();
                }
            }
        }
    }

    private static Field field(String name, String word) {
        return new StringField(name, word, Field.Store.NO);
    }

    private static List<Integer> found(DirectoryReader reader, Query query) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(query, reader.maxDoc()).scoreDocs) {
            found.add(hit.doc);
        }
        return found.stream().sorted().toList();
    }
}
