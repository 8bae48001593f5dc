package org.mohafez.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mohafez.bangla.WordKeys;

/**
 * The keys of words, remembered: finding a word's stems costs tens of microseconds, and papers say the same few thousand
 * words again and again. Safe for use by several threads.
 */
public final class Vocabulary {
    /** Some tens of megabytes; more words than a hundred thousand decisions commonly use. */
    private static final int MOST = 50_000;

    /** Longer ones are rare, or no words. */
    private static final int LONGEST = 40;

    private static final Map<String, WordKeys> KNOWN = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** The same as {@link WordKeys#of}. */
    public static WordKeys keys(String word) {
        if (word.length() > LONGEST) {
            return WordKeys.of(word);
        }
        WordKeys known = KNOWN.get(word);
        if (known == null) {
            known = WordKeys.of(word);
            if (KNOWN.size() >= MOST) {
                // Rare words have filled it: the common ones are soon back.
                KNOWN.clear();
            }
            KNOWN.put(word, known);
        }
        return known;
    }
}
