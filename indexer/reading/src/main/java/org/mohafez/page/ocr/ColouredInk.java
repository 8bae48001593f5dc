package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.bitwise_and;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.min;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_LEFT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_TOP;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_CLOSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.morphologyEx;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Stamps, seals and signatures in coloured ink: shapes higher and wider than print. Their ink is taken off, the black print
 * beneath it stays. Lines of coloured print are low, and stay too, as do filled grounds.
 */
final class ColouredInk {
    /** How much the strongest channel must exceed the weakest, of 255: more than yellowed paper does. */
    private static final double COLOURED = 70;
    /** The strongest channel of black print that coloured ink crosses stays below it. */
    private static final double BLACK = 110;
    /** Inches: stamps and signatures are as wide and high at least. */
    private static final double LEAST = 0.35;
    /** The part of its box that a stamp covers at most. */
    private static final double FILLED = 0.6;

    private ColouredInk() {}

    /**
     * Takes it off, in place.
     *
     * @param grey the same picture in grey
     * @return the boxes of what was taken off, in pixels
     */
    static List<Rect> take(Mat colour, Mat grey, double dpi) {
        try (MatVector channels = new MatVector();
                Mat strongest = new Mat();
                Mat weakest = new Mat();
                Mat coloured = new Mat()) {
            split(colour, channels);
            max(channels.get(0), channels.get(1), strongest);
            max(strongest, channels.get(2), strongest);
            min(channels.get(0), channels.get(1), weakest);
            min(weakest, channels.get(2), weakest);
            subtract(strongest, weakest, coloured);
            threshold(coloured, coloured, COLOURED, 255, THRESH_BINARY);
            List<Rect> stamps = stamps(coloured, dpi);
            if (!stamps.isEmpty()) {
                threshold(strongest, strongest, BLACK, 255, THRESH_BINARY);
                stamps.forEach(stamp -> whiten(stamp, coloured, strongest, grey));
            }
            return stamps;
        }
    }

    private static List<Rect> stamps(Mat coloured, double dpi) {
        List<Rect> stamps = new ArrayList<>();
        int reach = (int) Math.max(3, dpi / 60) | 1;
        int least = (int) (LEAST * dpi);
        try (Mat joined = new Mat();
                Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centroids = new Mat();
                Size near = new Size(reach, reach);
                Mat kernel = getStructuringElement(MORPH_RECT, near)) {
            morphologyEx(coloured, joined, MORPH_CLOSE, kernel);
            int n = connectedComponentsWithStats(joined, labels, stats, centroids);
            try (IntIndexer at = stats.createIndexer()) {
                for (int i = 1; i < n; i++) {
                    int w = at.get(i, CC_STAT_WIDTH);
                    int h = at.get(i, CC_STAT_HEIGHT);
                    boolean hollow = at.get(i, CC_STAT_AREA) < FILLED * w * h;
                    if (Math.min(w, h) >= least && hollow) {
                        stamps.add(new Rect(at.get(i, CC_STAT_LEFT), at.get(i, CC_STAT_TOP), w, h));
                    }
                }
            }
        }
        return stamps;
    }

    /** The edge of a stroke is less coloured than its middle. */
    private static void whiten(Rect stamp, Mat coloured, Mat notBlack, Mat grey) {
        try (Mat there = new Mat(coloured, stamp);
                Mat light = new Mat(notBlack, stamp);
                Mat on = new Mat(grey, stamp);
                Mat mask = new Mat();
                Size edge = new Size(5, 5);
                Mat kernel = getStructuringElement(MORPH_RECT, edge);
                Mat white = new Mat(1, 1, grey.type(), new Scalar(255))) {
            dilate(there, mask, kernel);
            bitwise_and(mask, light, mask);
            on.setTo(white, mask);
        }
    }
}
