package org.mohafez.bangla.word;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** Words that are right in two spellings, or wrong in one that many write, where no rule makes one of the other: চাকরি and চাকুরি. */
final class Doublets {
    /** From the folded spelling of a beginning to that of the other, by the first letter; a longer one before what begins it. */
    private static final ByLetter<Map.Entry<String, String>> USUAL = ByLetter.first(table(), Map.Entry::getKey);

    private Doublets() {}

    /** @param folded of a word: see {@link SpellingKey#folded} */
    static String usual(String folded) {
        if (!folded.isEmpty()) {
            for (Map.Entry<String, String> doublet : USUAL.of(folded.charAt(0))) {
                if (folded.startsWith(doublet.getKey())) {
                    return doublet.getValue()
                            + folded.substring(doublet.getKey().length());
                }
            }
        }
        return folded;
    }

    private static Collection<Map.Entry<String, String>> table() {
        return WordTable.pairs("doublets.txt").entrySet().stream()
                .map(pair -> Map.entry(SpellingKey.folded(pair.getKey()), SpellingKey.folded(pair.getValue())))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .toList();
    }
}
