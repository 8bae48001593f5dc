package org.mohafez.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/** Labels that were looked up: every result names some hundred values, mostly the same. Safe for use by several threads. */
final class KnownLabels {
    /** Some ten megabytes. */
    private static final int MOST = 50_000;

    private record Value(IndexField field, String code) {}

    private final Map<Value, String> labels = new ConcurrentHashMap<>();

    @Nullable
    String get(IndexField field, String code) {
        return labels.get(new Value(field, code));
    }

    void put(IndexField field, String code, String label) {
        if (labels.size() >= MOST) {
            labels.clear();
        }
        labels.put(new Value(field, code), label);
    }
}
