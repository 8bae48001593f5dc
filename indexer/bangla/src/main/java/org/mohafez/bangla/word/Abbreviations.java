package org.mohafez.bangla.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Short forms: those of official prose (তাং for তারিখ), and abbreviations spelled by the names of their Latin letters, such
 * as এলজিইডি for LGED.
 */
final class Abbreviations {
    private static final Map<String, String> IN_FULL = WordTable.pairs("abbreviations.txt");

    /** Letter names, each before those that begin it. */
    private static final List<Map.Entry<String, String>> LETTER_NAMES = List.of(
                    Map.entry("ডব্লিউ", "w"),
                    Map.entry("ডব্লু", "w"),
                    Map.entry("ডাব্লিউ", "w"),
                    Map.entry("ওয়াই", "y"),
                    Map.entry("কিউ", "q"),
                    Map.entry("এক্স", "x"),
                    Map.entry("জেড", "z"),
                    Map.entry("এইচ", "h"),
                    Map.entry("এফ", "f"),
                    Map.entry("এল", "l"),
                    Map.entry("এম", "m"),
                    Map.entry("এন", "n"),
                    Map.entry("এস", "s"),
                    Map.entry("আই", "i"),
                    Map.entry("আর", "r"),
                    Map.entry("ইউ", "u"),
                    Map.entry("বি", "b"),
                    Map.entry("সি", "c"),
                    Map.entry("ডি", "d"),
                    Map.entry("জি", "g"),
                    Map.entry("জে", "j"),
                    Map.entry("কে", "k"),
                    Map.entry("পি", "p"),
                    Map.entry("টি", "t"),
                    Map.entry("ভি", "v"),
                    Map.entry("টু", "2"),
                    Map.entry("2", "2"),
                    Map.entry("এ", "a"),
                    Map.entry("ই", "e"),
                    Map.entry("ও", "o"))
            .stream()
            .map(name -> Map.entry(ExactKey.letters(name.getKey()), name.getValue()))
            .toList();

    private static final ByLetter<Map.Entry<String, String>> BY_FIRST_LETTER =
            ByLetter.first(LETTER_NAMES, Map.Entry::getKey);

    /** Words of the language that happen to be made of letter names. */
    private static final Set<String> NO_ABBREVIATIONS = Set.of("এই", "ওই", "আরও", "আরই", "ইএ", "এসে", "এও");

    private Abbreviations() {}

    /** The word that a short form stands for. */
    static Optional<String> inFull(String word) {
        return Optional.ofNullable(IN_FULL.get(word));
    }

    /** Whether the word is two or more names of Latin letters. */
    static boolean isOfLetterNames(String word) {
        return latin(word).isPresent();
    }

    /** The Latin letters that the word names: এপিএ is apa, এটুআই is a2i. */
    static Optional<String> latin(String word) {
        if (word.length() < 3 || NO_ABBREVIATIONS.contains(word)) {
            return Optional.empty();
        }
        StringBuilder letters = null;
        for (int at = 0; at < word.length(); ) {
            Map.Entry<String, String> name = nameAt(word, at);
            if (name == null) {
                return Optional.empty();
            }
            letters = (letters == null ? new StringBuilder() : letters).append(name.getValue());
            at += name.getKey().length();
        }
        return letters == null || letters.length() < 2 ? Optional.empty() : Optional.of(letters.toString());
    }

    private static Map.@Nullable Entry<String, String> nameAt(String word, int at) {
        for (Map.Entry<String, String> name : BY_FIRST_LETTER.of(word.charAt(at))) {
            if (word.startsWith(name.getKey(), at)) {
                return name;
            }
        }
        return null;
    }
}
