package org.mohafez.search.query;

import org.jspecify.annotations.Nullable;

/**
 * Values between two others, both of them among these.
 *
 * @param from the least; null: there is none
 * @param to the greatest; null: there is none
 */
public record Range<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    /** All values. */
    public static <T extends Comparable<? super T>> Range<T> any() {
        return new Range<>(null, null);
    }

    public static <T extends Comparable<? super T>> Range<T> between(@Nullable T from, @Nullable T to) {
        return new Range<>(from, to);
    }

    public boolean isAny() {
        return from == null && to == null;
    }

    public boolean contains(T value) {
        return (from == null || from.compareTo(value) <= 0) && (to == null || to.compareTo(value) >= 0);
    }

    /** Whether it ends before it begins. */
    public boolean isEmpty() {
        return from != null && to != null && from.compareTo(to) > 0;
    }
}
