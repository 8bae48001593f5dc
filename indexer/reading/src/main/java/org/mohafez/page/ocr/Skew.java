package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** How far the lines of a sheet slope, as Leptonica finds it. */
final class Skew {
    private static final int WIDTH = 1600;
    /** Degrees. */
    private static final float WIDEST = 8f;

    private static final float STEP = 1f;
    private static final float FINEST = 0.01f;
    /** Leptonica's measure of its own sureness, below which it found no lines. */
    private static final float SURE = 2.5f;

    private Skew() {}

    /** Degrees clockwise by which to turn the picture so that its lines are level; 0 where there are none. */
    static double of(Mat grey) {
        double scale = Math.min(1, WIDTH / (double) grey.cols());
        try (Mat small = new Mat();
                Size size = new Size((int) (grey.cols() * scale), (int) (grey.rows() * scale));
                BytePointer bmp = new BytePointer()) {
            resize(grey, small, size, 0, 0, INTER_AREA);
            try (Mat ink = Bitmap.of(small)) {
                org.bytedeco.opencv.global.opencv_core.bitwise_not(ink, ink);
                imencode(".bmp", ink, bmp);
            }
            PIX grey8 = leptonica.pixReadMem(bmp, bmp.limit());
            PIX bits = leptonica.pixConvertTo1(grey8, 128);
            float[] angle = new float[1];
            float[] sure = new float[1];
            int failed = leptonica.pixFindSkewSweepAndSearch(bits, angle, sure, 4, 2, WIDEST, STEP, FINEST);
            leptonica.pixDestroy(bits);
            leptonica.pixDestroy(grey8);
            return failed != 0 || sure[0] < SURE ? 0 : angle[0];
        }
    }
}
