package org.mohafez.corpus.scan;

import java.util.Random;

/** What lenses, glass, toner and paper do to a sheet. All change it in place. */
final class Effects {
    private Effects() {}

    /** Out of focus: a Gaussian, its width in pixels. */
    static void blur(Sheet sheet, double sigma) {
        if (sigma < 0.2) {
            return;
        }
        int radius = (int) Math.ceil(2.5 * sigma);
        double[] kernel = new double[2 * radius + 1];
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            kernel[i + radius] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += kernel[i + radius];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        int[] pixels = sheet.pixels();
        int[] line = new int[Math.max(sheet.width(), sheet.height())];
        for (int y = 0; y < sheet.height(); y++) {
            blur(pixels, y * sheet.width(), 1, sheet.width(), kernel, line);
        }
        for (int x = 0; x < sheet.width(); x++) {
            blur(pixels, x, sheet.width(), sheet.height(), kernel, line);
        }
    }

    private static void blur(int[] pixels, int start, int step, int count, double[] kernel, int[] line) {
        int radius = kernel.length / 2;
        for (int i = 0; i < count; i++) {
            line[i] = pixels[start + i * step];
        }
        for (int i = 0; i < count; i++) {
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int k = -radius; k <= radius; k++) {
                int p = line[Math.clamp(i + k, 0, count - 1)];
                double weight = kernel[k + radius];
                red += weight * (p >> 16 & 255);
                green += weight * (p >> 8 & 255);
                blue += weight * (p & 255);
            }
            pixels[start + i * step] = Sheet.clamp(red) << 16 | Sheet.clamp(green) << 8 | Sheet.clamp(blue);
        }
    }

    /** The sensor's noise, and specks of dust and toner: so many black and white ones in a million pixels. */
    static void noise(Sheet sheet, double sigma, double specks, Random random) {
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length && sigma > 0; i++) {
            double n = sigma * random.nextGaussian();
            int p = pixels[i];
            pixels[i] = Sheet.clamp((p >> 16 & 255) + n) << 16
                    | Sheet.clamp((p >> 8 & 255) + n) << 8
                    | Sheet.clamp((p & 255) + n);
        }
        int count = (int) (specks * pixels.length / 1e6);
        for (int i = 0; i < count; i++) {
            int colour = random.nextInt(4) == 0 ? 0xF4F4F4 : 0x101010 * (1 + random.nextInt(5));
            int x = random.nextInt(sheet.width() - 4);
            int y = random.nextInt(sheet.height() - 4);
            int size = 1 + random.nextInt(2) + random.nextInt(2);
            for (int dy = 0; dy < size; dy++) {
                for (int dx = 0; dx < size; dx++) {
                    if (random.nextInt(4) > 0) {
                        pixels[(y + dy) * sheet.width() + x + dx] = colour;
                    }
                }
            }
        }
    }

    /** Paper that is not white, its fibres, and light that falls off; 0 is even light, 0.5 half as bright at the dark side. */
    static void light(Sheet sheet, int paper, double falloff, Random random) {
        var clouds = new Clouds(random, sheet.width() / 6);
        double angle = random.nextDouble() * 2 * Math.PI;
        double cos = Math.cos(angle) / sheet.width();
        double sin = Math.sin(angle) / sheet.height();
        double red = (paper >> 16 & 255) / 255.0;
        double green = (paper >> 8 & 255) / 255.0;
        double blue = (paper & 255) / 255.0;
        int[] pixels = sheet.pixels();
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                double side = (x - sheet.width() / 2.0) * cos + (y - sheet.height() / 2.0) * sin;
                double f = 1 - falloff * Math.max(0, side + 0.25) - 0.25 * falloff * clouds.at(x, y);
                int at = y * sheet.width() + x;
                pixels[at] = Sheet.times(pixels[at], f * red, f * green, f * blue);
            }
        }
    }

    /** Copied on a worn copier: toner that fades in clouds, edges that fray, black that is not black. */
    static void copy(Sheet sheet, double fading, Random random) {
        blur(sheet, 0.0025 * sheet.dpi());
        var clouds = new Clouds(random, sheet.width() / 4);
        var fray = new Clouds(random, Math.max(2, sheet.dpi() / 100));
        int[] pixels = sheet.pixels();
        for (int y = 0; y < sheet.height(); y++) {
            for (int x = 0; x < sheet.width(); x++) {
                int at = y * sheet.width() + x;
                int p = pixels[at];
                double grey = 0.3 * (p >> 16 & 255) + 0.59 * (p >> 8 & 255) + 0.11 * (p & 255);
                double threshold = 150 + 30 * (fray.at(x, y) - 0.5);
                double dark = 1 / (1 + Math.exp((grey - threshold) / 18));
                double ink = dark * (1 - fading * clouds.at(x, y));
                int value = Sheet.clamp(250 - 225 * ink);
                pixels[at] = value << 16 | value << 8 | value;
            }
        }
    }

    static void grey(Sheet sheet) {
        int[] pixels = sheet.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            int grey = Sheet.clamp(0.3 * (p >> 16 & 255) + 0.59 * (p >> 8 & 255) + 0.11 * (p & 255));
            pixels[i] = grey << 16 | grey << 8 | grey;
        }
    }

    /** What is on one sheet laid over another as ink: the darker the darker, by so much. */
    static void ink(Sheet sheet, Sheet over, double strength) {
        int[] pixels = sheet.pixels();
        int[] ink = over.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int p = ink[i];
            if (p != 0xFFFFFF) {
                pixels[i] = Sheet.times(
                        pixels[i],
                        1 - strength * (1 - (p >> 16 & 255) / 255.0),
                        1 - strength * (1 - (p >> 8 & 255) / 255.0),
                        1 - strength * (1 - (p & 255) / 255.0));
            }
        }
    }
}
