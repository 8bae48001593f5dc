package org.mohafez.bangla.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Phrases that are searched for together. Immutable. */
public final class Phrases {
    private final Set<Phrase> all;
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();
    /** The first letters as bits, 64 of them in turn: most words of a text are known by it to begin none of the phrases. */
    private final long firstLetters;

    private Phrases(Collection<Phrase> phrases) {
        all = phrases.stream().filter(phrase -> !phrase.folded().isEmpty()).collect(Collectors.toUnmodifiableSet());
        long letters = 0;
        for (Phrase phrase : all) {
            char first = phrase.folded().charAt(0);
            byFirstLetter.computeIfAbsent(first, letter -> new ArrayList<>()).add(phrase);
            letters |= bit(first);
        }
        firstLetters = letters;
    }

    public static Phrases of(String... texts) {
        return of(Stream.of(texts));
    }

    public static Phrases of(Stream<String> texts) {
        return new Phrases(texts.map(Phrase::of).toList());
    }

    /** These and those. */
    public Phrases and(Phrases others) {
        return new Phrases(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Whether one of them is written like this, but for what is forgiven in comparing. */
    public boolean has(String text) {
        return all.contains(Phrase.of(text));
    }

    /** Whether the word is one of them with something grown on before it; only those of so many letters count. */
    public boolean endGrownOnto(String word, int letters) {
        return IntStream.rangeClosed(1, word.length() - letters)
                .anyMatch(from -> all.contains(new Phrase(word.substring(from))));
    }

    /** Those that can begin where a word begins with that letter. */
    List<Phrase> beginningWith(char letter) {
        return (firstLetters & bit(letter)) == 0 ? List.of() : byFirstLetter.getOrDefault(letter, List.of());
    }

    private static long bit(char letter) {
        return 1L << letter % Long.SIZE;
    }

    /** Each as one folded word. */
    public Set<String> folded() {
        return all.stream().map(Phrase::folded).collect(Collectors.toUnmodifiableSet());
    }
}
