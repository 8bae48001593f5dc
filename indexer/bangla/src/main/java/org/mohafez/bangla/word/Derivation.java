package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.Letters;

/** Words that a word is built from: নবায়নকৃত from নবায়ন, যুগ্মসচিব from সচিব, অনুমোদিত from অনুমোদন. */
final class Derivation {
    private static final WordTable UNDERIVED = WordTable.read("underived-words.txt");

    private static final Map<String, String> PARTICIPLES = WordTable.pairs("participles.txt");

    /** Suffixes that other words end in by chance, each with the short words that take it. */
    private static final Map<String, Set<String>> OF_SOME = ofSome();

    /** What makes adjectives, agents and nouns of action of a noun that itself stays whole before it; longest first. */
    private static final List<String> SUFFIXES = Stream.concat(
                    WordTable.read("suffixes.txt").words().stream(), OF_SOME.keySet().stream())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    /** Those that begin with অ, which melts with the vowel before it to আ. */
    private static final Set<String> MELTS = Stream.of("ধীন", "নুযায়ী", "নুযায়ি", "নুসার")
            .map(ExactKey::letters)
            .collect(Collectors.toUnmodifiableSet());

    /** Those of making, before which ী is put: সহজীকরণ. */
    private static final Set<String> MAKES = Set.of("করণ", "করন", "কৃত", "কারী", "কারি");

    private static final ByLetter<String> BY_LAST_LETTER = ByLetter.last(SUFFIXES, suffix -> suffix);

    /** From how many syllables on any word may take them, if it does not end in the vowel that আগত begins with. */
    private static final int LONG_ENOUGH_FOR_ANY = 3;

    private static final List<String> PREFIXES = List.of("উপ", "মহা", "কর্ম", "সহ", "যুগ্ম", "পুনঃ", "আন্তঃ");

    private Derivation() {}

    /** The words it is built from, nearest first; empty if it is simple. */
    static List<String> sources(String word) {
        List<String> sources = new ArrayList<>();
        if (PARTICIPLES.containsKey(word)) {
            sources.add(PARTICIPLES.get(word));
        }
        if (UNDERIVED.contains(word) || !sources.isEmpty()) {
            return sources;
        }
        addBySuffix(word, sources);
        if (!UNDERIVED.containsBeginningOf(word)) {
            addByPrefix(word, sources);
        }
        if (sources.isEmpty()) {
            addOfAction(word, sources);
        }
        return sources;
    }

    private static void addBySuffix(String word, List<String> sources) {
        for (String suffix : BY_LAST_LETTER.ofEnd(word)) {
            if (word.endsWith(suffix)) {
                String source = word.substring(0, word.length() - suffix.length());
                Set<String> takers = OF_SOME.get(suffix);
                if (takers != null) {
                    addOfSome(source, takers, suffix.startsWith("র্থ"), sources);
                    return;
                }
                addIfLong(source, 2, sources);
                boolean hasMelted =
                        MELTS.contains(suffix) ? source.endsWith("া") : MAKES.contains(suffix) && source.endsWith("ী");
                if (hasMelted) { // বাস্তবায়ন + অধীন, নির্দেশ + অনুযায়ী, সহজ + করণ
                    addIfLong(source.substring(0, source.length() - 1), 2, sources);
                }
                return;
            }
        }
        if (word.endsWith("দারি") || word.endsWith("দারী")) { // ঠিকাদারি, what a ঠিকাদার does
            addIfLong(word.substring(0, word.length() - 1), 2, sources);
        }
        if (word.endsWith("তা")) {
            addIfLong(word.substring(0, word.length() - 2), 3, sources);
        }
        // Loan words take the English plural: সিটিজেনস.
        if (word.endsWith("স") && word.length() > 1 && Letters.isConsonant(word.charAt(word.length() - 2))) {
            addIfLong(word.substring(0, word.length() - 1), 3, sources);
        }
    }

    /** জেলাস্থ, প্রশিক্ষণার্থী: one source, which takes the suffix as the table says or is long. */
    private static void addOfSome(String source, Set<String> takers, boolean melts, List<String> sources) {
        if (takers.contains(source)) {
            sources.add(source);
        } else if (melts && source.endsWith("া")) {
            addIfLong(source.substring(0, source.length() - 1), LONG_ENOUGH_FOR_ANY, sources);
        } else if (!source.endsWith("া")) {
            addIfLong(source, LONG_ENOUGH_FOR_ANY, sources);
        }
    }

    private static Map<String, Set<String>> ofSome() {
        Map<String, Set<String>> takers = new HashMap<>();
        WordTable.pairs("suffixes-of-some.txt").forEach((suffixes, words) -> List.of(suffixes.split(" "))
                .forEach(suffix -> takers.put(suffix, Set.of(words.split(" ")))));
        return Map.copyOf(takers);
    }

    private static void addByPrefix(String word, List<String> sources) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                addIfLong(word.substring(prefix.length()), 3, sources);
            }
        }
    }

    /** The noun of action beside a participle in -িত (নির্ধারিত: নির্ধারণ) or an agent in -ক (পরিচালক: পরিচালনা). */
    private static void addOfAction(String word, List<String> sources) {
        if (word.endsWith("িত") && Letters.syllables(word) >= 3) {
            String root = word.substring(0, word.length() - 2);
            char n = n(root);
            sources.addAll(List.of(root + n, root + n + "া", root + "া" + n));
            addIfLong(root, 3, sources);
        } else if (word.endsWith("ক") && Letters.syllables(word) >= 4) {
            String root = word.substring(0, word.length() - 1);
            if (Letters.endsInConsonant(root)) {
                char n = n(root);
                sources.addAll(List.of(root + n, root + n + "া"));
            }
        }
    }

    /** ণ where র, ষ or ঋ is before it with nothing between but vowels, gutturals, labials, য, হ and ং; else ন (ণত্ব-বিধান). */
    private static char n(String root) {
        for (int i = root.length() - 1; i >= 0; i--) {
            char c = root.charAt(i);
            if (c == 'র' || c == 'ষ' || c == 'ঋ' || c == 'ৃ') {
                return 'ণ';
            }
            boolean isTransparent = !Letters.isConsonant(c) || "কখগঘঙপফবভময\u09DFহ".indexOf(c) >= 0;
            if (!isTransparent) {
                return 'ন';
            }
        }
        return 'ন';
    }

    private static void addIfLong(String source, int syllables, List<String> sources) {
        if (Letters.syllables(source) >= syllables && Letters.canStand(source)) {
            sources.add(source);
        }
    }
}
