package org.mohafez.bangla.word;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.Letters;

/** The stem keys of a folded word: what it inflects first, then what it is built from or short for. */
final class Stems {
    /** A figure with the word of counting stuck to it: 123টি. */
    private static final Pattern COUNT = Pattern.compile("([0-9]+)[\\p{L}\\p{M}]+");

    /** 5th and 21st, which papers write ৫ম and ২১তম. */
    private static final Pattern ENGLISH_ORDINAL = Pattern.compile("([0-9]+)(?:st|nd|rd|th)");

    /** What an ordinal that has a word of its own ends in, behind the figure. */
    private static final List<String> ORDINAL_ENDS =
            Stream.of("ম", "য়", "র্থ", "ষ্ঠ").map(ExactKey::letters).toList();

    private Stems() {}

    /** At least one key, strongest first. */
    static List<String> of(String exact) {
        List<String> bases = inflected(exact);
        if (!isWord(exact)) {
            return bases;
        }
        Keys keys = new Keys();
        keys.addAll(bases);
        for (String base : bases) {
            Abbreviations.latin(base).ifPresent(keys::add);
            Abbreviations.inFull(base).ifPresent(keys::add);
        }
        // Only the likeliest base: what an unlikely one would be built from is most often no word at all.
        keys.addAll(Derivation.sources(bases.getFirst()));
        return keys.list();
    }

    /** The words that it may be a form of, likeliest first: itself if it has no ending. */
    static List<String> inflected(String exact) {
        if (exact.isEmpty() || !Letters.isBangla(exact.charAt(exact.length() - 1))) {
            Matcher ordinal = ENGLISH_ORDINAL.matcher(exact);
            if (ordinal.matches()) {
                return List.of(ordinal(ordinal.group(1)), exact);
            }
            return EnglishPlural.singular(exact).map(one -> List.of(one, exact)).orElseGet(() -> List.of(exact));
        }
        return isCount(exact) ? count(exact) : bases(exact);
    }

    /** Not a figure, and not in Latin letters. */
    private static boolean isWord(String exact) {
        return !exact.isEmpty() && Letters.isBangla(exact.charAt(exact.length() - 1)) && !isCount(exact);
    }

    private static boolean isCount(String exact) {
        return BanglaDigits.isDigit(exact.charAt(0)) && COUNT.matcher(exact).matches();
    }

    private static String ordinal(String figure) {
        return ORDINAL_ENDS.stream()
                .flatMap(end -> Abbreviations.inFull(figure + end).stream())
                .findFirst()
                .orElse(figure);
    }

    private static List<String> count(String exact) {
        return List.of(
                Abbreviations.inFull(exact).orElseGet(() -> COUNT.matcher(exact).replaceFirst("$1")), exact);
    }

    /** A form of a verb is read as a noun too only where the noun is a known word: হল. */
    private static List<String> bases(String exact) {
        List<String> verbs = VerbForms.verbalNouns(exact);
        List<String> nouns = Inflection.bases(exact);
        if (verbs.isEmpty()) {
            return nouns;
        }
        Keys both = new Keys();
        both.addAll(verbs);
        nouns.stream().filter(BaseWords::contains).forEach(both::add);
        return both.list();
    }
}
