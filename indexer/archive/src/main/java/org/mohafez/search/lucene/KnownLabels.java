package org.mohafez.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/** Labels that were looked up: every result names some hundred values, mostly the same. Safe for use by several threads. */
final class KnownLabels {
    /** Some ten megabytes. */
    private static final int MOST = 50_000;

    private record Value(IndexField field, String code) {}

    private final Cache<Value, String> labels =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Nullable
    String get(IndexField field, String code) {
        return labels.getIfPresent(new Value(field, code));
    }

    void put(IndexField field, String code, String label) {
        labels.put(new Value(field, code), label);
    }
}
