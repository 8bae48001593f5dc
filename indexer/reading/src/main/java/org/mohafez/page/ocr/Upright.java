package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.rotate;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.bytedeco.javacpp.indexer.UByteRawIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How a sheet lies. Words of Bangla and Latin letters are wider than high, which tells lines that run down from lines that
 * run across; the headline of Bangla (মাত্রা), the longest row of ink in a word, is in the word's upper half, which tells
 * upside down from upright.
 */
final class Upright {
    /** Wide enough for letters of 10 points to have some 12 pixels. */
    private static final int WIDTH = 900;
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
                boolean headDown = headline.isPresent()
                        ? headline.getAsDouble() > 0.5
                        : sideways == 1 && mayBeTurned.isHeadDown(sideways);
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

    private static Mat small(Mat grey) {
        double scale = Math.min(1, WIDTH / (double) Math.min(grey.cols(), grey.rows()));
        Mat small = new Mat();
        try (Size size = new Size((int) (grey.cols() * scale), (int) (grey.rows() * scale))) {
            resize(grey, small, size, 0, 0, INTER_AREA);
        }
        return small;
    }

    private static boolean runsAcross(Mat small) {
        try (Mat ink = Bitmap.of(small)) {
            int across = 0;
            int down = 0;
            for (Rect shape : words(ink)) {
                across += shape.width() >= 2 * shape.height() ? 1 : 0;
                down += shape.height() >= 2 * shape.width() ? 1 : 0;
            }
            return across >= down;
        }
    }

    /** Shapes of the size of words: neither specks nor rules nor pictures. */
    private static List<Rect> words(Mat ink) {
        return Bitmap.shapes(ink, 12).stream()
                .filter(s -> Math.min(s.width(), s.height()) >= 5 && Math.max(s.width(), s.height()) <= WIDTH / 4)
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
