package org.mohafez.score;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * At which place the right answer came, for each of some questions.
 *
 * @param places from 1; 0 where it is not among the first {@value #DEPTH}
 */
record Places(List<Integer> places) {
    static final int DEPTH = 10;

    Places {
        places = List.copyOf(places);
    }

    /** The place of the best placed of those that are right. */
    static int of(Set<Answer> right, List<Answer> found) {
        int last = Math.min(DEPTH, found.size());
        for (int i = 0; i < last; i++) {
            if (right.contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The share of questions whose answer is among the first so many; 0 of no questions. */
    double success(int among) {
        return mean(place -> place >= 1 && place <= among ? 1 : 0);
    }

    /** The mean reciprocal rank; 0 of no questions. */
    double reciprocal() {
        return mean(place -> place == 0 ? 0 : 1.0 / place);
    }

    private double mean(IntToDoubleFunction worth) {
        return places.stream()
                .mapToInt(Integer::intValue)
                .mapToDouble(worth)
                .average()
                .orElse(0);
    }

    /** Success at one and at three, and the mean reciprocal rank. */
    String figures() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", success(1), success(3), reciprocal());
    }
}
