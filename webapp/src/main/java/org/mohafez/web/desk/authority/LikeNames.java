package org.mohafez.web.desk.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.mohafez.bangla.BanglaText;
import org.mohafez.search.FacetValue;

/**
 * Which values have names that may be two spellings of one. Names are compared by their trigrams of letters, of which those that
 * few names have count most: what a name shares with every other, such as কার্যালয়, tells nothing. Only names that share
 * one of their {@value #TELLING} rarest trigrams are compared at all, so that it stays quick where there are many.
 */
final class LikeNames {
    /** A slip in a short name of two words leaves more than this in common; two offices of one kind in two places do not. */
    private static final double LIKELY = 0.62;

    /** Worth a look by somebody who asks for one name. */
    private static final double PERHAPS = 0.3;

    private static final int TELLING = 4;

    /** A trigram of more names tells nothing of any. */
    private static final int MOST_SHARED = 100;

    private static final int GRAM = 3;

    private final List<FacetValue> values;

    /** The trigrams of each name, by number, in order. */
    private final int[][] grams;

    /** The names that have each trigram. */
    private final List<List<Integer>> having = new ArrayList<>();

    private final double[] weights;

    LikeNames(List<FacetValue> values) {
        this.values = List.copyOf(values);
        Map<String, Integer> numbers = new HashMap<>();
        grams = new int[values.size()][];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = grams(values.get(i).label()).stream()
                    .mapToInt(gram -> number(numbers, gram))
                    .sorted()
                    .toArray();
            for (int gram : grams[i]) {
                while (having.size() <= gram) {
                    having.add(new ArrayList<>());
                }
                having.get(gram).add(i);
            }
        }
        weights = having.stream()
                .mapToDouble(names -> Math.log(1 + (double) values.size() / names.size()))
                .toArray();
    }

    private static int number(Map<String, Integer> numbers, String gram) {
        return Objects.requireNonNullElseGet(numbers.putIfAbsent(gram, numbers.size()), () -> numbers.size() - 1);
    }

    /** Two values, and how alike their names are, from 0 to 1. */
    record Pair(FacetValue one, FacetValue other, double likeness) {}

    /** The values whose names are most like that one's, the likest first. */
    List<FacetValue> like(String code, int most) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i).code().equals(code))
                .boxed()
                .flatMap(i -> near(i).stream().map(other -> pair(i, other)))
                .filter(pair -> pair.likeness() >= PERHAPS)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .limit(most)
                .map(Pair::other)
                .toList();
    }

    /** The likest pairs. @param mayBeOne which are worth asking about */
    List<Pair> pairs(int most, BiPredicate<FacetValue, FacetValue> mayBeOne) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int other : near(i)) {
                if (other > i && likeness(grams[i], grams[other]) >= LIKELY) {
                    Pair pair = pair(i, other);
                    if (mayBeOne.test(pair.one(), pair.other())) {
                        pairs.add(pair);
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return List.copyOf(pairs.subList(0, Math.min(most, pairs.size())));
    }

    private Set<Integer> near(int i) {
        Set<Integer> near = new LinkedHashSet<>();
        Arrays.stream(grams[i])
                .boxed()
                .filter(gram -> having.get(gram).size() > 1 && having.get(gram).size() <= MOST_SHARED)
                .sorted(Comparator.comparingInt(
                        (Integer gram) -> having.get(gram).size()))
                .limit(TELLING)
                .forEach(gram -> near.addAll(having.get(gram)));
        near.remove(i);
        return near;
    }

    private Pair pair(int i, int other) {
        return new Pair(values.get(i), values.get(other), likeness(grams[i], grams[other]));
    }

    /** The weight of what both have, in that of what either has. */
    private double likeness(int[] one, int[] other) {
        double shared = 0;
        double all = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            boolean first = j == other.length || i < one.length && one[i] <= other[j];
            boolean second = i == one.length || j < other.length && other[j] <= one[i];
            double weight = weights[first ? one[i] : other[j]];
            all += weight;
            shared += first && second ? weight : 0;
            i += first ? 1 : 0;
            j += second ? 1 : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private static Set<String> grams(String label) {
        String letters =
                "·" + BanglaText.clean(label).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "") + "·";
        Set<String> grams = new LinkedHashSet<>();
        for (int start = 0; start + GRAM <= letters.length(); start++) {
            grams.add(letters.substring(start, start + GRAM));
        }
        return grams;
    }
}
