package org.mohafez.bench.made;

import java.util.Arrays;

/** Ranks, the first far oftener than the last: the share of rank r, from 0, falls as (r + 1 + flat)^-exponent (Mandelbrot 1953). */
final class Zipf {
    private final double[] upTo;

    /** @param flat the larger, the wider the head */
    Zipf(int ranks, double exponent, double flat) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1 + flat, -exponent);
            upTo[rank] = sum;
        }
        for (int rank = 0; rank < ranks; rank++) {
            upTo[rank] /= sum;
        }
    }

    /** @param share from 0 to below 1, each alike */
    int rank(double share) {
        int at = Arrays.binarySearch(upTo, share);
        return Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1);
    }
}
