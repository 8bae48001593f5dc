package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mohafez.index.Dictionary;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.record.Access;

/**
 * A dictionary of the papers' own memo numbers, from keys to prints, to be read on from what is typed so far: from the
 * number's beginning, or from the beginning of one of its parts. Kept apart by access, like {@link FacetLabels}.
 */
public final class MemoNumbers {
    private static final char SEPARATOR = '\u001F';
    private static final String WHOLE = "whole";
    private static final String INSIDE = "inside";

    /** Fewer characters stand inside too many numbers. */
    private static final int TELLING = 4;

    private MemoNumbers() {}

    /** The terms of an entry; only a paper's entry 0 has keys of its number. */
    public static List<String> terms(Entry entry) {
        List<String> keys = entry.keywords().getOrDefault(IndexField.MEMO, List.of());
        String print = entry.memoNumber();
        if (keys.isEmpty() || print == null) {
            return List.of();
        }
        String whole = keys.getFirst();
        List<String> terms = new ArrayList<>();
        terms.add(prefix(entry.access(), WHOLE, whole) + SEPARATOR + print);
        for (int stop = whole.indexOf('.'); stop >= 0; stop = whole.indexOf('.', stop + 1)) {
            terms.add(prefix(entry.access(), INSIDE, whole.substring(stop + 1)) + SEPARATOR + print);
        }
        return terms;
    }

    /** A number as printed, and how many papers bear it. */
    public record Number(String print, int count) {}

    /**
     * Numbers that go on from what is typed: those that begin so, then those of which a part does; each in the order of the
     * keys.
     *
     * @param begun as {@link MemoKeys#of} gives it
     */
    public static List<Number> find(Dictionary dictionary, String begun, Collection<Access> readers, int most)
            throws IOException {
        Map<String, Number> found = new LinkedHashMap<>();
        for (String where : begun.length() < TELLING ? List.of(WHOLE) : List.of(WHOLE, INSIDE)) {
            if (found.size() < most) {
                from(dictionary, where, begun, readers, most)
                        .forEach(number -> found.putIfAbsent(number.print(), number));
            }
        }
        return found.values().stream().limit(most).toList();
    }

    /** @return in the order of the keys, at most that many of each segment */
    private static List<Number> from(
            Dictionary dictionary, String where, String begun, Collection<Access> readers, int most)
            throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Access access : readers) {
            String prefix = prefix(access, where, begun);
            dictionary
                    .beginning(FieldNames.NUMBERS, List.of(prefix), most)
                    .forEach((term, count) -> counts.merge(term.substring(prefix.length()), count, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(one -> new Number(one.getKey().substring(one.getKey().indexOf(SEPARATOR) + 1), one.getValue()))
                .toList();
    }

    private static String prefix(Access access, String where, String key) {
        return access.code() + SEPARATOR + where + SEPARATOR + key;
    }
}
