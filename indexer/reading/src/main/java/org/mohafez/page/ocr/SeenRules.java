package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.REDUCE_MAX;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.reduce;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_CLOSE;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_OPEN;
import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.blur;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.morphologyEx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.mohafez.page.layout.content.Rule;

/**
 * The drawn lines of a picture. The headline of Bangla words (মাত্রা) looks like a rule, but letters hang on it; the feet
 * of Latin letters look like one, but letters stand on them. The others are rules where they reach from one upright rule to another, or run
 * without a gap over half of the sheet; shorter ones only underline words.
 */
final class SeenRules {
    /** Inches. Taller than letters of a heading. */
    private static final double SHORTEST = 0.3;
    /** Inches: how thick a rule may be, and how far its pieces may be apart. */
    private static final double THICKEST = 0.03;

    private static final double GAP = 0.12;
    /** Inches within which two rules meet. */
    private static final double MEET = 0.07;
    /** How much of a rule's length its pieces must cover. */
    private static final double COVERED = 0.7;
    /** A level line that meets no upright one must be as long as that part of the sheet, and hardly have gaps. */
    private static final double ALONE = 0.5;

    private static final double UNBROKEN = 0.95;
    /** Inches: shorter lines under words are left to Tesseract. */
    private static final double UNDERLINE = 0.5;
    /** Inches above and beneath a level line within which letters are of one piece with it. */
    private static final double NEARBY = 0.02;
    /** The part of a level line on which letters hang, from which on it is their headline. */
    private static final double HUNG = 0.25;
    /** The part of a level line on which letters stand, from which on it is made of their feet. */
    private static final double STANDING = 0.4;

    private final double dpi;
    private final int sheetWidth;

    private SeenRules(double dpi, int sheetWidth) {
        this.dpi = dpi;
        this.sheetWidth = sheetWidth;
    }

    /**
     * Finds rules and paints them over with white, in place.
     *
     * @param grey with a level ground, specks and all: what takes specks off takes thin rules off
     * @return in pixels
     */
    static List<Rule> take(Mat grey, double dpi) {
        SeenRules seen = new SeenRules(dpi, grey.cols());
        try (Mat ink = Bitmap.of(grey);
                Mat levelInk = seen.drawn(grey, true);
                Mat uprightInk = seen.drawn(grey, false)) {
            List<DrawnLine> upright = seen.lines(uprightInk, false, ink);
            List<DrawnLine> bare = seen.lines(levelInk, true, ink);
            List<DrawnLine> level =
                    bare.stream().filter(line -> seen.isRule(line, upright)).toList();
            List<DrawnLine> rules = new ArrayList<>(level);
            upright.stream().filter(line -> seen.meetsAny(line, level)).forEach(rules::add);
            bare.stream()
                    .filter(line -> level.contains(line) || seen.isUnderline(line, ink))
                    .forEach(line -> seen.erase(line, grey, levelInk));
            rules.stream().filter(line -> !line.isLevel()).forEach(line -> seen.erase(line, grey, uprightInk));
            return rules.stream()
                    .map(line -> new Rule(line.isLevel(), line.at(), line.from(), line.to()))
                    .toList();
        }
    }

    private int pixels(double inches) {
        return Math.max(1, (int) Math.round(inches * dpi));
    }

    /** The ink that belongs to long thin strokes of one direction. Noise is averaged away along that direction only. */
    private Mat drawn(Mat grey, boolean level) {
        Mat drawn = new Mat();
        int along = pixels(0.03);
        int bridge = pixels(0.02) | 1;
        int least = pixels(SHORTEST);
        try (Mat smooth = new Mat();
                Size average = level ? new Size(along, 1) : new Size(1, along);
                Size gap = level ? new Size(bridge, 1) : new Size(1, bridge);
                Size length = level ? new Size(least, 1) : new Size(1, least);
                Mat bridging = getStructuringElement(MORPH_RECT, gap);
                Mat stroke = getStructuringElement(MORPH_RECT, length)) {
            blur(grey, smooth, average);
            try (Mat ink = Bitmap.of(smooth)) {
                morphologyEx(ink, drawn, MORPH_CLOSE, bridging);
            }
            morphologyEx(drawn, drawn, MORPH_OPEN, stroke);
        }
        return drawn;
    }

    private List<DrawnLine> lines(Mat drawn, boolean level, Mat ink) {
        int thickest = pixels(THICKEST) + 2;
        List<Rect> pieces = new ArrayList<>(Bitmap.shapes(drawn, pixels(SHORTEST)).stream()
                .filter(p -> isThin(p, level, thickest) && !(level && isOfLetters(p, ink)))
                .sorted(Comparator.comparingInt(p -> level ? p.x() : p.y()))
                .toList());
        List<DrawnLine> lines = new ArrayList<>();
        for (Rect piece : pieces) {
            DrawnLine with = null;
            for (DrawnLine line : lines) {
                if (line.goesOnWith(piece, pixels(GAP), thickest / 2.0)) {
                    with = line;
                }
            }
            if (with == null) {
                lines.add(new DrawnLine(level, piece));
            } else {
                with.add(piece);
            }
        }
        return lines;
    }

    /** A line that slopes a little fills a box thicker than itself. */
    private static boolean isThin(Rect piece, boolean level, int thickest) {
        int thick = level ? piece.height() : piece.width();
        int length = level ? piece.width() : piece.height();
        return thick <= thickest + length / 100;
    }

    /** Whether a level stroke has so much ink close beneath, or above, that it is a part of letters. */
    private boolean isOfLetters(Rect piece, Mat ink) {
        int near = pixels(NEARBY);
        double above = inked(piece, piece.y() - 1 - near, near, ink);
        double beneath = inked(piece, piece.y() + piece.height() + 1, near, ink);
        return beneath > HUNG || above > STANDING;
    }

    /** Feet of letters are apart; what is drawn under words is not. */
    private boolean isUnderline(DrawnLine line, Mat ink) {
        return line.length() >= pixels(UNDERLINE)
                && line.pieces().stream().allMatch(p -> inked(p, p.y(), p.height(), ink) >= UNBROKEN);
    }

    /** How much of the piece's length has ink in the rows from {@code top} on. */
    private static double inked(Rect piece, int top, int rows, Mat ink) {
        int from = Math.max(0, top);
        int height = Math.min(top + rows, ink.rows()) - from;
        if (height < 1) {
            return 0;
        }
        try (Rect band = new Rect(piece.x(), from, piece.width(), height);
                Mat there = new Mat(ink, band);
                Mat columns = new Mat()) {
            reduce(there, columns, 0, REDUCE_MAX);
            return countNonZero(columns) / (double) piece.width();
        }
    }

    private boolean isRule(DrawnLine level, List<DrawnLine> upright) {
        boolean begins = upright.stream().anyMatch(u -> meets(u, level.from(), level.at()));
        boolean ends = upright.stream().anyMatch(u -> meets(u, level.to(), level.at()));
        if (begins && ends) {
            return level.covered() >= COVERED;
        }
        return level.length() >= ALONE * sheetWidth && level.covered() >= UNBROKEN;
    }

    private boolean meets(DrawnLine upright, double x, double y) {
        double near = pixels(MEET);
        return Math.abs(upright.at() - x) <= near && y >= upright.from() - near && y <= upright.to() + near;
    }

    private boolean meetsAny(DrawnLine upright, List<DrawnLine> level) {
        double near = pixels(MEET);
        return level.stream()
                .anyMatch(l -> l.at() >= upright.from() - near
                        && l.at() <= upright.to() + near
                        && upright.at() >= l.from() - near
                        && upright.at() <= l.to() + near);
    }

    /** Only the ink of the rule itself, and its grey edge: a letter that touches it keeps the rest. */
    private void erase(DrawnLine rule, Mat grey, Mat drawn) {
        for (Rect piece : rule.pieces()) {
            try (Rect wide = around(piece, grey);
                    Mat there = new Mat(drawn, wide);
                    Mat mask = new Mat();
                    Size edge = rule.isLevel() ? new Size(1, 5) : new Size(5, 1);
                    Mat kernel = getStructuringElement(MORPH_RECT, edge);
                    Mat on = new Mat(grey, wide);
                    Mat white = new Mat(1, 1, grey.type(), new Scalar(255))) {
                dilate(there, mask, kernel);
                on.setTo(white, mask);
            }
        }
    }

    private static Rect around(Rect piece, Mat grey) {
        int left = Math.max(0, piece.x() - 3);
        int top = Math.max(0, piece.y() - 3);
        int right = Math.min(grey.cols(), piece.x() + piece.width() + 3);
        int bottom = Math.min(grey.rows(), piece.y() + piece.height() + 3);
        return new Rect(left, top, right - left, bottom - top);
    }
}
