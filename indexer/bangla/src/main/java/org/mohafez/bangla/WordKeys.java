package org.mohafez.bangla;

import java.util.List;
import java.util.Optional;
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

    /** The keys of a word in any spelling; of a number or a memo number, itself. */
    public static WordKeys of(String word) {
        String exact = ExactKey.of(word);
        if (exact.chars().noneMatch(Character::isLetter)) {
            List<String> itself = List.of(exact);
            // ০৩ নং ওয়ার্ড and ৩ নং ওয়ার্ড are one.
            List<String> spelling = exact.matches("0[1-9]") ? List.of(exact, exact.substring(1)) : itself;
            return new WordKeys(exact, itself, spelling, itself);
        }
        List<String> stem = Stems.of(exact);
        List<String> alike = Stream.concat(stem.stream(), VerbForms.verbalNounsBySpelling(exact).stream())
                .toList();
        Stream<String> near = alike.stream().map(SpellingKey::near);
        Stream<String> far = alike.stream().map(SpellingKey::far);
        List<String> spelling = Stream.concat(near, far).distinct().toList();
        List<String> roman = Stream.of(
                        Stream.of(stem.getFirst(), exact),
                        stem.stream().flatMap(base -> Abbreviations.latin(base).stream()))
                .flatMap(words -> words)
                .flatMap(key -> RomanKey.of(key).stream())
                .distinct()
                .toList();
        return new WordKeys(ExactKey.written(exact), written(stem), written(spelling), roman);
    }

    /** The exact key alone: for tables of many names, at a small part of the cost of all keys. */
    public static String exactOf(String word) {
        String exact = ExactKey.of(word);
        return exact.chars().anyMatch(Character::isLetter) ? ExactKey.written(exact) : exact;
    }

    /** The words that a word may be a form of, likeliest first; nothing that it is built from or short for. */
    public static List<String> basesOf(String word) {
        return written(Stems.inflected(ExactKey.of(word)));
    }

    /** The spelling key of the word as it stands, without taking an ending off: the looser one, which of a short word is the nearer. */
    public static String spellingOf(String word) {
        return ExactKey.written(SpellingKey.far(ExactKey.of(word)));
    }

    /**
     * The stem in Latin letters of a word without Bangla ending: of an English word its singular, of an abbreviation spelled by the
     * names of its letters these; empty if it has none.
     */
    public static Optional<String> latinOf(String word) {
        String exact = ExactKey.of(word);
        if (exact.isEmpty() || Letters.isBangla(exact.charAt(exact.length() - 1))) {
            return Abbreviations.latin(exact);
        }
        return Optional.of(EnglishPlural.singular(exact).orElse(exact));
    }

    private static List<String> written(List<String> keys) {
        return keys.stream().map(ExactKey::written).toList();
    }
}
