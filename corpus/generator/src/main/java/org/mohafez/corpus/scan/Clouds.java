package org.mohafez.corpus.scan;

import java.util.Random;

/** Values from 0 to 1 that change smoothly from place to place: a grid of chance, blended between its points. */
final class Clouds {
    private static final int SIDE = 64;

    private final double[] grid = new double[SIDE * SIDE];
    private final double size;

    /** @param size of one cloud in pixels */
    Clouds(Random random, double size) {
        this.size = Math.max(1, size);
        for (int i = 0; i < grid.length; i++) {
            grid[i] = random.nextDouble();
        }
    }

    double at(double x, double y) {
        double u = x / size;
        double v = y / size;
        int column = (int) Math.floor(u);
        int row = (int) Math.floor(v);
        double s = smooth(u - column);
        double t = smooth(v - row);
        return (1 - t) * ((1 - s) * point(column, row) + s * point(column + 1, row))
                + t * ((1 - s) * point(column, row + 1) + s * point(column + 1, row + 1));
    }

    private double point(int column, int row) {
        return grid[Math.floorMod(row, SIDE) * SIDE + Math.floorMod(column, SIDE)];
    }

    private static double smooth(double x) {
        return x * x * (3 - 2 * x);
    }
}
