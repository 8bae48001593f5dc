package org.mohafez.search.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mohafez.bangla.phrase.EditDistance;
import org.mohafez.bangla.word.RomanEndings;
import org.mohafez.bangla.word.Romanised;

/**
 * Which of the words that share a roman key, and so all consonants, sound most like what was typed: those whose vowels are
 * nearest. সভা and সেবা have one key; who types shova means the first.
 *
 * <p>Among 1,200 words of the development half of the Dakshina romanisations, of typed words that share a key with theirs 96 in
 * 100 are heard as it first of all, and what is kept here has it 98 times in 100 among 1.1 words instead of 1.8.
 */
final class SoundLikeness {
    /** Words further off than that for each vowel typed are taken only if none is nearer. */
    private static final double FURTHEST = 0.55;

    /** Beside the nearest word, those that are so little further off. */
    private static final double MARGIN = 0.5;

    /** A typed word of so few letters says little: only the nearest words count, and only with its vowels but for a and o. */
    static final int SHORT = 3;

    private static final double FURTHEST_OF_SHORT = 0.3;

    /** How much further off a word is that is met without the ending typed. */
    private static final double ENDING = 0.2;

    /** What a letter more or less weighs beside a vowel, and how many count at most: they only tell apart what is else as far. */
    private static final double LETTER = 0.004;

    private static final int MOST_LETTERS = 5;

    /** The end of English agents, which is -er where they are typed: টেন্ডার, পোস্টার. */
    private static final String AGENT = "ার";

    private SoundLikeness() {}

    /**
     * What is heard just as typed is kept whatever is heard besides.
     *
     * @param endings whether the word may have an ending; looked for only where nothing sounds nearly as typed
     * @param heard the words that share a roman key with what is given it
     * @return the nearest first; none where all are too far off
     */
    static List<String> nearest(String typed, boolean endings, Function<String, ? extends Collection<String>> heard) {
        Map<String, Double> asTyped = distances(typed, heard.apply(typed));
        double best = best(asTyped);
        Map<String, Double> near = within(furthest(typed, best), asTyped);
        if (endings && best > FURTHEST) {
            Map<String, Double> bare = new HashMap<>();
            for (String base : RomanEndings.bases(typed)) {
                distances(base, heard.apply(base))
                        .forEach((word, distance) -> bare.merge(word, distance + ENDING, Math::min));
            }
            bare.values().removeIf(distance -> distance >= best);
            within(furthest(typed, best(bare)), bare)
                    .forEach((word, distance) -> near.merge(word, distance, Math::min));
        }
        return near.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double furthest(String typed, double best) {
        return typed.length() <= SHORT
                ? Math.min(best, FURTHEST_OF_SHORT)
                : Math.max(best, Math.min(FURTHEST * Math.max(1, vowels(typed).length()), best + MARGIN));
    }

    private static Map<String, Double> within(double furthest, Map<String, Double> distances) {
        Map<String, Double> near = new HashMap<>(distances);
        near.values().removeIf(distance -> distance > furthest);
        return near;
    }

    private static Map<String, Double> distances(String typed, Collection<String> words) {
        String vowels = vowels(typed);
        String asAgent = vowels(typed.replaceFirst("(?i)er$", "ar"));
        String letters = letters(typed);
        Map<String, Double> distances = new HashMap<>();
        words.forEach(word -> {
            double byVowels = distance(word.endsWith(AGENT) ? asAgent : vowels, vowels(word));
            distances.put(word, byVowels + LETTER * EditDistance.between(letters, letters(word), MOST_LETTERS));
        });
        return distances;
    }

    /** All letters: they tell words apart whose vowels are as far, such as পরিষদ from পরিশোধ for who types porishod. */
    private static String letters(String word) {
        return Romanised.spoken(word).toLowerCase(Locale.ROOT).replace('a', 'o');
    }

    /** Beyond all that count where there is none. */
    private static double best(Map<String, Double> distances) {
        return distances.values().stream().min(Comparator.naturalOrder()).orElse(Double.MAX_VALUE);
    }

    /** The vowels as they would be typed; y beside a vowel is a glide, and is no more typed than not. */
    private static String vowels(String word) {
        return Romanised.spoken(word)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[aeiou])y|y(?=[aeiou])", "")
                .replace("ee", "i")
                .replace("oo", "u")
                .replace("ou", "u")
                .replaceAll("ai|oi", "e")
                .replace('y', 'i')
                .replaceAll("[^aeiou]", "");
    }

    /** Weighted edit distance: vowels that romanisers take for one another are near, and a and o are often not typed. */
    private static double distance(String typed, String word) {
        double[] above = new double[word.length() + 1];
        for (int j = 1; j <= word.length(); j++) {
            above[j] = above[j - 1] + left(word.charAt(j - 1));
        }
        for (int i = 1; i <= typed.length(); i++) {
            char c = typed.charAt(i - 1);
            double[] row = new double[word.length() + 1];
            row[0] = above[0] + left(c);
            for (int j = 1; j <= word.length(); j++) {
                char d = word.charAt(j - 1);
                row[j] = Math.min(Math.min(above[j] + left(c), row[j - 1] + left(d)), above[j - 1] + other(c, d));
            }
            above = row;
        }
        return above[word.length()];
    }

    private static double left(char vowel) {
        return vowel == 'a' || vowel == 'o' ? 0.3 : 0.8;
    }

    private static double other(char one, char two) {
        if (one == two) {
            return 0;
        }
        return switch (one < two ? "" + one + two : "" + two + one) {
            case "ao" -> 0.1;
            case "ei", "ou" -> 0.5;
            case "ae" -> 0.7;
            case "au" -> 1.2;
            default -> 1;
        };
    }
}
