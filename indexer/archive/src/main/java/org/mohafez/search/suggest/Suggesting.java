package org.mohafez.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Dictionary;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.MemoNumbers;
import org.mohafez.record.Access;
import org.mohafez.search.Known;
import org.mohafez.search.SuggestedValue;

/**
 * What somebody may be about to type. Names may be those of an older commit; whether a value still stands in a paper that
 * the reader may see, in how many entries and under which label, is looked up in the newest.
 */
public final class Suggesting {
    private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::by)
            .thenComparing(Comparator.comparingLong((Ranked one) -> one.value().count())
                    .reversed())
            .thenComparing(one -> one.value().label());

    private final Dictionary dictionary;
    private final Names names;
    private final Known known;
    private final Set<Access> readers;
    private final Counter counter;

    /** In how many entries that the readers may see any of several codes stands: one that has two of them is one. */
    @FunctionalInterface
    public interface Counter {
        long count(IndexField field, List<String> codes) throws IOException;
    }

    public Suggesting(Dictionary dictionary, Names names, Known known, Set<Access> readers, Counter counter) {
        this.dictionary = dictionary;
        this.names = names;
        this.known = known;
        this.readers = readers;
        this.counter = counter;
    }

    private record Ranked(SuggestedValue value, Key by) {}

    /** Names first, then memo numbers; at most so many. */
    public List<SuggestedValue> answer(String typed, int most) throws IOException {
        List<SuggestedValue> values = new ArrayList<>(named(Typed.of(typed), most));
        values.addAll(numbers(MemoKeys.of(typed), most - values.size()));
        return List.copyOf(values);
    }

    private List<SuggestedValue> named(Typed typed, int most) throws IOException {
        Map<IndexField, Map<String, Key>> found = new EnumMap<>(IndexField.class);
        Map<IndexField, Set<String>> indexed = new EnumMap<>(IndexField.class);
        for (NameIndex.Found one : names.find(typed, readers, most)) {
            IndexField field = one.value().field();
            String code = known.code(field, one.value().code());
            found.computeIfAbsent(field, any -> new LinkedHashMap<>())
                    .merge(code, one.by(), (before, by) -> by.compareTo(before) < 0 ? by : before);
            indexed.computeIfAbsent(field, any -> new LinkedHashSet<>()).addAll(known.codes(field, code));
        }
        PrintedLabels labels = PrintedLabels.of(dictionary, indexed, readers);
        List<Ranked> living = new ArrayList<>();
        for (Map.Entry<IndexField, Map<String, Key>> field : found.entrySet()) {
            for (Map.Entry<String, Key> code : field.getValue().entrySet()) {
                String label = known.label(labels, field.getKey(), code.getKey());
                if (!label.isEmpty()) {
                    long count = count(labels, field.getKey(), code.getKey());
                    SuggestedValue value = new SuggestedValue(field.getKey(), code.getKey(), label, count);
                    living.add(new Ranked(value, code.getValue()));
                }
            }
        }
        return living.stream().sorted(ORDER).limit(most).map(Ranked::value).toList();
    }

    private long count(PrintedLabels labels, IndexField field, String code) throws IOException {
        List<String> standing = known.codes(field, code).stream()
                .filter(one -> labels.count(field, one) > 0)
                .toList();
        return standing.size() == 1 ? labels.count(field, standing.getFirst()) : counter.count(field, standing);
    }

    /** A memo number begins with a figure. */
    private List<SuggestedValue> numbers(String begun, int room) throws IOException {
        if (room <= 0 || begun.isEmpty() || !Character.isDigit(begun.charAt(0))) {
            return List.of();
        }
        return MemoNumbers.find(dictionary, begun, readers, room).stream()
                .map(number -> new SuggestedValue(
                        IndexField.MEMO, MemoKeys.of(number.print()), number.print(), number.count()))
                .toList();
    }
}
