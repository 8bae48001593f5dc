package org.mohafez.series;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.series.Wording.Telling;

/** Weighs the words that two wordings share against those they have, by how rare they are in the series. */
final class Comparison {
    /** A word of the topic names the matter; one of the text only speaks of it. */
    private static final double TOPIC = 1.6;

    /** A word that stands nowhere else in the series cannot be shared and says little against kinship: wordings change. */
    private static final double ALONE = 0.35;

    private static final int WORDS_SHOWN = 5;

    private final Rarity rarity;

    Comparison(Rarity rarity) {
        this.rarity = rarity;
    }

    Weighed weigh(Wording wording) {
        Map<String, Telling> words = rarity.byKey(wording);
        Map<String, Double> weights = new HashMap<>();
        double squares = 0;
        for (Map.Entry<String, Telling> word : words.entrySet()) {
            double weight = rarity.weight(word.getKey())
                    * (word.getValue().inTopic() ? TOPIC : 1)
                    * (rarity.isShared(word.getKey()) ? 1 : ALONE);
            weights.put(word.getKey(), weight);
            squares += weight * weight;
        }
        return new Weighed(words, weights, Math.sqrt(squares));
    }

    /** Of two decisions: the cosine of their weighed words. */
    double ofDecisions(Weighed earlier, Weighed later) {
        double product = 0;
        for (Map.Entry<String, Double> word : later.weights().entrySet()) {
            product += word.getValue() * earlier.weights().getOrDefault(word.getKey(), 0.0);
        }
        return product == 0 ? 0 : Math.min(1, product / (earlier.length() * later.length()));
    }

    /** Whether they share more than one word; one alone makes no matter, unless it is all that a topic says. */
    boolean shareEnough(Weighed earlier, Weighed later) {
        List<String> shared =
                later.weights().keySet().stream().filter(earlier::has).limit(2).toList();
        return shared.size() > 1 || shared.stream().anyMatch(word -> earlier.isTopic(word) || later.isTopic(word));
    }

    /** Of a decision and a row that reports: how much of what the row tells is in the decision. */
    double ofReport(Weighed decision, Weighed row) {
        double shared = 0;
        double whole = 0;
        for (String key : row.words().keySet()) {
            double weight = rarity.weight(key);
            whole += weight;
            shared += decision.has(key) ? weight : 0;
        }
        return whole == 0 ? 0 : shared / whole;
    }

    /** Why the two are taken to be about one matter. */
    Likeness because(double score, Weighed earlier, Weighed later) {
        List<Map.Entry<String, Telling>> shared = later.words().entrySet().stream()
                .filter(word -> earlier.has(word.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Telling> word) -> -rarity.weight(word.getKey())))
                .toList();
        return new Likeness(
                score,
                shared.stream()
                        .limit(WORDS_SHOWN)
                        .map(word -> word.getValue().printed())
                        .toList(),
                shared.stream().anyMatch(word -> word.getValue().inTopic() || earlier.hasInTopic(word.getKey())));
    }
}
