package org.mohafez.bangla.word;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of the verbs of official prose. Verbs are a closed class and their roots change (লেখা, লিখিত; যাওয়া, গিয়াছে), so
 * their forms are made from a table, not taken apart.
 */
final class VerbForms {
    private static final WordTable NO_FORMS = WordTable.read("no-verb-forms.txt");

    private static final Map<String, List<String>> NOUNS = nouns();

    /** The same forms as careless writers spell them. */
    private static final Map<String, List<String>> NOUNS_BY_SPELLING = nounsBySpelling();

    /** Written at the end of a finite form by many: করেনি, হবেনা. */
    private static final List<String> NEGATIONS = List.of("নি", "না", "নাই");

    private static final List<String> FINITE_ENDS = List.of("ে", "ন", "ল", "\u09DF", "ছি", "বো");
    private static final List<String> EMPHASES = List.of("ই", "ও", "তো");

    private VerbForms() {}

    /** The verbal nouns whose form the word is, a causative before the verb it comes from; empty if it is none. */
    static List<String> verbalNouns(String word) {
        List<String> nouns = NOUNS.getOrDefault(word, List.of());
        if (!nouns.isEmpty() || BaseWords.contains(word) || NO_FORMS.contains(word)) {
            return nouns;
        }
        for (String negation : NEGATIONS) {
            if (word.endsWith(negation) && isFinite(before(negation, word))) {
                nouns = NOUNS.getOrDefault(before(negation, word), List.of());
            }
        }
        for (String emphasis : EMPHASES) {
            if (nouns.isEmpty() && word.endsWith(emphasis)) {
                nouns = NOUNS.getOrDefault(before(emphasis, word), List.of());
            }
        }
        return nouns;
    }

    private static String before(String end, String word) {
        return word.substring(0, word.length() - end.length());
    }

    /** A verbal noun is not: পাওনা and খেলনা are other words. */
    private static boolean isFinite(String form) {
        for (String end : FINITE_ENDS) {
            if (form.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** As {@link #verbalNouns}, of a form that is not spelled as it should be: পৌছে for পৌঁছে; of no form of a base word. */
    static List<String> verbalNounsBySpelling(String word) {
        List<String> nouns = NOUNS_BY_SPELLING.getOrDefault(SpellingKey.near(word), List.of());
        return !nouns.isEmpty()
                        && Inflection.bases(word).stream()
                                .anyMatch(base -> BaseWords.contains(base) || NO_FORMS.contains(base))
                ? List.of()
                : nouns;
    }

    private static Map<String, List<String>> nouns() {
        Map<String, List<String>> endings = new HashMap<>();
        for (String line : WordTable.lines("verb-endings.txt")) {
            String[] sides = line.split(": ", -1);
            endings.put(sides[0], List.of(sides[1].split(" ", -1)));
        }
        // In the order of the table: a form of two verbs is the first one's, in every run.
        Map<String, List<String>> nouns = new LinkedHashMap<>();
        for (String line : WordTable.lines("verbs.txt")) {
            String[] sides = (line.contains(": ") ? line : line + ": ~").split(": ", -1);
            List<String> verbs = List.of(sides[0].split("=", -1));
            verbs.forEach(verb -> add(nouns, verb, List.of(verb)));
            add(nouns, verbs.getFirst(), verbs);
            String listed = sides[1].replace("~", String.join(" ", VerbStems.of(verbs.getFirst())));
            for (String stemAndSet : listed.split(" ", -1)) {
                String[] parts = stemAndSet.split("/", -1);
                for (String ending : endings.getOrDefault(parts[1], List.of())) {
                    add(nouns, parts[0] + (ending.equals("-") ? "" : ending), verbs);
                }
            }
        }
        nouns.keySet().removeAll(NO_FORMS.words());
        return Collections.unmodifiableMap(nouns);
    }

    private static void add(Map<String, List<String>> nouns, String form, List<String> verbs) {
        nouns.merge(form, verbs, (known, more) -> {
            Keys both = new Keys();
            both.addAll(known);
            both.addAll(more);
            return both.list();
        });
    }

    /** Folded without doublets: a form that begins as one does (হটাত) is not what the other is (হঠাৎ). */
    private static Map<String, List<String>> nounsBySpelling() {
        Map<String, List<String>> nouns = new HashMap<>(2 * NOUNS.size());
        NOUNS.forEach((form, verbs) -> nouns.putIfAbsent(SpellingKey.folded(form), verbs));
        return Collections.unmodifiableMap(nouns);
    }
}
