package org.mohafez.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

class DistractorsTest {
    private static final List<Entry> SAMPLES = List.of(
            entry(0, Map.of(IndexField.TITLE, "মাসিক সভার কার্যবিবরণী")),
            entry(1, Map.of(IndexField.DECISION, "ঘাটে নতুন পাম্প বসাতে হবে")),
            entry(2, Map.of(IndexField.DECISION, "খাল খনন শেষ করতে হবে")));

    private static Entry entry(int ordinal, Map<IndexField, String> texts) {
        return new Entry(
                "sample",
                ordinal,
                null,
                null,
                "sample.pdf",
                Kind.MINUTES,
                Access.PUBLIC,
                null,
                false,
                0,
                "05.41.2700.025.12.006.18",
                null,
                texts,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
    }

    @Test
    void theyAreTheSameForOneSeed() {
        assertThat(new Distractors(SAMPLES, 7).papers(40)).isEqualTo(new Distractors(SAMPLES, 7).papers(40));
        assertThat(new Distractors(SAMPLES, 8).papers(40)).isNotEqualTo(new Distractors(SAMPLES, 7).papers(40));
    }

    @Test
    void theyHaveTheWordsOfTheSamplesAndAreNoneOfThem() {
        Map<String, List<Entry>> papers = new Distractors(SAMPLES, 7).papers(40);
        assertThat(papers).hasSize(10);
        Set<String> words = Set.of("ঘাটে নতুন পাম্প বসাতে হবে খাল খনন শেষ করতে মাসিক সভার কার্যবিবরণী".split(" "));
        papers.forEach((id, entries) -> assertThat(entries).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.fileName()).isEqualTo(id + ".txt");
            assertThat(entry.memoNumber()).matches("\\d{2}\\.\\d{2}\\.\\d{4}\\.\\d{3}\\.\\d{2}\\.\\d{3}\\.\\d{2}");
            entry.texts().values().forEach(text -> assertThat(words).contains(text.split(" ")));
        }));
    }
}
