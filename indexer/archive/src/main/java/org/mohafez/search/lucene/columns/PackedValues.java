package org.mohafez.search.lucene.columns;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A number of each entry of a segment, in as few bytes as the largest takes: what is read of the memory is what counting costs. */
public final class PackedValues {
    private static final int BYTE = 0xff;

    /** One of the three is not null. */
    private final byte @Nullable [] tiny;

    private final char @Nullable [] small;
    private final int @Nullable [] large;

    /**
     * All of them 0.
     *
     * @param most the largest that will be set
     */
    PackedValues(int entries, int most) {
        tiny = most <= BYTE ? new byte[entries] : null;
        small = tiny == null && most <= Character.MAX_VALUE ? new char[entries] : null;
        large = tiny == null && small == null ? new int[entries] : null;
    }

    void set(int entry, int value) {
        if (tiny != null) {
            tiny[entry] = (byte) value;
        } else if (small != null) {
            small[entry] = (char) value;
        } else {
            Objects.requireNonNull(large)[entry] = value;
        }
    }

    int get(int entry) {
        if (tiny != null) {
            return tiny[entry] & BYTE;
        }
        return small != null ? small[entry] : Objects.requireNonNull(large)[entry];
    }

    /** Adds to the counts, by number, those of the first so many of those entries. */
    void count(int[] entries, int size, int[] counts) {
        if (tiny != null) {
            for (int i = 0; i < size; i++) {
                counts[tiny[entries[i]] & BYTE]++;
            }
        } else if (small != null) {
            for (int i = 0; i < size; i++) {
                counts[small[entries[i]]]++;
            }
        } else {
            for (int i = 0; i < size; i++) {
                counts[get(entries[i])]++;
            }
        }
    }
}
