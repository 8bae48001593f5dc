package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.mohafez.index.Coded;
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

    static String term(IndexField field, Entry entry, Coded value) {
        return prefix(field, value.code(), entry.access()) + value.label();
    }

    /** The label of a code as those readers may see it; empty if no paper they may see has it. */
    public static Optional<Label> find(IndexReader reader, IndexField field, String code, Collection<Access> access)
            throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Access readers : access) {
            LivingTerms.visit(
                    reader,
                    FieldNames.LABELS,
                    prefix(field, code, readers),
                    (print, count) -> counts.merge(print, count, Integer::sum));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(commonest -> new Label(commonest.getKey(), all));
    }

    /** All labels of a field, whoever may see them. */
    public static void collect(IndexReader reader, IndexField field, Collector collector) throws IOException {
        LivingTerms.visit(reader, FieldNames.LABELS, FieldNames.of(field) + SEPARATOR, (rest, count) -> {
            String[] parts = rest.split(String.valueOf(SEPARATOR), 3);
            collector.add(parts[0], access(parts[1]), parts[2], count);
        });
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
