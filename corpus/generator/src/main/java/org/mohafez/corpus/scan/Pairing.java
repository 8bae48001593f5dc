package org.mohafez.corpus.scan;

import java.util.Arrays;

/** Two texts side by side, by Levenshtein's recurrence. */
final class Pairing {
    private static final byte BOTH = 0;
    private static final byte LEFT = 1;
    private static final byte RIGHT = 2;

    private Pairing() {}

    /** For each character of {@code left} the place in {@code right} of the one it is paired with, or -1. */
    static int[] of(int[] left, int[] right) {
        byte[][] steps = new byte[left.length + 1][];
        costs(left, right, steps);
        int[] paired = new int[left.length];
        Arrays.fill(paired, -1);
        int i = left.length;
        int j = right.length;
        while (i > 0 && j > 0) {
            switch (steps[i][j]) {
                case BOTH -> {
                    paired[i - 1] = left[i - 1] == right[j - 1] ? j - 1 : -1;
                    i--;
                    j--;
                }
                case LEFT -> i--;
                default -> j--;
            }
        }
        return paired;
    }

    static int distance(int[] left, int[] right) {
        return costs(left, right, null)[right.length];
    }

    private static int[] costs(int[] left, int[] right, byte @org.jspecify.annotations.Nullable [][] steps) {
        int[] cost = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            cost[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            byte[] row = new byte[right.length + 1];
            int diagonal = cost[0];
            cost[0] = i;
            for (int j = 1; j <= right.length; j++) {
                int above = cost[j];
                int both = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                int least = Math.min(both, Math.min(above, cost[j - 1]) + 1);
                row[j] = least == both ? BOTH : least == above + 1 ? LEFT : RIGHT;
                cost[j] = least;
                diagonal = above;
            }
            if (steps != null) {
                steps[i] = row;
            }
        }
        return cost;
    }
}
