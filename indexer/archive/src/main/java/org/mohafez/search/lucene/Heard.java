package org.mohafez.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words of a commit sound how, as far as it was looked up lately: the same synonyms are asked for again and again. Safe for use by several threads. */
final class Heard {
    /** Some megabytes. */
    private static final int MOST = 20_000;

    private final Cache<List<String>, Set<String>> stems =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @FunctionalInterface
    interface Lookup {
        Set<String> stems() throws IOException;
    }

    /**
     * The stems of words with one of these roman keys.
     *
     * @throws UncheckedIOException if they cannot be looked up
     */
    Set<String> stems(List<String> roman, Lookup lookup) {
        @Nullable Set<String> known = stems.getIfPresent(roman);
        if (known == null) {
            try {
                known = lookup.stems();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stems.put(roman, known);
        }
        return known;
    }
}
