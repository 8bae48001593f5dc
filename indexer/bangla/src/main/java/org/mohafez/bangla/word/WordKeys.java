package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.Letters;

/**
 * What makes two words the same for search, from strictest to loosest. Words meet when they share a key of one kind; the
 * stricter the kind, the better the match.
 *
 * @param exact one string for all code-point spellings of the word
 * @param stem the word without its endings, strongest first
 * @param spelling the stem with the letters folded that writers confuse, strongest first
 * @param outline of each spelling of a stem a coarser one, first that of the nearest: words that share a key of a kind above share one of these too
 * @param roman the consonants as either script would write them, strongest first
 */
public record WordKeys(
        String exact, List<String> stem, List<String> spelling, List<String> outline, List<String> roman) {
    public WordKeys {
        stem = List.copyOf(stem);
        spelling = List.copyOf(spelling);
        outline = List.copyOf(outline);
        roman = List.copyOf(roman);
    }

    /** The keys of a word in any spelling; of a number or a memo number, itself. */
    public static WordKeys of(String word) {
        String exact = ExactKey.of(word);
        if (!hasLetter(exact)) {
            List<String> itself = List.of(exact);
            List<String> bare = isPadded(exact) ? List.of(exact.substring(1)) : itself;
            return new WordKeys(
                    exact, itself, isPadded(exact) ? List.of(exact, bare.getFirst()) : itself, bare, itself);
        }
        List<String> stem = Stems.of(exact);
        List<String> alike = new ArrayList<>(stem);
        alike.addAll(VerbForms.verbalNounsBySpelling(exact));
        Keys near = new Keys();
        Keys far = new Keys();
        Keys outline = new Keys();
        for (String base : alike) {
            String nearOne = SpellingKey.near(base);
            near.add(nearOne);
            String farOne = SpellingKey.far(base, nearOne);
            far.add(farOne);
            // Of both keys, so that whatever spelling two words share, its outline is in both.
            outline.add(SpellingKey.outline(nearOne));
            outline.add(SpellingKey.outline(farOne));
        }
        Keys spelling = new Keys();
        spelling.addAll(near.list());
        spelling.addAll(far.list());
        return new WordKeys(
                ExactKey.written(exact),
                written(stem),
                written(spelling.list()),
                written(outline.list()),
                roman(exact, stem));
    }

    private static List<String> roman(String exact, List<String> stem) {
        Keys words = new Keys();
        words.add(stem.getFirst());
        words.add(exact);
        stem.forEach(base -> Abbreviations.latin(base).ifPresent(words::add));
        Keys keys = new Keys();
        words.list().forEach(word -> keys.addAll(RomanKey.of(word)));
        return keys.list();
    }

    /** ০৩ নং ওয়ার্ড and ৩ নং ওয়ার্ড are one. */
    private static boolean isPadded(String number) {
        return number.length() == 2 && number.charAt(0) == '0' && '1' <= number.charAt(1) && number.charAt(1) <= '9';
    }

    /** The exact key alone: for tables of many names, at a small part of the cost of all keys. */
    public static String exactOf(String word) {
        String exact = ExactKey.of(word);
        return hasLetter(exact) ? ExactKey.written(exact) : exact;
    }

    /** The words that a word may be a form of, likeliest first; nothing that it is built from or short for. */
    public static List<String> basesOf(String word) {
        return written(Stems.inflected(ExactKey.of(word)));
    }

    /** One of the outlines of every word that has that stem. */
    public static String outlineOf(String stem) {
        String exact = ExactKey.of(stem);
        if (!hasLetter(exact)) {
            return isPadded(exact) ? exact.substring(1) : exact;
        }
        return ExactKey.written(SpellingKey.outline(SpellingKey.near(exact)));
    }

    /** The spelling key of the word as it stands, without taking an ending off: the looser one, which of a short word is the nearer. */
    public static String spellingOf(String word) {
        String exact = ExactKey.of(word);
        return ExactKey.written(SpellingKey.far(exact, SpellingKey.near(exact)));
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

    private static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> written(List<String> keys) {
        List<String> written = new ArrayList<>(keys);
        written.replaceAll(ExactKey::written);
        return written;
    }
}
