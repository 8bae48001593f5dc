package org.mohafez.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that mean the same in names: the lines of synonyms.tsv, folded. */
final class Synonyms {
    private static final Map<String, String> FIRST = read();

    private Synonyms() {}

    /** The folded word that stands for this one and all that mean the same. */
    static String of(String folded) {
        return FIRST.getOrDefault(folded, folded);
    }

    static boolean has(String folded) {
        return FIRST.containsKey(folded);
    }

    private static Map<String, String> read() {
        Map<String, String> first = new HashMap<>();
        for (String line : Lines.of("synonyms.tsv")) {
            String[] fields = line.split("\t");
            for (String other : List.of(fields[1].split(",\\s*"))) {
                first.put(Folded.of(other), Folded.of(fields[0]));
            }
        }
        return Map.copyOf(first);
    }
}
