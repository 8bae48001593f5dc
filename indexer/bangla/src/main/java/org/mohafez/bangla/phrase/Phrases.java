package org.mohafez.bangla.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that are searched for together. Immutable. */
public final class Phrases {
    private final Set<Phrase> all;
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();

    private Phrases(Collection<Phrase> phrases) {
        all = phrases.stream().filter(phrase -> !phrase.folded().isEmpty()).collect(Collectors.toUnmodifiableSet());
        for (Phrase phrase : all) {
            byFirstLetter
                    .computeIfAbsent(phrase.folded().charAt(0), letter -> new ArrayList<>())
                    .add(phrase);
        }
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
        return all.stream()
                .map(Phrase::folded)
                .anyMatch(phrase ->
                        phrase.length() >= letters && word.length() > phrase.length() && word.endsWith(phrase));
    }

    /** Those that can begin where a word begins with that letter. */
    List<Phrase> beginningWith(char letter) {
        return byFirstLetter.getOrDefault(letter, List.of());
    }

    /** Each as one folded word. */
    public Set<String> folded() {
        return all.stream().map(Phrase::folded).collect(Collectors.toUnmodifiableSet());
    }
}
