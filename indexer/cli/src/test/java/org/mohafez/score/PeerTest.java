package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

class PeerTest {
    private static final List<Entry> ENTRIES = List.of(
            entry("pond.txt", 0, "০৫.৪৪.১২", Map.of(IndexField.TITLE, "পুকুর কমিটির সভা")),
            entry(
                    "pond.txt",
                    1,
                    "০৫.৪৪.১২",
                    Map.of(IndexField.DECISION, "পুকুর পাড়ে গাছ লাগাতে হবে", IndexField.DISCUSSION, "মাছ")),
            entry(
                    "pond.txt",
                    2,
                    "০৫.৪৪.১২",
                    Map.of(IndexField.DECISION, "রাস্তা মেরামত", IndexField.DISCUSSION, "পুকুর পাড়ে গাছ")));

    @Test
    void everyWordIsOptionalAndMoreWordsAreBetter() throws IOException {
        assertThat(asked(new StandardAnalyzer(), "মেরামত গাছ শব্দহীন")).startsWith(new Answer("pond", 2));
        assertThat(asked(new StandardAnalyzer(), "শব্দহীন")).isEmpty();
    }

    @Test
    void aDecisionWeighsMoreThanItsTalk() throws IOException {
        assertThat(asked(new StandardAnalyzer(), "গাছ")).containsExactly(new Answer("pond", 1), new Answer("pond", 2));
    }

    @Test
    void eachAnalyzerMeetsWhatItCan() throws IOException {
        assertThat(asked(new StandardAnalyzer(), "গাছকে")).isEmpty();
        assertThat(asked(new BengaliAnalyzer(), "গাছকে")).isNotEmpty();
        assertThat(asked(new StandardAnalyzer(), "05.44.12")).isEmpty();
        assertThat(asked(new IcuFolding(), "05.44.12")).containsExactly(new Answer("pond", 0));
    }

    private static List<Answer> asked(Analyzer analyzer, String query) throws IOException {
        try (Peer peer = new Peer("peer", analyzer, ENTRIES)) {
            return peer.answers(query);
        }
    }

    private static Entry entry(String file, int ordinal, @Nullable String memo, Map<IndexField, String> texts) {
        return new Entry(
                file,
                ordinal,
                null,
                null,
                file,
                Kind.MINUTES,
                Access.PUBLIC,
                null,
                false,
                0,
                memo,
                null,
                texts,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }
}
