package org.mohafez.search.synonym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Vocabulary;

/**
 * A word, or several, as they are compared: by their letters without spaces and hyphens, so that ই-নথি, ই নথি and ইনথি are
 * one, and abbreviations by the Latin letters they name, so that এপিএ and APA are one.
 *
 * @param written its words; a joined word is one
 * @param keys what it is found by where it stands in a table: there it stands in its own form, without ending
 */
record Name(String text, List<String> written, Set<String> keys) {
    static Name of(String text) {
        List<String> words = new ArrayList<>();
        List<Token> tokens = Tokens.in(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            words.add(token.text());
            // The parts of a joined word follow it.
            i += token.span() > 1 ? token.span() : 0;
        }
        return new Name(text, List.copyOf(words), keys(words));
    }

    private static Set<String> keys(List<String> words) {
        StringBuilder plain = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        for (String word : words) {
            String exact = WordKeys.exactOf(word);
            plain.append(exact);
            latin.append(WordKeys.latinOf(word).filter(Name::isLatin).orElse(exact));
        }
        return keys(plain.toString(), latin.toString());
    }

    private static Set<String> keys(String plain, String latin) {
        Set<String> keys = new LinkedHashSet<>(2);
        keys.add(plain);
        keys.add(latin);
        keys.remove("");
        return keys;
    }

    /** All keys of each word: they cost much, and most names of the tables are never asked for theirs. */
    List<WordKeys> words() {
        return written.stream().map(Vocabulary::keys).toList();
    }

    /** What each word is most likely a form of. */
    Set<String> stems() {
        Set<String> stems = new HashSet<>();
        written.forEach(word -> stems.add(WordKeys.basesOf(word).getFirst()));
        return stems;
    }

    /**
     * By what typed words are looked up, the strictest first: as they stand, and with the ending of the last taken off, for
     * জেলা প্রশাসকের is জেলা প্রশাসক. What else a word may be built from, as উপপরিচালক is from পরিচালক, is another name.
     */
    static List<Set<String>> typed(List<WordKeys> words) {
        WordKeys last = words.getLast();
        List<WordKeys> others = words.subList(0, words.size() - 1);
        String before = joined(others, WordKeys::exact);
        String latin = joined(others, word -> latin(word, word.exact()));
        List<Set<String>> typed = new ArrayList<>();
        typed.add(keys(before + last.exact(), latin + latin(last, last.exact())));
        WordKeys.basesOf(last.exact()).stream()
                .map(base -> keys(before + base, latin + base))
                .forEach(typed::add);
        return typed;
    }

    /** Whether all those words stand in it one after the other. */
    boolean contains(List<WordKeys> others) {
        return (" " + spaced(words()) + " ").contains(" " + spaced(others) + " ");
    }

    private static String spaced(List<WordKeys> words) {
        return words.stream().map(word -> latin(word, word.stem().getFirst())).collect(Collectors.joining(" "));
    }

    private static String joined(List<WordKeys> words, Function<WordKeys, String> key) {
        return words.stream().map(key).collect(Collectors.joining());
    }

    /** The Latin letters whose names the word is made of. */
    private static String latin(WordKeys word, String otherwise) {
        return word.stem().stream().filter(Name::isLatin).findFirst().orElse(otherwise);
    }

    private static boolean isLatin(String key) {
        return !key.isEmpty()
                && key.chars().allMatch(c -> c < 128)
                && key.chars().anyMatch(Character::isLetter);
    }
}
