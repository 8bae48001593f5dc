package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.REDUCE_SUM;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.reduce;
import static org.bytedeco.opencv.global.opencv_core.rotate;
import static org.bytedeco.opencv.global.opencv_core.transpose;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.javacpp.indexer.UByteRawIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How a sheet lies. Lines of any script with gaps between them make the ink of a narrow strip come and go down the strip,
 * which tells lines that run down from lines that run across; the headline of Bangla (মাত্রা), the longest row of ink in a
 * word, is in the word's upper half, which tells upside down from upright.
 */
final class Upright {
    /** Wide enough for letters of 10 points to have some 12 pixels. */
    private static final int WIDTH = 900;
    /** Pixels: wide enough for some letters, and so narrow that a slope of some degrees keeps lines apart. */
    private static final int STRIP = 90;
    /** Of a page's height, one of which is read to tell how it lies. */
    private static final int PARTS = 7;
    /** Fewer words prove nothing. */
    private static final int ENOUGH = 12;
    /** The part of a word's width that its headline covers. */
    private static final double HEADLINE = 0.6;

    private Upright() {}

    /**
     * @param grey of any size
     * @param mayBeTurned whether a page of Latin letters lies head down is told by reading it
     * @return quarter turns clockwise that make it upright
     */
    static int turns(Mat grey, HeadDown mayBeTurned) {
        try (Mat small = small(grey)) {
            int sideways = runsAcross(small) ? 0 : 1;
            try (Mat level = turned(small, sideways)) {
                OptionalDouble headline = headline(level);
                boolean headDown =
                        headline.isPresent() ? headline.getAsDouble() > 0.5 : mayBeTurned.isHeadDown(sideways);
                return headDown ? sideways + 2 : sideways;
            }
        }
    }

    /** Tells by other means whether a picture, turned that many quarters clockwise, is upside down. */
    @FunctionalInterface
    interface HeadDown {
        boolean isHeadDown(int turns);
    }

    /** A copy, turned clockwise. */
    static Mat turned(Mat picture, int quarterTurns) {
        Mat turned = new Mat();
        switch (quarterTurns) {
            case 1 -> rotate(picture, turned, ROTATE_90_CLOCKWISE);
            case 2 -> rotate(picture, turned, ROTATE_180);
            case 3 -> rotate(picture, turned, ROTATE_90_COUNTERCLOCKWISE);
            default -> picture.copyTo(turned);
        }
        return turned;
    }

    /** A copy of the part of a level picture, over its whole width, that has the most ink. */
    static Mat densest(Mat level) {
        int height = Math.max(1, level.rows() / PARTS);
        int densest = 0;
        double most = -1;
        try (Mat ink = Bitmap.of(level)) {
            for (int top = 0; top + height <= ink.rows(); top += height) {
                try (Rect part = new Rect(0, top, ink.cols(), height);
                        Mat there = new Mat(ink, part)) {
                    if (countNonZero(there) > most) {
                        most = countNonZero(there);
                        densest = top;
                    }
                }
            }
        }
        try (Rect part = new Rect(0, densest, level.cols(), height);
                Mat there = new Mat(level, part)) {
            return there.clone();
        }
    }

    private static Mat small(Mat grey) {
        double scale = Math.min(1, WIDTH / (double) Math.min(grey.cols(), grey.rows()));
        Mat small = new Mat();
        try (Size size = new Size((int) (grey.cols() * scale), (int) (grey.rows() * scale))) {
            resize(grey, small, size, 0, 0, INTER_AREA);
        }
        return small;
    }

    private static boolean runsAcross(Mat small) {
        try (Mat ink = letters(small);
                Mat turned = new Mat()) {
            transpose(ink, turned);
            return coming(ink) >= coming(turned);
        }
    }

    /** The ink of shapes that may be letters or words: rules, frames and specks prove nothing. */
    private static Mat letters(Mat small) {
        Mat letters = Mat.zeros(small.size(), CV_8UC1).asMat();
        try (Mat ink = Bitmap.of(small)) {
            for (Rect word : words(ink)) {
                try (Mat from = new Mat(ink, word);
                        Mat to = new Mat(letters, word)) {
                    from.copyTo(to);
                }
            }
        }
        return letters;
    }

    /** How much the rows of ink come and go from one to the next, in strips so narrow that lines may slope. */
    private static double coming(Mat ink) {
        double coming = 0;
        for (int left = 0; left + STRIP <= ink.cols(); left += STRIP) {
            try (Rect place = new Rect(left, 0, STRIP, ink.rows());
                    Mat strip = new Mat(ink, place);
                    Mat rows = new Mat()) {
                reduce(strip, rows, 1, REDUCE_SUM, CV_32S);
                try (IntIndexer at = rows.createIndexer()) {
                    for (int y = 2; y < ink.rows(); y++) {
                        double step = (at.get(y, 0) - at.get(y - 2, 0)) / 255.0;
                        coming += step * step;
                    }
                }
            }
        }
        return coming;
    }

    /** Shapes of the size of words: neither specks nor rules nor pictures. */
    private static List<Rect> words(Mat ink) {
        return Bitmap.shapes(ink, 6).stream()
                .filter(s -> Math.min(s.width(), s.height()) >= 4 && Math.max(s.width(), s.height()) <= WIDTH / 4)
                .toList();
    }

    /** Where in a word the headline is, 0 at its top, in the middle of all words; empty where few have one. */
    private static OptionalDouble headline(Mat small) {
        List<Double> places = new ArrayList<>();
        try (Mat ink = Bitmap.of(small);
                UByteRawIndexer at = ink.createIndexer()) {
            List<Rect> words = words(ink);
            for (Rect word : words) {
                if (word.width() >= 1.5 * word.height() && word.height() >= 8) {
                    place(word, at).ifPresent(places::add);
                }
            }
            if (places.size() < Math.max(ENOUGH, words.size() / 10)) {
                return OptionalDouble.empty();
            }
        }
        places.sort(null);
        return OptionalDouble.of(places.get(places.size() / 2));
    }

    private static java.util.Optional<Double> place(Rect word, UByteRawIndexer ink) {
        int longest = 0;
        int row = 0;
        for (int y = 0; y < word.height(); y++) {
            int length = 0;
            for (int x = 0; x < word.width(); x++) {
                length += ink.get(word.y() + y, word.x() + x) == 0 ? 0 : 1;
            }
            if (length > longest) {
                longest = length;
                row = y;
            }
        }
        return longest >= HEADLINE * word.width()
                ? java.util.Optional.of(row / (double) (word.height() - 1))
                : java.util.Optional.empty();
    }
}
