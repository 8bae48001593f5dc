package org.mohafez.bangla;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that a word is built from: নবায়নকৃত from নবায়ন, যুগ্মসচিব from সচিব, অনুমোদিত from অনুমোদন. */
final class Derivation {
    private static final Set<String> UNDERIVED = WordList.words("underived-words.txt");

    /** What makes adjectives, agents and adverbs of a noun that itself stays whole before it. */
    private static final List<String> SUFFIXES = List.of(
                    "করণ", "করন", "কৃত", "কারী", "কারি", "মুখী", "মুখি", "মূলক", "মুলক", "বিষয়ক", "ভিত্তিক", "যোগ্য",
                    "বিহীন", "হীন", "পূর্ণ", "প্রাপ্ত", "ভুক্ত", "ভূক্ত", "ভোগী", "জনিত", "পূর্বক", "ভাবে", "স্বরূপ",
                    "সম্পন্ন", "কালীন", "ধীন", "াধীন", "ীকরণ", "তর", "তম", "ওয়ারী", "ওয়ারি")
            .stream()
            .map(ExactKey::letters)
            .toList();

    private static final List<String> PREFIXES = List.of("উপ", "মহা", "কর্ম", "সহ", "যুগ্ম", "পুনঃ", "আন্তঃ");

    /** Endings of nouns of action beside the participle in -িত and the agent in -ক. */
    private static final List<String> OF_ACTION = List.of("ন", "ণ", "না", "ণা", "ান");

    private Derivation() {}

    /** The words it is built from, nearest first; empty if it is simple. */
    static List<String> sources(String word) {
        List<String> sources = new ArrayList<>();
        if (UNDERIVED.contains(word)) {
            return sources;
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                addIfLong(word.substring(0, word.length() - suffix.length()), 2, sources);
            }
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                addIfLong(word.substring(prefix.length()), 3, sources);
            }
        }
        if (word.endsWith("তা")) {
            addIfLong(word.substring(0, word.length() - 2), 3, sources);
        }
        addOfAction(word, sources);
        // Loan words take the English plural: সিটিজেনস.
        if (word.endsWith("স") && word.length() > 1 && Letters.isConsonant(word.charAt(word.length() - 2))) {
            addIfLong(word.substring(0, word.length() - 1), 3, sources);
        }
        return sources;
    }

    private static void addOfAction(String word, List<String> sources) {
        if (word.endsWith("িত") && Letters.syllables(word) >= 3) {
            String root = word.substring(0, word.length() - 2);
            OF_ACTION.forEach(ending -> sources.add(root + ending));
            addIfLong(root, 3, sources);
        } else if (word.endsWith("ক") && Letters.endsInConsonant(word.substring(0, word.length() - 1))) {
            String root = word.substring(0, word.length() - 1);
            if (Letters.syllables(root) >= 3) {
                OF_ACTION.subList(0, 4).forEach(ending -> sources.add(root + ending));
            }
        }
    }

    private static void addIfLong(String source, int syllables, List<String> sources) {
        if (Letters.syllables(source) >= syllables && Letters.canEnd(source)) {
            sources.add(source);
        }
    }
}
