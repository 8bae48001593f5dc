package org.mohafez.archive.ocfl;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What was made of files, each as long as its file is as it was; of too much, what was not asked for lately goes. Safe for use by several threads. */
final class Remembered {
    /** Pages in memory at once: some 50 megabytes of words with their boxes. */
    private static final int MOST_PAGES = 500;

    private final Cache<Key, Made> made = Caffeine.newBuilder()
            .maximumWeight(MOST_PAGES)
            .weigher((Key key, Made one) -> one.pages())
            .build();

    private record Key(String file, Object what) {}

    private record Made(String state, Object value, int pages) {}

    /**
     * See {@link org.mohafez.archive.Archive#made}.
     *
     * @param state tells each version of the file from all others
     */
    @SuppressWarnings("unchecked") // What is remembered under a key was made by its making.
    <T> T made(String file, Object what, Supplier<String> state, Supplier<T> making, ToIntFunction<T> pages) {
        Key key = new Key(file, what);
        String now = state.get();
        Made known = made.getIfPresent(key);
        if (known != null && known.state().equals(now)) {
            return (T) known.value();
        }
        T fresh = making.get();
        if (!now.isEmpty() && now.equals(state.get())) {
            made.put(key, new Made(now, Objects.requireNonNull(fresh), 1 + pages.applyAsInt(fresh)));
        } else {
            made.invalidate(key);
        }
        return fresh;
    }
}
