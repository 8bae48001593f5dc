package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.index.Coded;
import org.mohafez.index.Dictionary;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;

/**
 * How a facet value's code is written in the papers. Several prints of one label have one code; the commonest is shown.
 * Labels are kept apart by access, so that a reader never sees a print that stands only in papers they may not see.
 */
public final class FacetLabels {
    private static final char SEPARATOR = '\u001F';

    private FacetLabels() {}

    /**
     * A code's label, and in how many entries the code stands.
     *
     * @param print the commonest one
     */
    public record Label(String print, int count) {}

    /** Takes every label of a field, some of them several times. */
    @FunctionalInterface
    public interface Collector {
        /** @param count in how many entries it stands that were not counted before */
        void add(String code, Access access, String print, int count);
    }

    /** What stands in the dictionary for a value of an entry. */
    public static String term(IndexField field, Entry entry, Coded value) {
        return prefix(field, value.code(), entry.access()) + value.label();
    }

    /** The label of a code as those readers may see it; empty if no paper they may see has it. */
    public static Optional<Label> find(Dictionary dictionary, IndexField field, String code, Collection<Access> access)
            throws IOException {
        return Optional.ofNullable(
                find(dictionary, field, List.of(code), access).get(code));
    }

    /** The labels of several codes; one that no paper they may see has is missing. */
    public static Map<String, Label> find(
            Dictionary dictionary, IndexField field, Collection<String> codes, Collection<Access> access)
            throws IOException {
        return find(dictionary, Map.of(field, codes), access).getOrDefault(field, Map.of());
    }

    /** The labels of codes of several fields, looked up in one go. */
    public static Map<IndexField, Map<String, Label>> find(
            Dictionary dictionary, Map<IndexField, ? extends Collection<String>> codes, Collection<Access> access)
            throws IOException {
        List<String> beginnings = new ArrayList<>();
        codes.forEach((field, ofField) ->
                ofField.forEach(code -> access.forEach(readers -> beginnings.add(prefix(field, code, readers)))));
        Map<String, Map<String, Map<String, Integer>>> prints = new HashMap<>();
        dictionary.beginning(FieldNames.LABELS, beginnings).forEach((term, count) -> {
            String[] parts = parts(term);
            prints.computeIfAbsent(parts[0], any -> new HashMap<>())
                    .computeIfAbsent(parts[1], any -> new HashMap<>())
                    .merge(parts[3], count, Integer::sum);
        });
        Map<IndexField, Map<String, Label>> labels = new EnumMap<>(IndexField.class);
        for (IndexField field : codes.keySet()) {
            Map<String, Label> ofField = new HashMap<>();
            prints.getOrDefault(FieldNames.of(field), Map.of())
                    .forEach((code, counts) -> ofField.put(code, commonest(counts)));
            labels.put(field, ofField);
        }
        return labels;
    }

    private static Label commonest(Map<String, Integer> counts) {
        Map.Entry<String, Integer> commonest = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        return new Label(
                commonest.getKey(),
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** All labels of a field, whoever may see them. */
    public static void collect(Dictionary dictionary, IndexField field, Collector collector) throws IOException {
        dictionary
                .beginning(FieldNames.LABELS, List.of(FieldNames.of(field) + SEPARATOR))
                .forEach((term, count) -> {
                    String[] parts = parts(term);
                    collector.add(parts[1], access(parts[2]), parts[3], count);
                });
    }

    /** Field, code, access and print. */
    private static String[] parts(String term) {
        return term.split(String.valueOf(SEPARATOR), 4);
    }

    private static Access access(String code) {
        return Arrays.stream(Access.values())
                .filter(access -> access.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String prefix(IndexField field, String code, Access access) {
        return FieldNames.of(field) + SEPARATOR + code + SEPARATOR + access.code() + SEPARATOR;
    }
}
