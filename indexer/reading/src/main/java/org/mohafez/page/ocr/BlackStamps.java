package org.mohafez.page.ocr;

import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/**
 * Stamps and seals in black, or copied so: shapes of ink higher and wider than print. Their ink cannot be told from the
 * print beneath and stays; that they are there says why something was not read.
 */
final class BlackStamps {
    /** Inches: stamps and seals are as wide and high at least, with the print that they touch. */
    private static final double LEAST = 0.35;
    /** Inches: what is larger is a frame or a picture. */
    private static final double MOST = 3;

    private BlackStamps() {}

    /**
     * @param grey without rules
     * @return their boxes, in pixels
     */
    static List<Rect> on(Mat grey, double dpi) {
        try (Mat ink = Bitmap.of(grey)) {
            return Bitmap.shapes(ink, (int) (LEAST * dpi)).stream()
                    .filter(shape -> Math.min(shape.width(), shape.height()) >= LEAST * dpi)
                    .filter(shape -> Math.max(shape.width(), shape.height()) <= MOST * dpi)
                    .toList();
        }
    }
}
