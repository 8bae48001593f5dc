package org.mohafez.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mohafez.series.Wording.Telling;

/**
 * How much a word tells within one series: the fewer decisions have it, the more. A word stands for the most widespread of its
 * stems, so that হালনাগাদকরণ meets হালনাগাদ.
 */
final class Rarity {
    private final Map<String, Integer> decisions = new HashMap<>();
    private final int all;

    Rarity(Collection<Wording> wordings) {
        all = wordings.size();
        wordings.forEach(wording -> wording.words().values().stream()
                .flatMap(word -> word.keys().stream())
                .distinct()
                .forEach(key -> decisions.merge(key, 1, Integer::sum)));
    }

    /** The words under their most widespread key. */
    Map<String, Telling> byKey(Wording wording) {
        Map<String, Telling> words = new LinkedHashMap<>();
        for (Telling word : wording.words().values()) {
            words.merge(key(word), word, (first, second) -> first.inTopic() ? first : second);
        }
        return words;
    }

    /** More than 0; highest for a word that no other decision has. */
    double weight(String key) {
        return Math.log(1 + (double) all / decisions.getOrDefault(key, 1));
    }

    /** Whether another decision of the series has it. */
    boolean isShared(String key) {
        return decisions.getOrDefault(key, 0) > 1;
    }

    private String key(Telling word) {
        String best = word.keys().getFirst();
        for (String key : word.keys()) {
            if (decisions.getOrDefault(key, 0) > decisions.getOrDefault(best, 0)) {
                best = key;
            }
        }
        return best;
    }
}
