package org.mohafez.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Carries the identities of decisions from one reading of a paper to the next, so that a link to decision 3 leads to the same words
 * for ever. A decision is known again by its words and its place; new ones take the next unused numbers, and those that vanished say what
 * has their words now. A pure function.
 *
 * @param decisions the new reading's, in its order, by their ordinals
 * @param retired all ordinals that were ever given and are not among them, in their order
 */
public record Ordinals(List<Decision> decisions, List<Retired> retired) {
    /** Half of the letters in common, three by three: what is less is another decision. */
    private static final double SAME = 0.5;

    /** The same number at the same place, read badly once. */
    private static final double SAME_AT_ITS_PLACE = 0.25;

    private static final int GRAM = 3;

    /** Of a vanished decision's letters, so many must stand in another for that to have replaced it. */
    private static final double SWALLOWED = 0.6;

    /** How much one place further off counts against two decisions being the same, beside the share of their letters. */
    private static final double DISTANCE = 0.01;

    public Ordinals {
        decisions = List.copyOf(decisions);
        retired = List.copyOf(retired);
    }

    private record Pair(int before, int now, double likeness) {}

    /** A decision, its place and its letters three by three: an {@code OCR} slip spoils three of them, and a whole word of words. */
    private record Shape(int place, @Nullable String number, Set<String> grams) {
        static List<Shape> of(List<Decision> decisions) {
            return IntStream.range(0, decisions.size())
                    .mapToObj(i -> new Shape(i, decisions.get(i).number(), Ordinals.grams(decisions.get(i))))
                    .toList();
        }

        int common(Shape other) {
            return Ordinals.common(grams, other.grams);
        }

        /** The share of their letters in common (Dice's coefficient), less a little for each place between them. */
        double likeness(Shape other) {
            int all = grams.size() + other.grams.size();
            double share = all == 0 ? 1 : 2.0 * common(other) / all;
            // What says the very same is the same, wherever it stands.
            return share < 1 ? share - DISTANCE * Math.min(apart(other), 10) : share;
        }

        boolean isLikeEnough(Shape other, double likeness) {
            boolean atItsPlace = number != null && number.equals(other.number) && apart(other) <= 1;
            return likeness >= (atItsPlace ? SAME_AT_ITS_PLACE : SAME);
        }

        private int apart(Shape other) {
            return Math.abs(place - other.place);
        }
    }

    /**
     * @param before the decisions as the machine read them last, by their ordinals
     * @param gone what was retired by then
     * @param taken ordinals that people have given to decisions they added
     * @param now the new reading, by any ordinals
     */
    public static Ordinals carry(List<Decision> before, List<Retired> gone, Set<Integer> taken, List<Decision> now) {
        Map<Integer, Integer> same = same(before, now);
        int next =
                Stream.of(before.stream().map(Decision::ordinal), gone.stream().map(Retired::ordinal), taken.stream())
                                .flatMap(given -> given)
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        + 1;
        List<Decision> carried = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Integer old = same.get(i);
            carried.add(now.get(i).as(old == null ? next++ : before.get(old).ordinal()));
        }
        return new Ordinals(carried, retired(before, gone, carried));
    }

    /** From the index of a new decision to that of the old one it is: the likest pairs first, each in one pair. */
    public static Map<Integer, Integer> same(List<Decision> before, List<Decision> now) {
        List<Shape> old = Shape.of(before);
        List<Shape> fresh = Shape.of(now);
        List<Pair> pairs = old.stream()
                .flatMap(was -> fresh.stream().flatMap(is -> pair(was, is)))
                .sorted(Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparing(pair -> Math.abs(pair.before() - pair.now()))
                        .thenComparing(Pair::before))
                .toList();
        Map<Integer, Integer> same = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!same.containsKey(pair.now()) && used.add(pair.before())) {
                same.put(pair.now(), pair.before());
            }
        }
        return same;
    }

    private static Stream<Pair> pair(Shape was, Shape is) {
        double likeness = was.likeness(is);
        return was.isLikeEnough(is, likeness) ? Stream.of(new Pair(was.place(), is.place(), likeness)) : Stream.empty();
    }

    private static List<Retired> retired(List<Decision> before, List<Retired> gone, List<Decision> carried) {
        Set<Integer> live = carried.stream().map(Decision::ordinal).collect(Collectors.toSet());
        Map<Integer, Retired> all = new java.util.TreeMap<>();
        gone.forEach(old -> all.put(old.ordinal(), following(old, live)));
        before.stream()
                .filter(old -> !live.contains(old.ordinal()))
                .forEach(old -> all.put(old.ordinal(), new Retired(old.ordinal(), successor(old, carried))));
        return List.copyOf(all.values());
    }

    /** A successor that has gone itself leads nowhere. */
    private static Retired following(Retired old, Set<Integer> live) {
        Integer by = old.replacedBy();
        return by == null || live.contains(by) ? old : new Retired(old.ordinal(), null);
    }

    private static @Nullable Integer successor(Decision old, List<Decision> carried) {
        Set<String> letters = grams(old);
        return carried.stream()
                .filter(decision ->
                        !letters.isEmpty() && common(letters, grams(decision)) >= SWALLOWED * letters.size())
                .max(Comparator.comparingInt(decision -> common(letters, grams(decision))))
                .map(Decision::ordinal)
                .orElse(null);
    }

    private static int common(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static Set<String> grams(Decision decision) {
        String letters = decision.text().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
        return letters.length() <= GRAM
                ? Set.of(letters)
                : IntStream.rangeClosed(0, letters.length() - GRAM)
                        .mapToObj(i -> letters.substring(i, i + GRAM))
                        .collect(Collectors.toSet());
    }
}
