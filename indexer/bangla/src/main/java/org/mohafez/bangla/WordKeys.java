package org.mohafez.bangla;

import java.util.List;
import java.util.stream.Stream;

/**
 * What makes two words the same for search, from strictest to loosest. Words meet when they share a key of one kind; the
 * stricter the kind, the better the match.
 *
 * @param exact one string for all code-point spellings of the word
 * @param stem the word without its endings, strongest first
 * @param spelling the stem with the letters folded that writers confuse, strongest first
 * @param roman the consonants as either script would write them, strongest first
 */
public record WordKeys(String exact, List<String> stem, List<String> spelling, List<String> roman) {
    public WordKeys {
        stem = List.copyOf(stem);
        spelling = List.copyOf(spelling);
        roman = List.copyOf(roman);
    }

    /** The keys of a word in any spelling; of a number or a memo number, one key of every kind. */
    public static WordKeys of(String word) {
        String exact = ExactKey.of(word);
        List<String> stem = Stems.of(exact);
        Stream<String> near = stem.stream().map(SpellingKey::near);
        Stream<String> far = stem.stream().map(SpellingKey::far);
        List<String> spelling = Stream.concat(near, far).distinct().toList();
        List<String> roman =
                Stream.of(stem.getFirst(), exact).map(RomanKey::of).distinct().toList();
        return new WordKeys(exact, stem, spelling, roman);
    }
}
