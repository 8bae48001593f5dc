package org.mohafez.index.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.WordMemory;

/**
 * What of a word is indexed: its keys of each kind, its outlines and its sounds, in the bytes that Lucene writes, so that a word that papers repeat is
 * not written in UTF-8 anew for each field and entry. Nobody may change the bytes.
 */
final class WordTerms {
    private static final WordMemory<WordTerms> OF_THE_PROCESS = memory();

    private final Map<Key, List<Term>> byKey = new EnumMap<>(Key.class);
    private final List<Term> outlines;
    private final List<Term> sounds;

    /** A key or a sound, as text and as bytes. */
    record Term(String text, BytesRef bytes) {
        /** Lucene refuses terms of more than 32,766 bytes, and a damaged text layer can be one word from end to end. */
        private static final int LONGEST = 255;

        static Term of(String key) {
            String cut = key.length() <= LONGEST ? key : key.substring(0, cut(key));
            return new Term(cut, new BytesRef(cut));
        }

        private static int cut(String key) {
            return Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
    }

    private WordTerms(WordKeys keys) {
        for (Key key : Key.values()) {
            byKey.put(key, terms(key.of(keys)));
        }
        outlines = terms(keys.outline());
        sounds = terms(Sounds.terms(keys));
    }

    private static List<Term> terms(List<String> keys) {
        return keys.stream().map(Term::of).toList();
    }

    /** Those of a word, remembered. */
    static WordTerms of(String word) {
        return OF_THE_PROCESS.of(word);
    }

    /** Remembers nothing yet, and as much as the one of the process. */
    static WordMemory<WordTerms> memory() {
        return new WordMemory<>(WordMemory.COMMON_WORDS, WordTerms::found);
    }

    /** Those of a word, found anew. */
    static WordTerms found(String word) {
        return new WordTerms(WordKeys.of(word));
    }

    /** The word's keys of that kind, strongest first. */
    List<Term> by(Key key) {
        return Objects.requireNonNull(byKey.get(key));
    }

    /** By which it is found where words stand. */
    List<Term> outlines() {
        return outlines;
    }

    /** As {@link Sounds} has them. */
    List<Term> sounds() {
        return sounds;
    }
}
