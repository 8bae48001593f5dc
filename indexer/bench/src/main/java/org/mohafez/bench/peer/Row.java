package org.mohafez.bench.peer;

import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.index.Coded;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;

/**
 * An entry as peers take it: all its texts as one, as whoever has no fields of their own does it, and the four facets that are counted.
 *
 * @param day since 1970
 * @param memo the key of the paper's number; only of the paper's own entry, otherwise empty
 * @param names labels of the facets' values, to be suggested
 */
record Row(
        String id,
        String text,
        String office,
        String topic,
        List<String> implementers,
        String year,
        long day,
        String memo,
        List<String> names) {
    static Row of(Entry entry) {
        List<Coded> implementers = entry.facet(IndexField.IMPLEMENTER);
        return new Row(
                entry.id(),
                String.join("\n", entry.texts().values()),
                code(entry, IndexField.OFFICE),
                code(entry, IndexField.TOPIC),
                implementers.stream().map(Coded::code).toList(),
                code(entry, IndexField.FISCAL_YEAR),
                entry.date(IndexField.DATE).orElseThrow().toEpochDay(),
                entry.ordinal() == 0 && entry.memoNumber() != null ? MemoKeys.of(entry.memoNumber()) : "",
                List.of(IndexField.OFFICE, IndexField.TOPIC, IndexField.IMPLEMENTER).stream()
                        .flatMap(field -> entry.facet(field).stream())
                        .map(Coded::label)
                        .collect(Collectors.toList()));
    }

    private static String code(Entry entry, IndexField field) {
        return entry.facet(field).stream().findFirst().map(Coded::code).orElse("");
    }
}
