package org.mohafez.series;

import java.util.Map;
import org.mohafez.series.Wording.Telling;

/**
 * A wording whose words are weighed by how much they tell in the series.
 *
 * @param words by the key they stand for
 * @param weights by the same keys
 * @param length of the weights as a vector; 0 where there are none
 */
record Weighed(Map<String, Telling> words, Map<String, Double> weights, double length) {
    boolean has(String key) {
        return words.containsKey(key);
    }

    boolean hasInTopic(String key) {
        Telling word = words.get(key);
        return word != null && word.inTopic();
    }

    /** Whether that word is all its topic says. */
    boolean isTopic(String key) {
        return hasInTopic(key)
                && words.values().stream().filter(Telling::inTopic).count() == 1;
    }
}
