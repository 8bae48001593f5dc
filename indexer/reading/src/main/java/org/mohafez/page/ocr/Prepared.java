package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_core.gemm;
import static org.bytedeco.opencv.global.opencv_core.invert;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.warpPerspective;

import java.util.List;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.mohafez.page.Box;

/**
 * A picture made ready to be read: upright, flat, its lines level, its ground white.
 *
 * @param grey dark ink on white; owned
 * @param back the 3 by 3 matrix, row by row, that takes its pixels to those of the picture turned upright
 * @param width of the picture turned upright, in pixels
 * @param height of the picture turned upright, in pixels
 * @param quarterTurns clockwise, by which the picture was turned
 * @param stamps where coloured stamps and signatures were taken off, in pixels of the picture turned upright
 */
record Prepared(Mat grey, double dpi, double[] back, int width, int height, int quarterTurns, List<Rect> stamps)
        implements AutoCloseable {
    /** Degrees; less is not worth what interpolation costs. */
    private static final double LEVEL = 0.05;

    static Prepared of(Mat upright, double dpi, int quarterTurns) {
        int width = upright.cols();
        int height = upright.rows();
        Mat grey = Ink.grey(upright);
        List<Rect> stamps = ColouredInk.take(upright, grey, dpi);
        double[] back = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        var sheet = Sheet.on(grey);
        if (sheet.isPresent()) {
            try (Mat flattening = sheet.get().flattening()) {
                Mat flat = warped(
                        grey, flattening, sheet.get().width(), sheet.get().height());
                grey.close();
                grey = flat;
                back = inverse(flattening);
            }
        }
        Ink.level(grey);
        double skew = Skew.of(grey);
        if (Math.abs(skew) > LEVEL) {
            try (Mat turn = turn(skew, grey.cols() / 2.0, grey.rows() / 2.0)) {
                Mat level = warped(grey, turn, grey.cols(), grey.rows());
                grey.close();
                grey = level;
                back = product(back, inverse(turn));
            }
        }
        double scale = sheet.isPresent() ? Math.min(grey.cols(), grey.rows()) / (double) Math.min(width, height) : 1;
        return new Prepared(grey, dpi * scale, back, width, height, quarterTurns, stamps);
    }

    private static Mat warped(Mat grey, Mat matrix, int width, int height) {
        Mat warped = new Mat();
        try (Size size = new Size(width, height);
                Scalar white = new Scalar(255)) {
            warpPerspective(grey, warped, matrix, size, INTER_LINEAR, BORDER_CONSTANT, white);
        }
        return warped;
    }

    /** Turns clockwise by that many degrees about a point. */
    private static Mat turn(double degrees, double x, double y) {
        double a = Math.toRadians(degrees);
        double cos = Math.cos(a);
        double sin = Math.sin(a);
        return matrix(new double[] {cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y, 0, 0, 1});
    }

    private static Mat matrix(double[] values) {
        Mat matrix = new Mat(3, 3, CV_64F);
        try (DoubleIndexer at = matrix.createIndexer()) {
            at.put(0, 0, values);
        }
        return matrix;
    }

    private static double[] values(Mat matrix) {
        double[] values = new double[9];
        try (DoubleIndexer at = matrix.createIndexer()) {
            for (int i = 0; i < 9; i++) {
                values[i] = at.get(i / 3, i % 3);
            }
        }
        return values;
    }

    private static double[] inverse(Mat matrix) {
        try (Mat inverse = new Mat()) {
            invert(matrix, inverse);
            return values(inverse);
        }
    }

    private static double[] product(double[] first, double[] second) {
        try (Mat a = matrix(first);
                Mat b = matrix(second);
                Mat none = new Mat();
                Mat product = new Mat()) {
            gemm(a, b, 1, none, 0, product);
            return values(product);
        }
    }

    /** A box of points of the prepared picture, in points of the picture turned upright: the smallest around its corners. */
    Box back(Box box, double uprightDpi) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int corner = 0; corner < 4; corner++) {
            double x = (corner % 2 == 0 ? box.left() : box.right()) * dpi / 72;
            double y = (corner < 2 ? box.top() : box.bottom()) * dpi / 72;
            double w = back[6] * x + back[7] * y + back[8];
            double u = (back[0] * x + back[1] * y + back[2]) / w * 72 / uprightDpi;
            double v = (back[3] * x + back[4] * y + back[5]) / w * 72 / uprightDpi;
            left = Math.min(left, u);
            right = Math.max(right, u);
            top = Math.min(top, v);
            bottom = Math.max(bottom, v);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    @Override
    public void close() {
        grey.close();
    }
}
