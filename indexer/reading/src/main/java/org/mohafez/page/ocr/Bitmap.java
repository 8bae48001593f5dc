package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_imgproc.ADAPTIVE_THRESH_MEAN_C;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_HEIGHT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_LEFT;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_TOP;
import static org.bytedeco.opencv.global.opencv_imgproc.CC_STAT_WIDTH;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.adaptiveThreshold;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponentsWithStats;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** Grey pictures to black and white ones, and the connected shapes on these. */
final class Bitmap {
    private Bitmap() {}

    /** Ink is 255, ground 0. The threshold follows the ground, so that uneven light does not matter. */
    static Mat of(Mat grey) {
        Mat ink = new Mat();
        int around = Math.max(15, grey.cols() / 40) | 1;
        adaptiveThreshold(grey, ink, 255, ADAPTIVE_THRESH_MEAN_C, THRESH_BINARY_INV, around, 15);
        return ink;
    }

    /** The boxes of connected shapes of ink, in pixels, with at least that many pixels on their longer side. */
    static List<Rect> shapes(Mat ink, int least) {
        List<Rect> shapes = new ArrayList<>();
        try (Mat labels = new Mat();
                Mat stats = new Mat();
                Mat centroids = new Mat()) {
            int n = connectedComponentsWithStats(ink, labels, stats, centroids);
            try (IntIndexer at = stats.createIndexer()) {
                for (int i = 1; i < n; i++) {
                    int w = at.get(i, CC_STAT_WIDTH);
                    int h = at.get(i, CC_STAT_HEIGHT);
                    if (Math.max(w, h) >= least) {
                        shapes.add(new Rect(at.get(i, CC_STAT_LEFT), at.get(i, CC_STAT_TOP), w, h));
                    }
                }
            }
        }
        return shapes;
    }
}
