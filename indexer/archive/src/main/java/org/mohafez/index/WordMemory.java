package org.mohafez.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words, remembered: papers say the same few thousand words again and again. Safe for use by several threads.
 *
 * @param <T> never changes once it is found out
 */
public final class WordMemory<T> {
    /** Some tens of megabytes; at least half of so many are remembered, of late asked for. */
    public static final int COMMON_WORDS = 50_000;

    /** Longer ones are rare, or no words. */
    private static final int LONGEST = 40;

    private final int most;
    private final Function<String, T> finding;
    /** The words of late, and those before them. */
    private volatile Map<String, T> known = new ConcurrentHashMap<>();

    private volatile Map<String, T> before = Map.of();

    /** @param most words that are remembered */
    public WordMemory(int most, Function<String, T> finding) {
        this.most = most;
        this.finding = finding;
    }

    /** What is found out about the word. */
    public T of(String word) {
        if (word.length() > LONGEST) {
            return finding.apply(word);
        }
        T about = known.get(word);
        if (about == null) {
            T former = before.get(word);
            about = former == null ? finding.apply(word) : former;
            remember(word, about);
        }
        return about;
    }

    /** Rare words fill it: half of what is remembered is let go at a time, but for what was asked for meanwhile. */
    private void remember(String word, T about) {
        if (known.size() >= most / 2) {
            synchronized (this) {
                if (known.size() >= most / 2) {
                    before = known;
                    known = new ConcurrentHashMap<>();
                }
            }
        }
        known.put(word, about);
    }
}
