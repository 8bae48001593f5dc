package org.mohafez.corpus.scan;

import java.util.Arrays;
import java.util.Random;

/** A paper on a desk, seen by a telephone held over it. */
final class Photo {
    /** Of a telephone's camera: 12 million pixels. */
    private static final int WIDTH = 3000;

    private static final int HEIGHT = 4000;

    private Photo() {}

    static Sheet of(Sheet printed, Random random) {
        PaperMarks.fold(printed, random);
        boolean wide = printed.width() > printed.height();
        int width = wide ? HEIGHT : WIDTH;
        int height = wide ? WIDTH : HEIGHT;
        Sheet desk = desk(width, height, random);
        double fill = 0.9;
        double scale = Math.min(fill * width / printed.width(), fill * height / printed.height());
        double w = printed.width() * scale / 2;
        double h = printed.height() * scale / 2;
        double turn = Math.toRadians(2.5 * random.nextGaussian());
        double far = 0.03 + 0.05 * random.nextDouble();
        double side = 0.04 * random.nextDouble() - 0.02;
        double[] corners = {-w * (1 - far), -h, w * (1 - far), -h * (1 - side), w, h, -w, h * (1 - side)};
        for (int i = 0; i < 4; i++) {
            double x = corners[2 * i];
            double y = corners[2 * i + 1];
            corners[2 * i] = width / 2.0 + x * Math.cos(turn) - y * Math.sin(turn);
            corners[2 * i + 1] = height / 2.0 + x * Math.sin(turn) + y * Math.cos(turn);
        }
        // The sheet is a little grey, so that its edge is seen against a bright desk.
        int[] paper = printed.pixels();
        for (int i = 0; i < paper.length; i++) {
            paper[i] = Sheet.times(paper[i], 0.95, 0.945, 0.93);
        }
        shade(desk, corners);
        Sheet seen = Warp.ofCorners(corners, printed.width(), printed.height()).of(printed, desk);
        shadow(seen, random);
        Effects.blur(seen, 0.7 + 0.7 * random.nextDouble());
        Effects.noise(seen, 3 + 4 * random.nextDouble(), 0, random);
        return seen;
    }

    /** Wood, cloth or steel: grain along the desk. */
    private static Sheet desk(int width, int height, Random random) {
        int[] colours = {0x6B4A2F, 0x8A6A48, 0x3F4A50, 0x9A9488, 0x2F5B46};
        int colour = colours[random.nextInt(colours.length)];
        Sheet desk = Sheet.blank(width, height, 300);
        var grain = new Clouds(random, 14);
        var rings = new Clouds(random, 420);
        int[] pixels = desk.pixels();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double f = 0.75 + 0.22 * grain.at(x * 0.05 + 30 * rings.at(x, y), y) + 0.18 * rings.at(y, x);
                pixels[y * width + x] = Sheet.times(colour, f, f, f);
            }
        }
        return desk;
    }

    /** The sheet's own shadow on the desk, right and beneath. */
    private static void shade(Sheet desk, double[] corners) {
        double[] moved = Arrays.copyOf(corners, corners.length);
        for (int i = 0; i < moved.length; i++) {
            moved[i] += i % 2 == 0 ? 10 : 16;
        }
        Sheet dark = Sheet.blank(300, 400, 300);
        Arrays.fill(dark.pixels(), 0x555555);
        Sheet mask = Sheet.blank(desk.width(), desk.height(), 300);
        Warp.ofCorners(moved, 300, 400).of(dark, mask);
        Effects.ink(desk, mask, 0.7);
    }

    /** The lamp is at one side, and whoever holds the telephone stands in its light. */
    private static void shadow(Sheet seen, Random random) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double cos = Math.cos(angle) / seen.width();
        double sin = Math.sin(angle) / seen.height();
        double edge = random.nextDouble() * 0.5 - 0.1;
        double depth = 0.15 + 0.25 * random.nextDouble();
        double warm = 0.02 + 0.08 * random.nextDouble();
        int[] pixels = seen.pixels();
        for (int y = 0; y < seen.height(); y++) {
            for (int x = 0; x < seen.width(); x++) {
                double at = (x - seen.width() / 2.0) * cos + (y - seen.height() / 2.0) * sin;
                double fall = 1 - 0.25 * Math.abs(at + 0.3);
                double soft = 1 / (1 + Math.exp(-(at - edge) * 22));
                double f = fall * (1 - depth * soft);
                int i = y * seen.width() + x;
                pixels[i] = Sheet.times(pixels[i], f, f * (1 - warm * 0.4), f * (1 - warm));
            }
        }
    }
}
