package org.mohafez.score;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;

/**
 * Entries that answer nothing, to hide the samples among: each is made of words of many of them, one or two at a time, field by
 * field. So every word of a question stands in as large a share of all entries as it did, and entries have some of its
 * words by chance; their papers' numbers have other figures. The same for the same samples and seed.
 */
final class Distractors {
    private static final int LONGEST_RUN = 2;
    private static final int DECISIONS_OF_A_PAPER = 4;

    /** Of a field: the other text of a paper is long. */
    private static final int MOST_WORDS = 80;

    private final List<Entry> papers;
    private final List<Entry> decisions;
    private final Random random;

    /** @param samples of papers with decisions */
    Distractors(List<Entry> samples, long seed) {
        this.papers = samples.stream().filter(entry -> entry.ordinal() == 0).toList();
        this.decisions = samples.stream().filter(entry -> entry.ordinal() > 0).toList();
        this.random = new Random(seed);
    }

    /** Papers of some decisions each and one entry for the paper, by the ids of their files. */
    Map<String, List<Entry>> papers(int count) {
        Map<String, List<Entry>> made = new LinkedHashMap<>();
        for (int i = 0; i * DECISIONS_OF_A_PAPER < count; i++) {
            String id = "distractor-" + i;
            String memo = memo(anyOf(papers));
            List<Entry> paper = new ArrayList<>();
            paper.add(mixed(papers, id, 0, memo));
            for (int ordinal = 1; ordinal <= DECISIONS_OF_A_PAPER; ordinal++) {
                paper.add(mixed(decisions, id, ordinal, memo));
            }
            made.put(id, paper);
        }
        return made;
    }

    private Entry mixed(List<Entry> from, String id, int ordinal, String memo) {
        Entry first = anyOf(from);
        Map<IndexField, String> texts = new EnumMap<>(IndexField.class);
        first.texts()
                .forEach((field, text) ->
                        texts.put(field, mixed(from, field, words(text).size())));
        Map<IndexField, List<String>> keywords =
                ordinal == 0 && !memo.isEmpty() ? Map.of(IndexField.MEMO, MemoKeys.all(memo)) : Map.of();
        return new Entry(
                id,
                ordinal,
                texts.get(IndexField.TITLE),
                first.number(),
                id + ".txt",
                first.kind(),
                first.access(),
                first.page(),
                first.doubtful(),
                first.doubt(),
                memo.isEmpty() ? null : memo,
                first.upazila(),
                texts,
                first.facets(),
                first.dates(),
                keywords,
                first.sums(),
                first.acts(),
                Instant.EPOCH);
    }

    private String mixed(List<Entry> from, IndexField field, int length) {
        StringJoiner mixed = new StringJoiner(" ");
        for (int left = Math.min(length, MOST_WORDS); left > 0; ) {
            List<String> words = words(anyOf(from).text(field).orElse(""));
            if (!words.isEmpty()) {
                int start = random.nextInt(words.size());
                int end = Math.min(words.size(), start + 1 + random.nextInt(LONGEST_RUN));
                words.subList(start, end).forEach(mixed::add);
                left -= end - start;
            }
        }
        return mixed.toString();
    }

    /** A sample's number with other figures; empty if it has none. */
    private String memo(Entry sample) {
        String number = sample.memoNumber() == null ? "" : BanglaDigits.toLatin(sample.memoNumber());
        return number.chars()
                .mapToObj(c -> Character.isDigit(c) ? String.valueOf(random.nextInt(10)) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
