package org.mohafez.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mohafez.bangla.WordKeys;

/**
 * The keys of words, remembered: finding a word's keys costs some microseconds, and papers say the same few thousand words
 * again and again. Safe for use by several threads.
 */
public final class Vocabulary {
    /** Some tens of megabytes; more words than a hundred thousand decisions commonly use. */
    private static final int MOST = 50_000;

    /** Longer ones are rare, or no words. */
    private static final int LONGEST = 40;

    private static final Vocabulary OF_THE_PROCESS = new Vocabulary(MOST);

    private final int most;
    private final Map<String, WordKeys> known = new ConcurrentHashMap<>();

    /** @param most words that are remembered */
    Vocabulary(int most) {
        this.most = most;
    }

    /** Remembers nothing yet, and as much as the one of the process. */
    public static Vocabulary empty() {
        return new Vocabulary(MOST);
    }

    /** The same as {@link WordKeys#of}. */
    public static WordKeys keys(String word) {
        return OF_THE_PROCESS.of(word);
    }

    /** The same as {@link WordKeys#of}. */
    public WordKeys of(String word) {
        if (word.length() > LONGEST) {
            return WordKeys.of(word);
        }
        WordKeys keys = known.get(word);
        if (keys == null) {
            keys = WordKeys.of(word);
            if (known.size() >= most) {
                // Rare words have filled it: the common ones are soon back.
                known.clear();
            }
            known.put(word, keys);
        }
        return keys;
    }
}
