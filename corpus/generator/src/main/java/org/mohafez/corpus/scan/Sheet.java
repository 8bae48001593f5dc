package org.mohafez.corpus.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A sheet of paper as pixels. Effects change it in place or give another.
 *
 * @param image of type {@link BufferedImage#TYPE_INT_RGB}
 * @param dpi pixels an inch
 */
record Sheet(BufferedImage image, int dpi) {
    static Sheet blank(int width, int height, int dpi) {
        var sheet = new Sheet(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), dpi);
        java.util.Arrays.fill(sheet.pixels(), 0xFFFFFF);
        return sheet;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** Row by row, 0xRRGGBB; what is written here is on the sheet. */
    int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    /** Draws in points from the top left corner. */
    Graphics2D pen() {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(dpi / 72.0, dpi / 72.0);
        pen.setColor(Color.BLACK);
        return pen;
    }

    /** Turned clockwise by so many quarters. */
    Sheet turned(int quarters) {
        int turns = Math.floorMod(quarters, 4);
        boolean side = turns % 2 == 1;
        int w = width();
        int h = height();
        Sheet out = blank(side ? h : w, side ? w : h, dpi);
        int[] from = pixels();
        int[] to = out.pixels();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at =
                        switch (turns) {
                            case 1 -> x * h + (h - 1 - y);
                            case 2 -> (h - 1 - y) * w + (w - 1 - x);
                            case 3 -> (w - 1 - x) * h + y;
                            default -> y * w + x;
                        };
                to[at] = from[y * w + x];
            }
        }
        return out;
    }

    /** Two sheets side by side on one of the same height. */
    Sheet beside(Sheet right) {
        Sheet out = blank(width() + right.width(), Math.max(height(), right.height()), dpi);
        Graphics2D pen = out.image.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.drawImage(right.image, width(), 0, null);
        pen.dispose();
        return out;
    }

    static int clamp(double value) {
        return value < 0 ? 0 : value > 255 ? 255 : (int) (value + 0.5);
    }

    /** The colour with each part changed by a factor. */
    static int times(int rgb, double red, double green, double blue) {
        return clamp((rgb >> 16 & 255) * red) << 16 | clamp((rgb >> 8 & 255) * green) << 8 | clamp((rgb & 255) * blue);
    }
}
