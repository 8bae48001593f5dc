package org.mohafez.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;

class WholeTextTest {
    /** Cluster nodes count each occurrence by itself, and Lucene counts the length: both must make the same index. */
    @Property(tries = 100)
    void eachWordCountsAsOftenAsItStands(@ForAll("texts") Map<IndexField, String> texts, @ForAll("keys") Key key)
            throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        int length = 0;
        for (Map.Entry<IndexField, String> text : texts.entrySet()) {
            for (KeyedWord word : KeyedWord.in(text.getValue())) {
                boolean isPlaceTaken = word.step() == 0;
                for (WordTerms.Term term : word.terms().by(key)) {
                    int weight = WholeText.weight(text.getKey());
                    times.merge(term.text(), weight, Integer::sum);
                    length += isPlaceTaken ? weight - 1 : weight;
                    isPlaceTaken = true;
                }
            }
        }
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            LeafReader index = index(texts, directory);
            assertThat(times(index, FieldNames.whole(key))).isEqualTo(times);
            assertThat(norm(index, FieldNames.whole(key))).isEqualTo(length == 0 ? 0 : SmallFloat.intToByte4(length));
            index.close();
        }
    }

    @Property(tries = 100)
    void lentIsWhatNoTextOfTheEntryHas(@ForAll("texts") Map<IndexField, String> texts, @ForAll("keys") Key key)
            throws IOException {
        TreeSet<String> lent = new TreeSet<>(terms(texts, key, false));
        lent.removeAll(terms(texts, key, true));
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            LeafReader index = index(texts, directory);
            assertThat(times(index, FieldNames.lent(key)).keySet()).isEqualTo(lent);
            index.close();
        }
    }

    @Provide
    Arbitrary<Map<IndexField, String>> texts() {
        Arbitrary<String> text = Arbitraries.of(
                        "সভার",
                        "সভা",
                        "সভায়",
                        "ই-নথি",
                        "ই",
                        "নথি",
                        "০৩",
                        "৪১.০২.৩৩০০.২৪-১২",
                        "১২৩টি",
                        "APA",
                        "কমিটির",
                        "।")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
        return Arbitraries.maps(Arbitraries.of(IndexField.of(IndexField.Type.TEXT)), text)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Key> keys() {
        return Arbitraries.of(Key.EXACT, Key.STEM, Key.SPELLING);
    }

    private static List<String> terms(Map<IndexField, String> texts, Key key, boolean own) {
        List<String> terms = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (WholeText.isOwn(field) == own) {
                KeyedWord.in(text).forEach(word -> word.terms().by(key).forEach(term -> terms.add(term.text())));
            }
        });
        return terms;
    }

    /** Twice, so that what Lucene read the first from is used again. */
    private static LeafReader index(Map<IndexField, String> texts, ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(directory, new IndexWriterConfig().setSimilarity(CountedField.LENGTHS))) {
            for (int i = 0; i < 2; i++) {
                Map<IndexField, List<KeyedWord>> words = new EnumMap<>(IndexField.class);
                texts.forEach((field, text) -> words.put(field, KeyedWord.in(text)));
                Document document = new Document();
                new WholeText(words).addTo(document, List.of(Key.EXACT, Key.STEM, Key.SPELLING));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory).leaves().getFirst().reader();
    }

    private static Map<String, Integer> times(LeafReader index, String field) throws IOException {
        Map<String, Integer> times = new TreeMap<>();
        Terms terms = index.terms(field);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                PostingsEnum entries = each.postings(null, PostingsEnum.FREQS);
                assertThat(entries.advance(1)).isEqualTo(1);
                times.put(term.utf8ToString(), entries.freq());
            }
        }
        return times;
    }

    private static long norm(LeafReader index, String field) throws IOException {
        NumericDocValues norms = index.getNormValues(field);
        return norms != null && norms.advanceExact(1) ? norms.longValue() : 0;
    }
}
