package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.medianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/** The ink of a picture without its ground: uneven light, tinted paper and specks are taken off. */
final class Ink {
    private static final int COARSE = 8;
    /** Specks for each shape of a letter's size, from which on a picture is cleaned of them. */
    private static final double NOISY = 2;

    private Ink() {}

    static Mat grey(Mat colour) {
        Mat grey = new Mat();
        cvtColor(colour, grey, COLOR_BGR2GRAY);
        return grey;
    }

    /** Divides by the ground, which is what is brightest around each place; done in place. */
    static void level(Mat grey) {
        try (Mat ground = new Mat();
                Mat whole = new Mat();
                Size small = new Size(Math.max(1, grey.cols() / COARSE), Math.max(1, grey.rows() / COARSE));
                Size around = new Size(9, 9);
                Mat kernel = getStructuringElement(MORPH_RECT, around)) {
            resize(grey, ground, small, 0, 0, INTER_AREA);
            dilate(ground, ground, kernel);
            medianBlur(ground, ground, 21);
            try (Size size = grey.size()) {
                resize(ground, whole, size, 0, 0, INTER_LINEAR);
            }
            divide(grey, whole, grey, 245, CV_8U);
        }
    }

    /** Takes specks off where there are many; done in place. */
    static void despeckle(Mat grey) {
        if (isNoisy(grey)) {
            medianBlur(grey, grey, 3);
        }
    }

    private static boolean isNoisy(Mat grey) {
        try (Mat ink = Bitmap.of(grey)) {
            int specks = 0;
            int letters = 0;
            for (Rect shape : Bitmap.shapes(ink, 1)) {
                int longer = Math.max(shape.width(), shape.height());
                specks += longer <= 3 ? 1 : 0;
                letters += longer >= 12 ? 1 : 0;
            }
            return specks > NOISY * Math.max(20, letters);
        }
    }
}
