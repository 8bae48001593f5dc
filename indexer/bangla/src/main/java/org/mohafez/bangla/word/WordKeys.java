package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.Letters;

/**
 * What makes two words the same for search, from strictest to loosest. Words meet when they share a key of one kind; the
 * stricter the kind, the better the match.
 *
 * <p>The looser keys cost most, and who marks words mostly asks for none of them: they are made when first asked for. Never changes
 * otherwise, and safe for use by several threads: what two make at once is the same.
 */
public final class WordKeys {
    private final String exact;
    private final List<String> stem;
    /** What the looser keys are made of. */
    private final Source source;

    private volatile @Nullable Spelt spelt;
    private volatile @Nullable List<String> roman;

    /** The word and its stems as they are inside this room: see {@link ExactKey#written}. */
    private record Source(String exact, List<String> stem) {}

    private record Spelt(List<String> spelling, List<String> outline) {}

    private WordKeys(String exact, List<String> stem, Source source) {
        this.exact = exact;
        this.stem = List.copyOf(stem);
        this.source = source;
    }

    /** Those keys, whatever they are made of. */
    public WordKeys(String exact, List<String> stem, List<String> spelling, List<String> outline, List<String> roman) {
        this(exact, stem, new Source(exact, stem));
        this.spelt = new Spelt(List.copyOf(spelling), List.copyOf(outline));
        this.roman = List.copyOf(roman);
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
        return new WordKeys(ExactKey.written(exact), written(stem), new Source(exact, stem));
    }

    /** One string for all code-point spellings of the word. */
    public String exact() {
        return exact;
    }

    /** The word without its endings, strongest first. */
    public List<String> stem() {
        return stem;
    }

    /** The stem with the letters folded that writers confuse, strongest first. */
    public List<String> spelling() {
        return spelt().spelling();
    }

    /** Of each spelling of a stem a coarser one, first that of the nearest: words that share a key of a kind above share one of these too. */
    public List<String> outline() {
        return spelt().outline();
    }

    /** The consonants as either script would write them, strongest first. */
    public List<String> roman() {
        List<String> known = roman;
        if (known == null) {
            known = List.copyOf(roman(source.exact(), source.stem()));
            roman = known;
        }
        return known;
    }

    private Spelt spelt() {
        Spelt known = spelt;
        if (known == null) {
            known = spelt(source);
            spelt = known;
        }
        return known;
    }

    private static Spelt spelt(Source source) {
        List<String> alike = new ArrayList<>(source.stem());
        alike.addAll(VerbForms.verbalNounsBySpelling(source.exact()));
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
        return new Spelt(List.copyOf(written(spelling.list())), List.copyOf(written(outline.list())));
    }

    /** Whether all keys are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof WordKeys same
                        && exact.equals(same.exact)
                        && stem.equals(same.stem)
                        && spelt().equals(same.spelt())
                        && roman().equals(same.roman());
    }

    @Override
    public int hashCode() {
        return Objects.hash(exact, stem);
    }

    @Override
    public String toString() {
        return exact + " " + stem + " " + spelling() + " " + outline() + " " + roman();
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
