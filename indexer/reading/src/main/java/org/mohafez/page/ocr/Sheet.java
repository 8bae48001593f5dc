package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.CV_32FC2;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_imgproc.CHAIN_APPROX_SIMPLE;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.RETR_EXTERNAL;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_OTSU;
import static org.bytedeco.opencv.global.opencv_imgproc.approxPolyDP;
import static org.bytedeco.opencv.global.opencv_imgproc.arcLength;
import static org.bytedeco.opencv.global.opencv_imgproc.contourArea;
import static org.bytedeco.opencv.global.opencv_imgproc.convexHull;
import static org.bytedeco.opencv.global.opencv_imgproc.fillConvexPoly;
import static org.bytedeco.opencv.global.opencv_imgproc.findContours;
import static org.bytedeco.opencv.global.opencv_imgproc.getPerspectiveTransform;
import static org.bytedeco.opencv.global.opencv_imgproc.isContourConvex;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A sheet of paper on a darker ground, as a camera sees it: four corners that are to become a rectangle.
 *
 * @param corners top left, top right, bottom right, bottom left, in pixels
 */
record Sheet(Point2D[] corners) {
    private static final int WIDTH = 600;
    /** The part of the picture that a sheet covers, at least; a sheet that fills the whole picture needs nothing. */
    private static final double LEAST = 0.25;

    private static final double MOST = 0.985;
    /** A shadow may be darker than what parts a sheet from its ground on the whole. */
    private static final double[] SHADES = {1, 0.9, 0.8, 0.7, 0.6};
    /** The shorter side of paper in parts of the longer, at least: legal has 0.61. */
    private static final double NARROWEST = 0.5;
    /** How much darker the ground is, of 255. */
    private static final double DARKER = 40;

    /** Empty where the picture shows nothing but the sheet. */
    static Optional<Sheet> on(Mat grey) {
        double scale = WIDTH / (double) Math.min(grey.cols(), grey.rows());
        try (Mat small = new Mat();
                Mat bright = new Mat();
                Size size = new Size((int) (grey.cols() * scale), (int) (grey.rows() * scale));
                Size soft = new Size(9, 9)) {
            resize(grey, small, size, 0, 0, INTER_AREA);
            GaussianBlur(small, small, soft, 0);
            double parting = threshold(small, bright, 0, 255, THRESH_BINARY | THRESH_OTSU);
            Optional<Sheet> best = Optional.empty();
            for (double shade : SHADES) {
                threshold(small, bright, shade * parting, 255, THRESH_BINARY);
                Optional<Sheet> found = largest(small, bright).map(Sheet::new).filter(Sheet::isPaper);
                if (found.isPresent()
                        && best.map(Sheet::area).orElse(0.0) < found.get().area()) {
                    best = found;
                }
            }
            return best.map(sheet -> scaled(sheet.corners(), 1 / scale));
        }
    }

    private static Optional<Point2D[]> largest(Mat small, Mat bright) {
        double whole = (double) small.cols() * small.rows();
        try (MatVector contours = new MatVector()) {
            findContours(bright.clone(), contours, RETR_EXTERNAL, CHAIN_APPROX_SIMPLE);
            Mat best = null;
            double area = 0;
            for (Mat contour : contours.get()) {
                if (contourArea(contour) > area) {
                    area = contourArea(contour);
                    best = contour;
                }
            }
            if (best == null || area < LEAST * whole || area > MOST * whole) {
                return Optional.empty();
            }
            try (Mat hull = new Mat();
                    Mat corners = new Mat()) {
                convexHull(best, hull);
                approxPolyDP(hull, corners, 0.02 * arcLength(hull, true), true);
                boolean four = corners.total() == 4 && isContourConvex(corners);
                return four && isBrighter(small, corners) ? Optional.of(ordered(corners)) : Optional.empty();
            }
        }
    }

    private static boolean isBrighter(Mat small, Mat corners) {
        try (Mat inside = Mat.zeros(small.size(), org.bytedeco.opencv.global.opencv_core.CV_8UC1)
                        .asMat();
                Mat outside = new Mat();
                Scalar white = new Scalar(255)) {
            fillConvexPoly(inside, corners, white);
            org.bytedeco.opencv.global.opencv_core.bitwise_not(inside, outside);
            return mean(small, inside).get(0) - mean(small, outside).get(0) > DARKER;
        }
    }

    private static Point2D[] ordered(Mat corners) {
        Point2D[] points = new Point2D[4];
        try (IntIndexer at = corners.createIndexer()) {
            for (int i = 0; i < 4; i++) {
                points[i] = new Point2D.Double(at.get(i, 0, 0), at.get(i, 0, 1));
            }
        }
        Comparator<Point2D> sum = Comparator.comparingDouble(p -> p.getX() + p.getY());
        Comparator<Point2D> difference = Comparator.comparingDouble(p -> p.getX() - p.getY());
        return new Point2D[] {
            Arrays.stream(points).min(sum).orElseThrow(),
            Arrays.stream(points).max(difference).orElseThrow(),
            Arrays.stream(points).max(sum).orElseThrow(),
            Arrays.stream(points).min(difference).orElseThrow()
        };
    }

    private static Sheet scaled(Point2D[] corners, double by) {
        return new Sheet(Arrays.stream(corners)
                .map(p -> (Point2D) new Point2D.Double(p.getX() * by, p.getY() * by))
                .toArray(Point2D[]::new));
    }

    private boolean isPaper() {
        return Math.min(width(), height()) >= NARROWEST * Math.max(width(), height());
    }

    private double area() {
        return (double) width() * height();
    }

    int width() {
        return (int) Math.round(Math.max(corners[0].distance(corners[1]), corners[3].distance(corners[2])));
    }

    int height() {
        return (int) Math.round(Math.max(corners[0].distance(corners[3]), corners[1].distance(corners[2])));
    }

    /** The 3 by 3 matrix that takes the picture to the sheet. */
    Mat flattening() {
        Point2D[] flat = {
            new Point2D.Double(0, 0),
            new Point2D.Double(width(), 0),
            new Point2D.Double(width(), height()),
            new Point2D.Double(0, height())
        };
        try (Mat from = points(corners);
                Mat to = points(flat)) {
            return getPerspectiveTransform(from, to);
        }
    }

    private static Mat points(Point2D[] points) {
        Mat mat = new Mat(4, 1, CV_32FC2);
        try (FloatIndexer at = mat.createIndexer()) {
            for (int i = 0; i < 4; i++) {
                at.put(i, 0, 0, (float) points[i].getX());
                at.put(i, 0, 1, (float) points[i].getY());
            }
        }
        return mat;
    }
}
