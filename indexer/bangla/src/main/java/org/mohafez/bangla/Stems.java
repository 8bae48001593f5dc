package org.mohafez.bangla;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stem keys of a folded word: what it inflects first, then what it is built from or short for. */
final class Stems {
    /** A figure with the word of counting stuck to it: 123টি. */
    private static final Pattern COUNT = Pattern.compile("([0-9]+)[\\p{L}\\p{M}]+");

    private Stems() {}

    /** At least one key, strongest first. */
    static List<String> of(String exact) {
        if (exact.isEmpty() || !Letters.isBangla(exact.charAt(exact.length() - 1))) {
            return EnglishPlural.singular(exact).map(one -> List.of(one, exact)).orElseGet(() -> List.of(exact));
        }
        Matcher count = COUNT.matcher(exact);
        if (count.matches()) {
            return Abbreviations.inFull(exact)
                    .map(ordinal -> List.of(ordinal, exact))
                    .orElseGet(() -> List.of(count.group(1), exact));
        }
        List<String> bases = bases(exact);
        Set<String> keys = new LinkedHashSet<>(bases);
        for (String base : bases) {
            Abbreviations.latin(base).ifPresent(keys::add);
            Abbreviations.inFull(base).ifPresent(keys::add);
        }
        // Only the likeliest base: what an unlikely one would be built from is most often no word at all.
        keys.addAll(Derivation.sources(bases.getFirst()));
        return List.copyOf(keys);
    }

    /** A form of a verb is read as a noun too only where the noun is a known word: হল. */
    private static List<String> bases(String exact) {
        List<String> verbs = VerbForms.verbalNouns(exact);
        List<String> nouns = Inflection.bases(exact);
        if (verbs.isEmpty()) {
            return nouns;
        }
        Set<String> both = new LinkedHashSet<>(verbs);
        nouns.stream().filter(BaseWords::contains).forEach(both::add);
        return List.copyOf(both);
    }
}
