package org.mohafez.index;

import org.mohafez.bangla.word.WordKeys;

/** The keys of words, remembered: finding a word's keys costs some microseconds. Safe for use by several threads. */
public final class Vocabulary {
    private static final WordMemory<WordKeys> OF_THE_PROCESS = new WordMemory<>(WordMemory.COMMON_WORDS, WordKeys::of);

    private Vocabulary() {}

    /** The same as {@link WordKeys#of}. */
    public static WordKeys keys(String word) {
        return OF_THE_PROCESS.of(word);
    }
}
